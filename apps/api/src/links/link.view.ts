import {
  ABSENCE_REASONS,
  type AbsenceReason,
  type Day,
  HEARING_KINDS,
  type HearingKind,
  PROCEDURES,
  type Procedure,
} from '#law';
import { type AskedToAppear, REQUEST_STATES, type RequestState } from '#casework';
import { Shown } from '../http/shown';

const nullable = true;

class AskedLeaderView {
  @Shown('text') name: string;
  @Shown('text', { nullable }) post: string | null;
}

class AskedHearingView {
  @Shown(HEARING_KINDS) kind: HearingKind;
  @Shown('instant') at: string;
  @Shown('text', { nullable }) place: string | null;
  /** Why a leader is to come. */
  @Shown('text', { nullable }) duty: string | null;
}

class AskedCaseView {
  @Shown('text', { nullable }) applicants: string | null;
  @Shown('text', { nullable }) caseNo: string | null;
  @Shown('text', { nullable }) authority: string | null;
  @Shown(PROCEDURES) procedure: Procedure;
}

class OtherLeaderView extends AskedLeaderView {
  @Shown('number') id: number;
  @Shown('flag') isElsewhere: boolean;
}

class GivenAnswerView {
  @Shown('day') on: Day;
  @Shown(ABSENCE_REASONS, { nullable }) reason: AbsenceReason | null;
  @Shown('text', { nullable }) words: string | null;
  @Shown('text', { nullable }) other: string | null;
}

/** What a leader is asked, and what he answered. */
export class AskedView implements AskedToAppear {
  @Shown(REQUEST_STATES) state: RequestState;
  @Shown('text') organName: string;
  @Shown(() => AskedLeaderView) leader: AskedLeaderView;
  @Shown('text') askedBy: string;
  @Shown('day') askedOn: Day;
  @Shown('text', { nullable }) message: string | null;
  @Shown(() => AskedHearingView) hearing: AskedHearingView;
  @Shown(() => AskedCaseView) case: AskedCaseView;
  /** He is to be in another hearing in the same half of the day. */
  @Shown('flag') isElsewhere: boolean;
  @Shown(() => OtherLeaderView, { list: true }) others: OtherLeaderView[];
  @Shown(() => GivenAnswerView, { nullable }) answer: GivenAnswerView | null;
}

export class AskedAtDeskView extends AskedView {
  @Shown('number') id: number;
}
