import { addDays, addMonths, type Day, day } from '#law';
import { type AppearanceTally, tallyAppearances } from '../appearances';
import { rateChangeOf } from '../comparison';
import type { Figures } from '../figures';
import { type Rate, type RateChoices, ratesOf } from '../rates';
import type { ReportPeriod } from '../report-period';
import type { CountedOrgan } from '../rows/complete-since.rows';

/** 出庭应诉率、正职出庭率、出声率: the same rates as the year's. */
const BULLETIN_RATES = ['R-CT', 'R-ZZ', 'R-CS'] as const;

/** One organ, or all of them together. */
export interface BulletinLine {
  organId: number | null;
  organName: string;
  appearances: AppearanceTally;
  rates: Rate[];
  /** Of 出庭应诉率 against the quarter before, in 百分点; — where the register was not complete then, or one is no rate. */
  change: { before: string; points: string };
}

export interface AppearanceBulletin extends ReportPeriod {
  year: number;
  quarter: number;
  organId: number;
  organName: string;
  madeOn: Day;
  /** The quarter is not over. */
  isRunning: boolean;
  /** Of the organs with a case that was heard in this quarter or the one before. */
  lines: BulletinLine[];
  total: BulletinLine;
  /** Organs of the scope in which nothing was heard. */
  withoutTrials: number;
}

interface Quarters {
  now: Figures;
  before: Figures;
  beforeFrom: Day;
  choices: RateChoices;
}

const MONTHS = 3;

/** 季度, both days included. */
export function quarterOf(year: number, quarter: number): ReportPeriod {
  const from = addMonths(day(`${year}-01-01`), (quarter - 1) * MONTHS);
  return { from, to: addDays(addMonths(from, MONTHS), -1) };
}

export function linesOf(
  organs: readonly CountedOrgan[],
  quarters: Quarters,
): Pick<AppearanceBulletin, 'lines' | 'total' | 'withoutTrials'> {
  const heard = new Set(
    [...quarters.now.instances, ...quarters.before.instances].map(({ organId }) => organId),
  );
  const named = organs.filter(({ id }) => heard.has(id));
  return {
    lines: named.map((organ) => lineOf({ organId: organ.id, organName: organ.name }, [organ], quarters)),
    total: lineOf({ organId: null, organName: '合计' }, organs, quarters),
    withoutTrials: organs.length - named.length,
  };
}

/** Comparable where each of the organs is. */
function lineOf(
  named: Pick<BulletinLine, 'organId' | 'organName'>,
  organs: readonly CountedOrgan[],
  { now, before, beforeFrom, choices }: Quarters,
): BulletinLine {
  const ids = new Set(organs.map(({ id }) => id));
  const own = ofOrgans(now, ids);
  const rates = ratesOf(own, choices, BULLETIN_RATES);
  const isComplete = organs.every(
    ({ registerCompleteSince: since }) => since !== null && since <= beforeFrom,
  );
  const earlier = isComplete ? ratesOf(ofOrgans(before, ids), choices, BULLETIN_RATES) : [];
  const [attended] = rates;
  if (!attended) throw new Error('出庭应诉率 is not defined');
  const { before: shown, points } = rateChangeOf(attended, earlier, choices.rounding);
  return {
    ...named,
    appearances: tallyAppearances(own.instances),
    rates,
    change: { before: shown, points },
  };
}

function ofOrgans(figures: Figures, ids: ReadonlySet<number>): Figures {
  return { ...figures, instances: figures.instances.filter(({ organId }) => ids.has(organId)) };
}
