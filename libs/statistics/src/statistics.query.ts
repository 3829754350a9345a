import { Injectable } from '@nestjs/common';
import { type Day, day } from '#law';
import { type Actor, OrgansService } from '#people';
import { Clock, InvalidInput, refuseIfAny, Transactions } from '#platform';
import { countedOrgans, type Whose } from './counted-organs';
import { caseIdsBehind, type NumberName } from './cases-behind';
import { type FigureRows, type Figures, figuresOf } from './figures';
import { problemsOf } from './filter-problems';
import { type ComparedWith, COMPARED_WITH, type Comparison, comparisonOf } from './comparison';
import { type RateChoices, USUAL_CHOICES } from './rates';
import { type FollowUpNumber, followUpsBehind } from './follow-ups';
import { type CountedCase, isConcluded } from './counted-case';
import { type OpenInformation, openInformationOf } from './report/open-information';
import type { ReportPeriod } from './report-period';
import { readAspects, readNames } from './rows/aspects.rows';
import { readWithoutCaseBefore } from './rows/case-before.rows';
import { readCases } from './rows/cases.rows';
import { type CountedOrgan, readCompleteSince, readOrgans } from './rows/complete-since.rows';
import { readAppeals } from './rows/appeals.rows';
import { countUnconfirmed } from './rows/unconfirmed.rows';
import { readDueTerms } from './rows/due-terms.rows';
import { readLater } from './rows/later.rows';
import { readFollowUps } from './rows/follow-ups.rows';
import { readOrders } from './rows/orders.rows';
import type { Question } from './rows/question';
import { readSince } from './rows/since.rows';
import { readTrials } from './rows/trials.rows';
import { casesOfSplit, type Split, splitsOf } from './splits/split';
import type { SplitBy } from './splits/split-keys';
import { type Statistics, statisticsOf, type StatisticsScope } from './statistics';

export interface StatisticsFilter extends Whose {
  from: Day;
  to: Day;
  /** As known at the end of this day; today without it. */
  asOf?: Day;
  /** One or two. */
  by?: readonly SplitBy[];
  /** Of what rates are shares and how they are written. */
  choices?: RateChoices;
  compare?: ComparedWith;
}

export interface ScopeAppearances {
  scope: StatisticsScope;
  organs: CountedOrgan[];
  figures: Figures;
}

const MOST_SPLITS = 2000;
const NO_ROWS = { trials: [], dueTerms: [], later: { sued: new Set<number>(), appealed: new Set<number>() } };
/** Groups are known by their keys. */
const NO_NAMES = { organs: new Map(), units: new Map(), officers: new Map() };

/** The numbers of an organ and a period. Reads narrow rows by their indices and counts them; stores nothing. */
@Injectable()
export class StatisticsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
    private readonly clock: Clock,
  ) {}

  /** @throws OrganNotFound where the organ is out of sight. */
  async of(actor: Actor, filter: StatisticsFilter): Promise<Statistics> {
    const { question, scope, organIds } = await this.questionOf(actor, filter);
    const db = this.transactions.reader;
    const rows = await this.figureRows(question);
    const concluded = rows.cases.filter((counted) => isConcluded(counted, question.period));
    const { by = [], choices = USUAL_CHOICES } = filter;
    const splits =
      by.length === 0 ? {} : { splits: await this.splitsOf(rows.cases, by, question.period, choices) };
    const statistics = statisticsOf(
      {
        ...rows,
        followUps: await readFollowUps(db, question),
        orders: await readOrders(db, question, concluded),
        withoutCaseBefore: await readWithoutCaseBefore(db, concluded),
      },
      {
        ...question.period,
        asOf: question.asOf,
        scope,
        completeSince: await readCompleteSince(db, organIds),
        appeals: await readAppeals(db, question),
        unconfirmed: await countUnconfirmed(db, question, { cases: rows.cases, today: this.clock.today() }),
      },
      choices,
    );
    return { ...statistics, ...splits, ...(await this.compared(actor, statistics, filter)) };
  }

  private async compared(
    actor: Actor,
    now: Statistics,
    { compare, by: _, choices = USUAL_CHOICES, ...filter }: StatisticsFilter,
  ): Promise<{ comparison?: Comparison | null }> {
    if (compare === undefined) return {};
    const earlier = COMPARED_WITH[compare](now);
    if (now.completeSince === null || now.completeSince > earlier.from) return { comparison: null };
    const before = await this.of(actor, { ...filter, choices, ...earlier });
    return { comparison: comparisonOf(now, before, choices.rounding) };
  }

  /** The cases behind one number, in the order in which they were received. */
  async casesBehind(
    actor: Actor,
    filter: StatisticsFilter,
    name: NumberName,
    group: readonly string[] = [],
  ): Promise<number[]> {
    const { question } = await this.questionOf(actor, filter);
    // A number of a stream, the usual question, is answered by the cases alone.
    const rows =
      'stream' in name
        ? { ...NO_ROWS, cases: await this.casesOfGroup(question, filter.by ?? [], group) }
        : await this.figureRows(question);
    const ids = caseIdsBehind(rows, question.period, question.asOf, name, filter.choices);
    if (ids === null) throw new InvalidInput([{ field: 'rate', message: '没有这一比率' }]);
    const received = new Map(rows.cases.map(({ caseId, receivedOn }) => [caseId, receivedOn]));
    return [...ids].sort((one, other) => (received.get(one) ?? '').localeCompare(received.get(other) ?? ''));
  }

  /** What became of the duty to appear, of all organs of the scope in view; to be told apart by their ids. */
  async appearances(actor: Actor, filter: StatisticsFilter): Promise<ScopeAppearances> {
    const { question, scope, organIds } = await this.questionOf(actor, filter);
    const trials = await readTrials(this.transactions.reader, question);
    const figures = figuresOf({ ...NO_ROWS, cases: [], trials }, question.period, question.asOf);
    return { scope, organs: await readOrgans(this.transactions.reader, organIds), figures };
  }

  /** The follow-ups behind one number. */
  async followUpsBehind(actor: Actor, filter: StatisticsFilter, name: FollowUpNumber): Promise<number[]> {
    const { question } = await this.questionOf(actor, filter);
    const rows = await readFollowUps(this.transactions.reader, question);
    return followUpsBehind(rows, question.period, name).map(({ followUpId }) => followUpId);
  }

  /** 政府信息公开 of a year. */
  async openInformation(actor: Actor, year: number, whose: Whose): Promise<OpenInformation> {
    const [from, last] = [day(`${year}-01-01`), day(`${year}-12-31`)];
    const today = this.clock.today();
    const to = last < today ? last : today;
    const { question, scope } = await this.questionOf(actor, { from, to, ...whose });
    const cases = await readCases(this.transactions.reader, question);
    const aspects = await readAspects(this.transactions.reader, cases);
    return { year, organName: scope.organName, ...openInformationOf(cases, aspects, question.period) };
  }

  private async casesOfGroup(
    question: Question,
    by: readonly SplitBy[],
    keys: readonly string[],
  ): Promise<CountedCase[]> {
    const cases = await readCases(this.transactions.reader, question);
    if (keys.length === 0) return cases;
    const aspects = await readAspects(this.transactions.reader, cases);
    return casesOfSplit(cases, aspects, NO_NAMES, { by, keys }, question.period);
  }

  private async splitsOf(
    cases: readonly CountedCase[],
    by: readonly SplitBy[],
    period: ReportPeriod,
    { rounding }: RateChoices,
  ): Promise<Split[]> {
    const aspects = await readAspects(this.transactions.reader, cases);
    const names = await readNames(this.transactions.reader, aspects.values());
    const splits = splitsOf(cases, aspects, names, { by, rounding }, period);
    if (splits.length <= MOST_SPLITS) return splits;
    throw new InvalidInput([
      { field: 'by', message: `分组超过 ${MOST_SPLITS} 个，请缩短期间或者换一种分组` },
    ]);
  }

  private async figureRows(question: Question): Promise<FigureRows> {
    const db = this.transactions.reader;
    return {
      cases: await readCases(db, question),
      trials: await readTrials(db, question),
      dueTerms: await readDueTerms(db, question),
      later: await readLater(db, question),
    };
  }

  private async questionOf(
    actor: Actor,
    { from, to, organId, alone, asOf = this.clock.today() }: StatisticsFilter,
  ): Promise<{ question: Question; scope: StatisticsScope; organIds: number[] }> {
    const today = this.clock.today();
    refuseIfAny(problemsOf(from, to, asOf, today));
    const { organ, organIds, view } = await countedOrgans(this.organs, actor, { organId, alone });
    const since = asOf < today ? await readSince(this.transactions.reader, asOf, organIds) : null;
    return {
      question: { view, period: { from, to }, asOf, since },
      scope: { organId: organ.id, organName: organ.name, organs: organIds.length },
      organIds,
    };
  }
}
