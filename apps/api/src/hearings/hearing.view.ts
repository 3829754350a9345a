import {
  ABSENCE_REASONS,
  APPEARANCE_DUTIES,
  APPEARANCE_STATUSES,
  type AppearanceDuty,
  type Day,
  HEARING_KINDS,
  HEARING_STATUSES,
  LEADER_RANKS,
} from '#law';
import { Shown } from '../http/shown';

const nullable = true;

export class LeaderView {
  @Shown('text') name: string;
  @Shown('text', { nullable }) post: string | null;
  @Shown(LEADER_RANKS) rank: keyof typeof LEADER_RANKS;
}

class AbsenceView {
  @Shown(ABSENCE_REASONS) reason: keyof typeof ABSENCE_REASONS;
  @Shown('text', { nullable }) words: string | null;
  @Shown('flag') proofSubmitted: boolean;
  @Shown('day', { nullable }) proofOn: Day | null;
  /** 向司法局备案. */
  @Shown('day', { nullable }) filedOn: Day | null;
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
  @Shown('number', { nullable }) leaderId: number | null;
  @Shown('text', { nullable }) delegate: string | null;
  @Shown('text', { nullable }) counsel: string | null;
  @Shown('flag') watched: boolean;
  /** 共同被告 whose leader comes for all. */
  @Shown('text', { nullable }) agreedWith: string | null;
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

/** As a case's page has it: with why the leader has to come, or need not. */
export class HearingOfCaseView extends HearingView {
  @Shown(APPEARANCE_DUTIES, { nullable }) duty: AppearanceDuty | null;
}
