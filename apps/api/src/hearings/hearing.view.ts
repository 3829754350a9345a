import {
  ABSENCE_REASONS,
  APPEARANCE_STATUSES,
  type Day,
  HEARING_KINDS,
  HEARING_STATUSES,
  LEADER_RANKS,
} from '#law';
import { Shown } from '../http/shown';

const nullable = true;

class LeaderView {
  @Shown('text') name: string;
  @Shown('text', { nullable }) post: string | null;
  @Shown(LEADER_RANKS) rank: keyof typeof LEADER_RANKS;
}

class AbsenceView {
  @Shown(ABSENCE_REASONS) reason: keyof typeof ABSENCE_REASONS;
  @Shown('flag') proofSubmitted: boolean;
  @Shown('day', { nullable }) proofOn: Day | null;
}

class AppearanceView {
  @Shown('number') id: number;
  @Shown('number') version: number;
  @Shown('number') hearingId: number;
  @Shown('number') organId: number;
  @Shown(() => LeaderView, { nullable }) leader: LeaderView | null;
  @Shown(APPEARANCE_STATUSES) status: keyof typeof APPEARANCE_STATUSES;
  @Shown('flag') spoke: boolean;
  @Shown(() => AbsenceView, { nullable }) absence: AbsenceView | null;
  @Shown('day', { nullable }) identityOn: Day | null;
}

export class HearingView {
  @Shown('number') id: number;
  @Shown('number') version: number;
  @Shown('number') caseId: number;
  @Shown(HEARING_KINDS) kind: keyof typeof HEARING_KINDS;
  @Shown('instant') at: string;
  @Shown('text', { nullable }) place: string | null;
  @Shown('flag') courtNotice: boolean;
  @Shown(HEARING_STATUSES) status: keyof typeof HEARING_STATUSES;
  @Shown(() => AppearanceView, { nullable }) appearance: AppearanceView | null;
}
