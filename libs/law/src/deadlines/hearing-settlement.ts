import type { HearingRow } from '../duties/hearing-table';
import type { HearingFact } from '../facts/facts';
import type { Story } from '../opening/story';
import type { Settlement } from './settlement';

const OPEN: Settlement = { status: 'OPEN', metOn: null };
const CANCELLED: Settlement = { status: 'CANCELLED', metOn: null };

/** How what a hearing asks for stands: met by the paper or by the hearing itself, moot when the other paper is called for. */
export function settlementOfHearing(
  hearing: HearingFact,
  { paper }: HearingRow,
  { facts }: Story,
): Settlement {
  const handedIn = paper ? dayHandedIn(hearing, paper) : null;
  if (handedIn !== null) return { status: 'MET', metOn: handedIn };
  if (paper && isMoot(hearing, paper)) return CANCELLED;
  // That it took place shows that this was done.
  if (paper && hearing.status === 'HELD') return { status: 'MET', metOn: hearing.on };
  return hearing.status !== 'SCHEDULED' || facts.outcome !== null ? CANCELLED : OPEN;
}

type Paper = NonNullable<HearingRow['paper']>;

function dayHandedIn({ appearance, on }: HearingFact, paper: Paper): Settlement['metOn'] {
  if (!appearance) return null;
  if (paper === 'ABSENCE') return appearance.status === 'ABSENT' ? appearance.proofOn : null;
  if (appearance.status === 'APPEARED') return appearance.identityOn ?? on;
  return appearance.status === 'ABSENT' ? null : appearance.identityOn;
}

/** Nobody shows who he is where nobody comes, and nobody excuses a leader who comes; of co-defendants one does. */
function isMoot({ appearance }: HearingFact, paper: Paper): boolean {
  if (!appearance) return false;
  const { status } = appearance;
  if (status === 'AGREED') return true;
  return paper === 'IDENTITY' ? status === 'ABSENT' : status === 'CONFIRMED' || status === 'APPEARED';
}
