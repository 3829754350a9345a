import { appearanceDuty, matterOf } from '#law';
import { civilDay, isoInShanghai } from '#platform';
import type { Hearing } from '../record/hearing.entity';
import type { Seat } from '../record/seat';
import { appearanceViewOf } from './appearance-view';

type HearingRows = Pick<Seat, 'case' | 'participation' | 'dispute' | 'hearings' | 'appearances'>;

/** A hearing as one organ of the case has it. */
export function hearingViewOf(hearing: Hearing, rows: HearingRows) {
  const { id, version, caseId, kind, at, place, courtNotice, status } = hearing;
  const own = rows.appearances.find(({ hearingId }) => hearingId === id);
  return {
    id,
    version,
    caseId,
    kind,
    at: isoInShanghai(at),
    place,
    courtNotice,
    status,
    duty: dutyAt(hearing, rows),
    appearance: own ? appearanceViewOf(own) : null,
  };
}

/** Why the organ's leader has to come to this hearing, or need not. */
function dutyAt({ id, kind, at, courtNotice }: Hearing, rows: HearingRows) {
  const { case: of, participation, dispute, hearings, appearances } = rows;
  const came = new Set(
    appearances.filter(({ status }) => status === 'APPEARED').map(({ hearingId }) => hearingId),
  );
  return appearanceDuty({
    ...{ procedure: of.procedure, capacity: participation.capacity, kind, courtNotice },
    on: civilDay(at),
    matter: matterOf(dispute),
    cameBefore: hearings.some((one) => one.at < at && one.kind === 'TRIAL' && came.has(one.id)),
    agreedOther: appearances.some(({ hearingId, agreedWith }) => hearingId === id && agreedWith !== null),
  });
}
