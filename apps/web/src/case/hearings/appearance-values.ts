import type { AbsenceReason, LeaderRank } from '#law';

/** What the form about a leader's appearance holds. */
export interface AppearanceValues {
  name: string;
  post: string;
  rank: LeaderRank;
  confirmed: boolean;
  identitySubmitted: boolean;
  spoke: boolean;
  reason: AbsenceReason | null;
  proofSubmitted: boolean;
}
