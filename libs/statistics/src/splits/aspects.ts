import type { Day, DefendantForm, PartyKind } from '#law';

/** What a case can be told apart by, beside its stream: as it is stored, null where nobody wrote it down. */
export interface Aspects {
  organId: number;
  unitId: number | null;
  officerId: number | null;
  actType: string | null;
  field: string | null;
  cause: string | null;
  authority: string | null;
  defendantForm: DefendantForm | null;
  /** 被申请人（被告）: the organs that made the act, as far as they sit in the case. */
  respondentIds: readonly number[];
  applicantKinds: readonly PartyKind[];
  receivedOn: Day;
  /** 复议后起诉: sued with or as the review organ, or after a reconsideration that the register has. */
  isAfterReview: boolean;
}

/** The names behind the ids. */
export interface Names {
  organs: ReadonlyMap<number, string>;
  units: ReadonlyMap<number, string>;
  officers: ReadonlyMap<number, string>;
}
