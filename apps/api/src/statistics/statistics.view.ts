import { type Day, type Stream, VERDICTS } from '#law';
import { type Doubt, DOUBTS, type Measure, RATE_NAMES, type Split, type Statistics } from '#statistics';
import { Shown, ShownMap } from '../http/shown';

type StreamFile = Statistics['streams'][Stream];
const nullable = true;
const list = true;

class ScopeView {
  @Shown('number') organId: number;
  @Shown('text') organName: string;
  @Shown('number') organs: number;
}

class VerdictsView implements Record<keyof typeof VERDICTS, number> {
  @Shown('number') WON: number;
  @Shown('number') LOST: number;
  @Shown('number') NEUTRAL: number;
}

class StreamTallyView implements StreamFile {
  @Shown('number') carriedIn: number;
  @Shown('number') received: number;
  @Shown('number') accepted: number;
  @Shown('number') notAccepted: number;
  @Shown('number') concluded: number;
  @Shown('number') pending: number;
  @Shown('flag') balanced: boolean;
  @ShownMap('number') results: StreamFile['results'];
  @ShownMap('number') dispositions: StreamFile['dispositions'];
  @Shown(() => VerdictsView) verdicts: VerdictsView;
  /** 受理前终结, by disposition. */
  @ShownMap('number') earlyEndings: StreamFile['earlyEndings'];
}

class StreamsView implements Record<Stream, StreamFile> {
  @Shown(() => StreamTallyView) respondent: StreamTallyView;
  @Shown(() => StreamTallyView) reviewOrgan: StreamTallyView;
  @Shown(() => StreamTallyView) firstInstance: StreamTallyView;
  @Shown(() => StreamTallyView) secondInstance: StreamTallyView;
  @Shown(() => StreamTallyView) retrial: StreamTallyView;
  @Shown(() => StreamTallyView) enforcement: StreamTallyView;
}

export class AppearancesView {
  @Shown('number') heard: number;
  @Shown('number') mustAttend: number;
  @Shown('number') appeared: number;
  @Shown('number') principal: number;
  @Shown('number') spoke: number;
  @Shown('number') excused: number;
  @Shown('number') unexplained: number;
  @Shown('number') notRecorded: number;
}

class FollowUpsView {
  @Shown('number') carriedIn: number;
  @Shown('number') received: number;
  @Shown('number') answered: number;
  @Shown('number') answeredInTime: number;
  @Shown('number') answeredLate: number;
  @Shown('number') pending: number;
  @ShownMap('any') byKind: Statistics['followUps']['byKind'];
}

class RateChoiceView {
  @Shown('text') id: string;
  @Shown('text') name: string;
  @Shown('number') numerator: number;
  @Shown('number') denominator: number;
  @Shown('text') shown: string;
}

export class RateView {
  @Shown(RATE_NAMES) id: string;
  @Shown('text') name: string;
  @Shown('number') numerator: number;
  @Shown('number') denominator: number;
  @Shown('number', { nullable }) value: number | null;
  @Shown('text') shown: string;
  @Shown('text') denominatorId: string;
  @Shown('text') denominatorName: string;
  @Shown('flag') isShare: boolean;
  @Shown('text') rounding: string;
  @Shown('text') definition: string;
  @Shown(() => RateChoiceView, { list }) denominators: RateChoiceView[];
}

class DoubtView implements Doubt {
  @Shown('number') caseId: number;
  @Shown(DOUBTS) kind: Doubt['kind'];
  @Shown('text') message: string;
}

class CheckView {
  @Shown('text') words: string;
  @Shown('text', { list }) failures: string[];
  @Shown('text', { list }) unknown: string[];
}

class OrdersView {
  @Shown('number') REDO: number;
  @Shown('number') COMPENSATE: number;
  @Shown('number') REMEDY: number;
  @Shown('number') PERFORM: number;
  @Shown('text') compensation: string;
}

class StreamOrdersView implements Record<Stream, OrdersView> {
  @Shown(() => OrdersView) respondent: OrdersView;
  @Shown(() => OrdersView) reviewOrgan: OrdersView;
  @Shown(() => OrdersView) firstInstance: OrdersView;
  @Shown(() => OrdersView) secondInstance: OrdersView;
  @Shown(() => OrdersView) retrial: OrdersView;
  @Shown(() => OrdersView) enforcement: OrdersView;
}

class SharesView {
  @Shown('number', { nullable }) received: number | null;
  @Shown('number', { nullable }) accepted: number | null;
  @Shown('number', { nullable }) concluded: number | null;
}

class StreamSharesView implements Record<Stream, SharesView> {
  @Shown(() => SharesView) respondent: SharesView;
  @Shown(() => SharesView) reviewOrgan: SharesView;
  @Shown(() => SharesView) firstInstance: SharesView;
  @Shown(() => SharesView) secondInstance: SharesView;
  @Shown(() => SharesView) retrial: SharesView;
  @Shown(() => SharesView) enforcement: SharesView;
}

class SplitView implements Split {
  @Shown('text') key: string;
  @Shown('text', { list }) keys: string[];
  @Shown('text') label: string;
  @Shown(() => StreamsView) streams: StreamsView;
  @Shown(() => StreamSharesView) shares: StreamSharesView;
}

class ChangeView {
  @Shown('number') before: number;
  @Shown('number') difference: number;
  @Shown('text') percent: string;
}

class ChangesView implements Record<Measure, ChangeView> {
  @Shown(() => ChangeView) carriedIn: ChangeView;
  @Shown(() => ChangeView) received: ChangeView;
  @Shown(() => ChangeView) accepted: ChangeView;
  @Shown(() => ChangeView) notAccepted: ChangeView;
  @Shown(() => ChangeView) concluded: ChangeView;
  @Shown(() => ChangeView) pending: ChangeView;
}

class StreamChangesView implements Record<Stream, ChangesView> {
  @Shown(() => ChangesView) respondent: ChangesView;
  @Shown(() => ChangesView) reviewOrgan: ChangesView;
  @Shown(() => ChangesView) firstInstance: ChangesView;
  @Shown(() => ChangesView) secondInstance: ChangesView;
  @Shown(() => ChangesView) retrial: ChangesView;
  @Shown(() => ChangesView) enforcement: ChangesView;
}

class RateChangeView {
  @Shown('text') id: string;
  @Shown('text') before: string;
  @Shown('text') points: string;
}

class ComparisonView {
  @Shown('day') from: Day;
  @Shown('day') to: Day;
  @Shown(() => StreamChangesView) streams: StreamChangesView;
  @Shown(() => ChangesView) litigation: ChangesView;
  @Shown(() => RateChangeView, { list }) rates: RateChangeView[];
}

class AppealsView {
  @Shown('number') appealable: number;
  @Shown('number') proposed: number;
  @Shown('number') approved: number;
  @Shown('number') appealed: number;
}

export class StatisticsView implements Statistics {
  @Shown('day') from: Statistics['from'];
  @Shown('day') to: Statistics['to'];
  @Shown('day') asOf: Statistics['asOf'];
  @Shown(() => ScopeView) scope: ScopeView;
  @Shown('day', { nullable }) completeSince: Statistics['completeSince'];
  /** Of the cases behind these figures that are open now: untouched and unconfirmed for thirty days. */
  @Shown('number') unconfirmed: number;
  /** 是否上诉. */
  @Shown(() => AppealsView) appeals: AppealsView;
  @Shown(() => StreamsView) streams: StreamsView;
  @Shown(() => StreamTallyView) litigation: StreamTallyView;
  @Shown(() => StreamOrdersView) orders: StreamOrdersView;
  @Shown(() => AppearancesView) appearances: AppearancesView;
  @Shown(() => FollowUpsView) followUps: FollowUpsView;
  @Shown(() => RateView, { list }) rates: RateView[];
  @Shown(() => DoubtView, { list }) doubts: DoubtView[];
  @Shown(() => CheckView, { list }) checks: CheckView[];
  @Shown(() => SplitView, { list, optional: true }) splits?: SplitView[];
  @Shown(() => ComparisonView, { nullable, optional: true }) comparison?: ComparisonView | null;
}

export class CasesBehindView {
  @Shown('number', { list }) caseIds: number[];
}

export class FollowUpsBehindView {
  @Shown('number', { list }) followUpIds: number[];
}
