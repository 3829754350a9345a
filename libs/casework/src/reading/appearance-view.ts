import type { Appearance } from '../record/appearance.entity';

export function appearanceViewOf(appearance: Appearance) {
  const { id, version, hearingId, organId, status, spoke, absenceReason, proofSubmitted } = appearance;
  const { identityOn, proofOn, absenceWords: words, filedOn, leaderId } = appearance;
  const {
    delegate,
    counsel,
    watched,
    agreedWith,
    leaderName: name,
    leaderPost: post,
    leaderRank: rank,
  } = appearance;
  return {
    id,
    version,
    hearingId,
    organId,
    leader: name !== null && rank !== null ? { name, post, rank } : null,
    status,
    spoke,
    absence: absenceReason ? { reason: absenceReason, words, proofSubmitted, proofOn, filedOn } : null,
    identityOn,
    ...{ leaderId, delegate, counsel, watched, agreedWith },
  };
}
