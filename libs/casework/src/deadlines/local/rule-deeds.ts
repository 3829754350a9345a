import { addDays, type Day, type LocalRule } from '#law';
import type { Deed } from '#platform';
import type { BasisChange } from '../recomputation/basis-changes';
import type { LocalRuleEntry } from './local-rule.entity';

/** A count of a year looks at what came before in it, and a loss on an act at the one before. */
const COUNTS_BACK_DAYS = 800;

export const NOTHING: Partial<Omit<LocalRule, 'id'>> = {
  ...{ name: undefined, trigger: undefined, amount: undefined, unit: undefined, rolls: undefined },
  ...{ duty: undefined, actor: undefined, importance: undefined, source: undefined },
  ...{ effectiveFrom: undefined, effectiveTo: undefined },
};

export function ruleIn(entry: LocalRuleEntry): Omit<LocalRule, 'id'> {
  const { name, trigger, amount, unit, rolls, duty, actor, importance, source } = entry;
  const { effectiveFrom, effectiveTo } = entry;
  return { name, trigger, amount, unit, rolls, duty, actor, importance, source, effectiveFrom, effectiveTo };
}

export function changeOf(
  { name, effectiveFrom, trigger }: Omit<LocalRule, 'id'>,
  organPath: string,
  deeds: Deed[],
  what: string,
): BasisChange {
  const from = countedFrom(effectiveFrom, trigger.on === 'COUNT');
  return { from, organPath, because: `地方规定“${name}”${what}`, deeds };
}

/** From which day on cases are looked at again. */
export function countedFrom(effectiveFrom: Day, counts: boolean): Day {
  return counts ? addDays(effectiveFrom, -COUNTS_BACK_DAYS) : effectiveFrom;
}

export function aboutRule(id: number, organId: number): Pick<Deed, 'subject' | 'organId'> {
  return { subject: { kind: 'local-rule', id }, organId };
}
