import {
  type Capacity,
  type CountedThing,
  type CountStart,
  type Day,
  type DeadlineImportance,
  type DispositionCode,
  type EventType,
  type HearingDirection,
  type HearingKind,
  type LocalTrigger,
  type LocalUnit,
  type OfficePeriod,
  OUTCOME_STARTS,
  type OutcomeStart,
  type Procedure,
  type Result,
  type SaidRule,
  type Verdict,
} from '#law';
import type { Shown } from '../api/client';
import { dayOrNull } from '../ui/dates';
import type { LocalRule } from './queries';

/** What stands in the form; of a trigger the fields of every kind, so that a kind tried out loses nothing. */
export interface TypedRule {
  name: string;
  organId: number;
  on: LocalTrigger['on'];
  type: EventType;
  verdict: Verdict | null;
  results: readonly Result[];
  dispositions: readonly DispositionCode[];
  outcomeFrom: OutcomeStart;
  kinds: readonly HearingKind[];
  direction: HearingDirection;
  of: CountedThing;
  number: string;
  countFrom: CountStart;
  period: OfficePeriod;
  procedures: readonly Procedure[];
  capacities: readonly Capacity[];
  amount: string;
  unit: LocalUnit;
  rolls: boolean;
  duty: string;
  actor: string;
  importance: DeadlineImportance;
  title: string;
  documentNo: string;
  article: string;
  quote: string;
  url: string;
  effectiveFrom: string;
  effectiveTo: string;
  reason: string;
}

export const IMPORTANCE_NAMES: Readonly<Record<DeadlineImportance, string>> = {
  critical: '重要',
  high: '一般',
  track: '只列出，不提醒',
};

const BLANK: Omit<TypedRule, 'organId'> = {
  ...{ name: '', on: 'OUTCOME', type: 'JUDGMENT_RECEIVED', verdict: 'LOST', results: [], dispositions: [] },
  ...{ outcomeFrom: 'EFFECT', kinds: [], direction: 'AFTER', of: 'LOSSES_IN_YEAR', number: '' },
  ...{ countFrom: 'DAY', period: 'MONTH', procedures: [], capacities: [], amount: '', unit: 'WORKDAY' },
  ...{ rolls: true, duty: '', actor: '', importance: 'high', title: '', documentNo: '', article: '' },
  ...{ quote: '', url: '', effectiveFrom: '', effectiveTo: '', reason: '' },
};

export function blankRule(organId: number): TypedRule {
  return { ...BLANK, organId };
}

/** @param isNewVersion it begins on a day still to be told, and has no end. */
export function typedOf(rule: LocalRule, isNewVersion: boolean): TypedRule {
  const { name, organId, amount, unit, rolls, duty, actor, importance, effectiveFrom, effectiveTo } = rule;
  const { title, documentNo, article, quote, url } = rule.source;
  return {
    ...BLANK,
    ...triggerValues(rule.trigger),
    ...{ name, organId, amount: String(amount), unit, rolls, duty, actor: actor ?? '', importance, title },
    ...{ documentNo: documentNo ?? '', article: article ?? '', quote: quote ?? '', url: url ?? '' },
    effectiveFrom: isNewVersion ? '' : effectiveFrom,
    effectiveTo: isNewVersion ? '' : (effectiveTo ?? ''),
  };
}

function triggerValues({ on, ...told }: LocalRule['trigger']): Partial<TypedRule> {
  const { type, verdict = null, results, dispositions, from, kinds, direction, of, number, period } = told;
  const { procedures, capacities } = told;
  const start = from && (from in OUTCOME_STARTS ? { outcomeFrom: from } : { countFrom: from });
  return whatIsTold({
    ...{ on, type, verdict, results, dispositions, kinds, direction, of, period, procedures, capacities },
    ...{ number: number?.toString(), ...start },
  });
}

/** What is not told leaves the beginning value. */
function whatIsTold(values: object): Partial<TypedRule> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** What is left open is not sent: it stands for all. */
function triggerOf(values: TypedRule): LocalTrigger {
  const { on, type, verdict, outcomeFrom, results, dispositions, kinds, direction } = values;
  const { of, countFrom, period, procedures, capacities } = values;
  const scope = { procedures: someOf(procedures), capacities: someOf(capacities) };
  switch (on) {
    case 'EVENT':
      return { on, type, ...scope };
    case 'OUTCOME':
      return {
        ...{ on, from: outcomeFrom, verdict: verdict ?? undefined, ...scope },
        ...{ results: someOf(results), dispositions: someOf(dispositions) },
      };
    case 'HEARING':
      return { on, direction, kinds: someOf(kinds), ...scope };
    case 'COUNT':
      return { on, of, number: numberIn(values.number), from: countFrom, ...scope };
    case 'PERIOD_END':
      return { on, period };
  }
}

function someOf<T>(chosen: readonly T[]): readonly T[] | undefined {
  return chosen.length > 0 ? chosen : undefined;
}

/** For the sentence that says what the rule will do. */
export function saidOf(values: TypedRule): SaidRule {
  const { amount, unit, rolls, duty, actor, effectiveFrom, effectiveTo } = values;
  return {
    ...{ trigger: triggerOf(values), amount: numberIn(amount), unit, rolls, duty, actor: actor || null },
    ...{ effectiveFrom: dayOrNull(effectiveFrom), effectiveTo: dayOrNull(effectiveTo) },
  };
}

/** What is sent, whether the rule is new or changed. */
export function bodyOf(values: TypedRule) {
  const { name, amount, unit, rolls, duty, importance, title, effectiveFrom, effectiveTo } = values;
  return {
    ...{ name, unit, rolls, duty, importance, trigger: triggerOf(values) as Shown['TriggerRequest'] },
    amount: numberIn(amount),
    actor: values.actor || null,
    source: {
      ...{ title, documentNo: values.documentNo || null, article: values.article || null },
      ...{ quote: values.quote || null, url: values.url || null },
    },
    effectiveFrom: effectiveFrom as Day,
    effectiveTo: effectiveTo === '' ? null : (effectiveTo as Day),
  };
}

/** Nothing typed is no zero. */
function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
