import { type EntityManager, Not } from 'typeorm';
import { addDays, dateText, type Day, type FieldProblem } from '#law';
import { InvalidInput } from '#platform';
import { MOST_RULES } from './known-rules';
import { LocalRuleEntry } from './local-rule.entity';

type Placed = Pick<LocalRuleEntry, 'organId' | 'name' | 'effectiveFrom' | 'effectiveTo'> & { id?: number };

const LAST = '9999-12-31' as Day;

/** The versions of one rule follow each other. */
export async function refuseOverlap(
  db: EntityManager,
  { id = 0, organId, name, ...of }: Placed,
): Promise<void> {
  const versions = await db.findBy(LocalRuleEntry, { id: Not(id), organId, name });
  const met = versions.find(
    ({ effectiveFrom, effectiveTo }) =>
      effectiveFrom <= (of.effectiveTo ?? LAST) && of.effectiveFrom <= (effectiveTo ?? LAST),
  );
  if (!met) return;
  const until = met.effectiveTo ? `至 ${dateText(met.effectiveTo)}` : '起一直';
  const message = `“${name}”已有一版自 ${dateText(met.effectiveFrom)} ${until}施行，期间重叠；请改施行日期，或者先给那一版填上失效日期`;
  throw new InvalidInput([{ field: 'effectiveFrom', message }]);
}

/** What is wrong with a version that is to take the place of another. */
export function followingProblems(before: Placed, { name, organId, effectiveFrom }: Placed): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (organId !== before.organId) problems.push({ field: 'organId', message: '新版应与原规定同属一个机关' });
  if (name !== before.name)
    problems.push({ field: 'name', message: `新版的名称应与原规定相同：${before.name}` });
  if (effectiveFrom <= before.effectiveFrom) {
    const message = `新版应当晚于原规定的施行日期 ${dateText(before.effectiveFrom)}`;
    problems.push({ field: 'effectiveFrom', message });
  }
  return problems;
}

/** Of the version before: one that had ended earlier stays ended. */
export function lastDayBefore({ effectiveTo }: Placed, effectiveFrom: Day): Day {
  const eve = addDays(effectiveFrom, -1);
  return effectiveTo !== null && effectiveTo < eve ? effectiveTo : eve;
}

export async function refuseTooMany(db: EntityManager, more = 1): Promise<void> {
  if ((await db.count(LocalRuleEntry)) + more <= MOST_RULES) return;
  const message = `地方规定最多 ${MOST_RULES} 项，请先删去不用的`;
  throw new InvalidInput([{ field: 'name', message }]);
}
