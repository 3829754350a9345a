import type { AbsenceReason, Day, LeaderRank } from '#law';
import type { Shown } from '../../api/client';
import type { CaseFileHearing } from '../record/case-facts';
import type { AppearanceStep } from './hearings';

/** What the form about a leader's appearance holds. */
export interface AppearanceValues extends Who, Absence {
  confirmed: boolean;
  identitySubmitted: boolean;
  spoke: boolean;
  delegate: string;
  counsel: string;
}

interface Who {
  /** Of the list; null where the name was typed. */
  leaderId: number | null;
  name: string;
  post: string;
  rank: LeaderRank;
}

interface Absence {
  reason: AbsenceReason | null;
  words: string;
  proofSubmitted: boolean;
  /** As typed. */
  filedOn: string;
  /** The leader only listened. */
  watched: boolean;
}

type Appearance = NonNullable<CaseFileHearing['appearance']>;

export function valuesOf({ appearance }: CaseFileHearing): AppearanceValues {
  return {
    ...whoOf(appearance),
    ...absenceOf(appearance),
    confirmed: appearance?.status === 'CONFIRMED',
    identitySubmitted: (appearance?.identityOn ?? null) !== null,
    spoke: appearance?.spoke ?? false,
    delegate: appearance?.delegate ?? '',
    counsel: appearance?.counsel ?? '',
  };
}

function whoOf(appearance: Appearance | null): Who {
  const leader = appearance?.leader;
  if (!leader) return { leaderId: null, name: '', post: '', rank: 'DEPUTY' };
  return { ...leader, post: leader.post ?? '', leaderId: appearance.leaderId };
}

function absenceOf(appearance: Appearance | null): Absence {
  const absence = appearance?.absence;
  if (!absence) return { reason: null, words: '', proofSubmitted: false, filedOn: '', watched: false };
  const { reason, words, proofSubmitted, filedOn } = absence;
  return { reason, words: words ?? '', proofSubmitted, filedOn: filedOn ?? '', watched: appearance.watched };
}

/** The same for the server, without what the step does not ask. */
export function saidAs(
  values: AppearanceValues,
  step: AppearanceStep,
): Omit<Shown['RecordAppearanceRequest'], 'status' | 'version'> {
  const { leaderId, name, post, rank, spoke, identitySubmitted, delegate, counsel } = values;
  const isAbsent = step === 'absent';
  return {
    leader: name.trim() === '' ? null : { name, post, rank },
    leaderId,
    spoke: step === 'appeared' && spoke,
    identitySubmitted: !isAbsent && identitySubmitted,
    absence: isAbsent ? absenceSaid(values) : null,
    watched: isAbsent && values.watched,
    ...{ delegate: delegate || null, counsel: counsel || null },
  };
}

function absenceSaid({ reason, words, proofSubmitted, filedOn }: Absence) {
  if (!reason) return null;
  return { reason, words: words || null, proofSubmitted, filedOn: (filedOn || null) as Day | null };
}
