import type { AbsenceReason, Capacity, Day, HearingKind, LeaderRank, Procedure } from '#law';

/** What is known of one organ's hearing; what is null leaves a blank to be filled by hand. */
export interface HearingFacts {
  organName: string;
  procedure: Procedure;
  capacity: Capacity;
  caseNo: string | null;
  /** The court or 复议机关. */
  authority: string | null;
  /** As a list shows them: 张某等3人. */
  applicants: string | null;
  hearing: { kind: HearingKind; on: Day; /** 09:30 */ time: string; place: string | null };
  act: {
    type: string | null;
    documentNo: string | null;
    madeOn: Day | null;
    field: string | null;
    cause: string | null;
  };
  leader: { name: string; post: string | null; rank: LeaderRank } | null;
  absence: { reason: AbsenceReason; words: string | null } | null;
  delegate: string | null;
  counsel: string | null;
}

/** What the leader reads beforehand. */
export interface BriefingFacts extends HearingFacts {
  /** Why a leader has to come; null where nothing asks for one. */
  duty: string | null;
  parties: readonly { role: string; name: string }[];
  otherOrgans: readonly { name: string; role: string }[];
  officer: string | null;
  note: string | null;
  /** 前案: the earlier proceedings of the same dispute, in their order. */
  before: readonly { procedure: Procedure; caseNo: string | null; result: string | null; on: Day | null }[];
  /** What the register itself gives cause to worry about. */
  risks: readonly string[];
  /** Papers handed in already. */
  identityOn: Day | null;
  defenceOn: Day | null;
}
