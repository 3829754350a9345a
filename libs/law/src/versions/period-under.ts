import type { Day } from '../day';
import { RECONSIDERATION_LAW_2023 } from '../laws';
import { type PeriodId, periodOf } from '../periods/period';
import { period, type PeriodEntry } from '../periods/period-entry';
import { LAW_VERSIONS, type LawVersion } from '../law-versions';

/** What must be done, named by its period in today's law; `ORDER` is what the document alone orders. */
export type DutyId = PeriodId | 'ORDER';
/** A period of the law, or the one that the document gives. */
export type DutyPeriod = PeriodEntry<DutyId>;

type Replaced<Old> = Readonly<Partial<Record<PeriodId, Old>>>;

/** The old law's period in the place of today's; null where the old law has none. */
const OLD_LAW: Partial<Record<LawVersion, Replaced<PeriodId | null>>> = {
  FY2017: {
    'FY23-30': 'FY17-17',
    'FY23-31-NOTICE': 'FR07-29-NOTICE',
    'FY23-31-SUBMIT': null,
    'FY23-32': null,
    'FR26-38': null,
    'FR26-40': null,
    'FY23-41-60': 'FR07-42-60',
    'FY23-48-SEND': 'FY17-23-SEND',
    'FY23-48-REPLY': 'FY17-23-REPLY',
    'FY23-51': null,
    'FY23-54-SEND': null,
    'FY23-54-REPLY': null,
    'FY23-56-OWN': 'FY17-26-OWN',
    'FY23-56-TRANSFER': 'FY17-26-TRANSFER',
    'FY23-58-NOTICE': null,
    'FY23-58-REPLY': null,
    'FY23-60': 'FY17-26-RECV',
    'FY23-62': 'FY17-31',
    'FY23-62-SIMPLE': null,
    'FY23-76': 'FR07-57',
  },
  XS1989: {
    'XS-67-ANSWER': 'ZJ02-01',
    'XS-81': 'XS89-57',
    'XS-83': null,
    'XS-85-J': 'XS89-58-J',
    'XS-85-R': 'XS89-58-R',
    'XS-88': 'XS89-60',
    'JS18-108-ANSWER': 'JS00-66',
  },
};

/** Periods that go by the day of the event itself, whatever the version of the case: today's, and the one before it. */
const BY_THE_DAY: Replaced<PeriodId> = {
  'FR26-58': 'FR07-49',
  'SJ23-08': 'JS18-149',
  'XS-45': 'XS89-38',
  'XS-46': 'XS89-39',
};

/** 2015-05-01前立案、未审结的案件，审理期限适用旧法; everything else that happens later goes by the new law (法释〔2015〕9号第二十六条). */
const TRIAL_LIMITS: readonly DutyId[] = ['XS-81', 'XS-83', 'XS-88'];

/** 文书写明的履行期限: the law gives no length, so it is no period of the tables. */
const ORDER = period({
  id: 'ORDER',
  name: '履行行政复议决定',
  shortName: '履行',
  proceeding: '复议后履行',
  actor: '被申请人（行政机关）',
  trigger: '收到复议决定书之日',
  amount: 0,
  unit: 'day',
  law: RECONSIDERATION_LAW_2023,
  article: '第七十七条第一款',
  quote: '被申请人应当履行行政复议决定书、调解书、意见书。',
  effectiveFrom: LAW_VERSIONS.FY2017.from,
  importance: 'critical',
});

/** Null where a document alone gives the period. */
export function periodIdOf({ id }: DutyPeriod): PeriodId | null {
  return id === 'ORDER' ? null : id;
}

/** Null where no period of the law was in force: such an event opens no deadline. */
export function periodUnder(version: LawVersion, duty: DutyId, on: Day): DutyPeriod | null {
  if (duty === 'ORDER') return ORDER;
  const id = isUnderNewTrialLaw(version, duty, on) ? undefined : OLD_LAW[version]?.[duty];
  if (id === null) return null;
  const current = periodOf(id ?? duty);
  if (isInForce(current, version, on)) return current;
  const before = BY_THE_DAY[duty];
  return before && isInForce(periodOf(before), version, on) ? periodOf(before) : null;
}

function isUnderNewTrialLaw(version: LawVersion, duty: DutyId, on: Day): boolean {
  return version === 'XS1989' && on >= LAW_VERSIONS.XS2017.from && !TRIAL_LIMITS.includes(duty);
}

/** The duty, named by its id in today's law, of which this is the period under whatever law. */
export function dutyBehind(periodId: PeriodId): PeriodId {
  const replaced = [...Object.values(OLD_LAW), BY_THE_DAY].flatMap(entriesOf);
  return replaced.find(([, old]) => old === periodId)?.[0] ?? periodId;
}

/**
 * A window that is that of the version itself was passed when the version was chosen: an old case runs on under the
 * old law after it was replaced, and a case that staff put under the new one began before it.
 */
function isInForce({ effectiveFrom, effectiveTo }: DutyPeriod, version: LawVersion, on: Day): boolean {
  const { from, to } = LAW_VERSIONS[version];
  const begun =
    on >= effectiveFrom || (effectiveFrom === from && (version === 'FY2023' || version === 'XS2017'));
  return begun && (effectiveTo === null || on <= effectiveTo || effectiveTo === to);
}

function entriesOf<Old>(periods: Replaced<Old>): [PeriodId, Old][] {
  return Object.entries(periods) as [PeriodId, Old][];
}
