import { dateText, day, type Day } from '../day';
import type { CaseDeadline, CaseFacts } from '../facts/facts';
import { CHANGEOVER, versionDay } from '../versions/law-version';
import { LAW_VERSIONS, type LawVersion } from '../law-versions';

/** The copy goes out within seven working days of acceptance (2017年法第二十三条第一款), and then by post. */
const LAST_SERVICE_OF_OLD_CASES = day('2024-01-31');

interface Comparison {
  facts: CaseFacts;
  version: LawVersion;
  other: LawVersion;
  /** The version is the office's own, against the dates. */
  isNewProcedure: boolean;
}

/**
 * The version that might be held to apply as well; null where there is no doubt.
 *
 * The law of 2023 has no transitional article (第九十条), so a reconsideration case that lay on both sides of 2024-01-01 is
 * argued over; so is one that may have been accepted before then. Where staff have chosen a version the other is shown, and no more.
 */
export function otherVersion(facts: CaseFacts, version: LawVersion): LawVersion | null {
  if (facts.procedure !== 'RECONSIDERATION') return null;
  const other = version === 'FY2017' ? 'FY2023' : 'FY2017';
  if (facts.chosenLawVersion) return other;
  const began = facts.receivedOn < CHANGEOVER || versionDay(facts) < CHANGEOVER || mayBeOlder(facts);
  const ended = facts.outcome !== null && facts.outcome.madeOn < CHANGEOVER;
  return began && !ended ? other : null;
}

/** Served in January 2024 by another organ, which may have accepted it in 2023: nobody has written down when. */
function mayBeOlder({ capacity, receivedOn, events }: CaseFacts): boolean {
  const isUnknown = capacity !== 'REVIEW_ORGAN' && !events.some(({ type }) => type === 'ACCEPTED');
  return isUnknown && receivedOn >= CHANGEOVER && receivedOn <= LAST_SERVICE_OF_OLD_CASES;
}

/** Under the old law receipt itself was acceptance: the decision to accept under the new one falls away. */
export function underOtherVersion(facts: CaseFacts, other: LawVersion): CaseFacts {
  if (other !== 'FY2017' || facts.capacity !== 'REVIEW_ORGAN') return facts;
  const events = facts.events.filter(({ type, on }) => type !== 'ACCEPTED' || on < CHANGEOVER);
  return { ...facts, events };
}

/**
 * Each deadline with what the other version would give. It stays due by the case's own version; where the other gives an
 * earlier day, people are reminded of that one, unless staff chose the version.
 */
export function comparedWith(
  deadlines: readonly CaseDeadline[],
  others: readonly CaseDeadline[],
  comparison: Comparison,
): CaseDeadline[] {
  const byKey = new Map(others.map((other) => [other.key, other]));
  return deadlines.flatMap((deadline) => {
    const other = byKey.get(deadline.key);
    if (comparison.isNewProcedure && isOverBefore(other ?? deadline)) return other ?? [];
    return other ? compared(deadline, other, comparison) : deadline;
  });
}

/** What was over before the new law began stays as the old law had it (立法法第一百零四条，法不溯及既往). */
function isOverBefore({ due }: CaseDeadline): boolean {
  return due !== null && due < CHANGEOVER;
}

function compared(
  deadline: CaseDeadline,
  other: CaseDeadline,
  { facts, version, other: otherLaw }: Comparison,
): CaseDeadline {
  const { due } = deadline;
  if (due === null || other.due === null || due === other.due) return deadline;
  const chosen = facts.chosenLawVersion != null;
  if (!chosen && due < CHANGEOVER && other.due < CHANGEOVER) return deadline;
  const comparison = `新旧法比较：按${LAW_VERSIONS[version].name}为${dateText(due)}，按${LAW_VERSIONS[otherLaw].name}为${dateText(other.due)}`;
  if (chosen) return withStep(deadline, `${comparison}；经办人已选定适用${LAW_VERSIONS[version].name}。`);
  const doubt = mayBeOlder(facts) ? '受理日期未登记，2024年1月1日前受理的适用旧法' : '法律未规定过渡办法';
  const shown = withStep(deadline, `${comparison}；${doubt}，按较早的日期提醒。`);
  return remindedDay(deadline, due) < other.due ? shown : { ...shown, earlierDue: other.due };
}

function remindedDay({ earlierDue }: CaseDeadline, due: Day): Day {
  return earlierDue ?? due;
}

function withStep(deadline: CaseDeadline, step: string): CaseDeadline {
  return { ...deadline, steps: [...deadline.steps, step] };
}
