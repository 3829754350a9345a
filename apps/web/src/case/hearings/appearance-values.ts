import type { AbsenceReason, Day, LeaderRank } from '#law';
import type { Shown } from '../../api/client';
import type { CaseFile, CaseFileHearing } from '../record/case-facts';
import type { AppearanceStep } from './hearings';

/** What the form about a leader's appearance holds. */
export interface AppearanceValues extends Who, Absence {
  confirmed: boolean;
  identitySubmitted: boolean;
  spoke: boolean;
  delegate: string;
  counsel: string;
  /** 共同被告 whose leader comes for all. */
  agreedWith: string;
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

export function valuesOf(
  { appearance }: CaseFileHearing,
  { seats }: Pick<CaseFile, 'seats'>,
): AppearanceValues {
  return {
    ...whoOf(appearance),
    ...absenceOf(appearance),
    ...companionsOf(appearance),
    confirmed: appearance?.status === 'CONFIRMED',
    identitySubmitted: (appearance?.identityOn ?? null) !== null,
    spoke: appearance?.spoke ?? false,
    agreedWith: appearance?.agreedWith ?? onlyCoDefendant(seats),
  };
}

function companionsOf(appearance: Appearance | null): Pick<AppearanceValues, 'delegate' | 'counsel'> {
  return { delegate: appearance?.delegate ?? '', counsel: appearance?.counsel ?? '' };
}

function onlyCoDefendant(seats: CaseFile['seats']): string {
  const others = seats.filter((seat) => !seat.own && seat.capacity === 'DEFENDANT' && !seat.withdrawn);
  return others.length === 1 ? (others[0]?.organName ?? '') : '';
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
  const { spoke, identitySubmitted, delegate, counsel } = values;
  const isAbsent = step === 'absent';
  return {
    ...(step === 'agreed' ? { agreedWith: values.agreedWith || null } : whoSaid(values)),
    spoke: step === 'appeared' && spoke,
    identitySubmitted: (step === 'arrange' || step === 'appeared') && identitySubmitted,
    absence: isAbsent ? absenceSaid(values) : null,
    watched: isAbsent && values.watched,
    ...{ delegate: delegate || null, counsel: counsel || null },
  };
}

function whoSaid({ leaderId, name, post, rank }: Who) {
  return { leader: name.trim() === '' ? null : { name, post, rank }, leaderId };
}

function absenceSaid({ reason, words, proofSubmitted, filedOn }: Absence) {
  if (!reason) return null;
  return { reason, words: words || null, proofSubmitted, filedOn: (filedOn || null) as Day | null };
}
