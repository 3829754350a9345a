import { DISPOSITIONS } from '../dispositions/disposition';
import { isEventType, takesPlaceIn } from '../facts/event-types';
import { isAllowed } from '../facts/streams';
import type { FieldProblem } from '../problem';
import { CAPACITIES, type Capacity, type Procedure, PROCEDURES } from '../vocabulary';
import {
  type CaseTrigger,
  type CountTrigger,
  type EventTrigger,
  LOCAL_TRIGGERS,
  type LocalRule,
  type LocalScope,
  type LocalTrigger,
  type OutcomeTrigger,
  type PeriodEndTrigger,
} from './local-rule';

export type ToldRule = Omit<LocalRule, 'id'>;

/** The fields each kind of trigger takes beside `on`. */
const TAKEN: Record<LocalTrigger['on'], readonly string[]> = {
  EVENT: ['type', 'procedures', 'capacities'],
  OUTCOME: ['verdict', 'results', 'dispositions', 'from', 'procedures', 'capacities'],
  HEARING: ['kinds', 'direction', 'procedures', 'capacities'],
  COUNT: ['of', 'number', 'from', 'procedures', 'capacities'],
  PERIOD_END: ['period'],
};

const LONGEST = { DAY: 3650, WORKDAY: 2500, MONTH: 120 } as const;
const MOST_COUNTED = 100;

/** What is wrong with a local rule, each with the field and what to do about it. */
export function localRuleProblems(rule: ToldRule): FieldProblem[] {
  const foreign = foreignFields(rule.trigger);
  if (foreign.length > 0) return foreign;
  return [
    ...triggerProblems(rule.trigger),
    ...amountProblems(rule),
    ...sourceProblems(rule),
    ...windowProblems(rule),
  ];
}

function foreignFields(trigger: LocalTrigger): FieldProblem[] {
  const { on, ...told } = trigger;
  return Object.entries(told)
    .filter(([field, value]) => value !== undefined && !TAKEN[on].includes(field))
    .map(([field]) => ({
      field: `trigger.${field}`,
      message: `触发为“${LOCAL_TRIGGERS[on]}”的规定没有这一项，请删去`,
    }));
}

function triggerProblems(trigger: LocalTrigger): FieldProblem[] {
  // What was sent may lack what the type asks for.
  const { period }: Partial<PeriodEndTrigger> = trigger.on === 'PERIOD_END' ? trigger : {};
  if (trigger.on === 'PERIOD_END')
    return period ? [] : [{ field: 'trigger.period', message: '请选择每月、每季度、每半年还是每年' }];
  return [...scopeProblems(trigger), ...kindProblems(trigger)];
}

function kindProblems(trigger: CaseTrigger): FieldProblem[] {
  switch (trigger.on) {
    case 'EVENT':
      return eventProblems(trigger);
    case 'OUTCOME':
      return outcomeProblems(trigger);
    case 'COUNT':
      return countProblems(trigger);
    case 'HEARING':
      return [];
  }
}

/** In which seats it can happen at all. */
function seatsOf({ procedures, capacities }: LocalScope): [Procedure, Capacity][] {
  const inProcedures = procedures ?? (Object.keys(PROCEDURES) as Procedure[]);
  const inCapacities = capacities ?? (Object.keys(CAPACITIES) as Capacity[]);
  return inProcedures.flatMap((procedure) =>
    inCapacities
      .filter((capacity) => isAllowed(procedure, capacity))
      .map((capacity): [Procedure, Capacity] => [procedure, capacity]),
  );
}

function scopeProblems(scope: LocalScope): FieldProblem[] {
  if (scope.procedures?.length === 0)
    return [{ field: 'trigger.procedures', message: '请至少选择一种程序，或者不限程序' }];
  if (seatsOf(scope).length > 0) return [];
  return [
    { field: 'trigger.capacities', message: '所选程序中没有所选的身份，这样的规定永远不会触发，请改选' },
  ];
}

function eventProblems(trigger: Partial<EventTrigger>): FieldProblem[] {
  const field = 'trigger.type';
  if (trigger.type === undefined || !isEventType(trigger.type))
    return [{ field, message: '请从列表中选择一种程序事项' }];
  if (trigger.type === 'LOCAL_DONE')
    return [{ field, message: '地方规定不能由另一项地方规定的办结触发，请选择其他程序事项' }];
  const { type } = trigger;
  if (seatsOf(trigger).some(([procedure, capacity]) => takesPlaceIn(type, procedure, capacity))) return [];
  return [{ field, message: '所选程序和身份中没有这一程序事项，这样的规定永远不会触发，请改选' }];
}

function outcomeProblems(trigger: OutcomeTrigger): FieldProblem[] {
  return [...endingProblems(trigger), ...startProblems(trigger)];
}

/** Of what the outcome must be. */
function endingProblems({ dispositions, results, verdict, ...scope }: OutcomeTrigger): FieldProblem[] {
  const procedures = seatsOf(scope).map(([procedure]) => procedure);
  const possible = DISPOSITIONS.filter((one) =>
    one.procedures.some((procedure) => procedures.includes(procedure)),
  );
  const problems: FieldProblem[] = [];
  if (dispositions && !possible.some(({ code }) => dispositions.includes(code)))
    problems.push({ field: 'trigger.dispositions', message: '所选程序中没有所选的处理结果，请改选' });
  if (results && !possible.some(({ result }) => result !== null && results.includes(result)))
    problems.push({ field: 'trigger.results', message: '所选程序中没有所选的结果，请改选' });
  if (verdict && verdict !== 'NEUTRAL' && scope.capacities?.every((one) => one === 'THIRD_PARTY'))
    problems.push({ field: 'trigger.verdict', message: '第三人不计胜败，请改选身份或者胜败' });
  return problems;
}

const APPEALABLE: readonly Procedure[] = ['FIRST_INSTANCE', 'RETRIAL'];

/** Of the day from which is counted. */
function startProblems({ from, ...scope }: OutcomeTrigger): FieldProblem[] {
  const procedures = seatsOf(scope).map(([procedure]) => procedure);
  const problems: FieldProblem[] = [];
  if (from === 'APPEAL_PERIOD' && !procedures.some((procedure) => APPEALABLE.includes(procedure)))
    problems.push({ field: 'trigger.from', message: '只有一审和再审的裁判有上诉期，请改选程序或者起算' });
  if (from === 'EFFECT' && procedures.every((procedure) => procedure === 'ENFORCEMENT_REVIEW'))
    problems.push({
      field: 'trigger.from',
      message: '非诉执行审查没有裁判生效之日，请改选收到文书或者文书作出',
    });
  return problems;
}

function countProblems({ of, number = 0 }: Partial<CountTrigger>): FieldProblem[] {
  if (of === undefined) return [{ field: 'trigger.of', message: '请选择计算什么的件数' }];
  const least = of === 'LOSSES_ON_ACT' ? 2 : 1;
  if (Number.isInteger(number) && number >= least && number <= MOST_COUNTED) return [];
  return [{ field: 'trigger.number', message: `第几件应为 ${least} 到 ${MOST_COUNTED} 的整数` }];
}

function amountProblems({ amount, unit, trigger }: ToldRule): FieldProblem[] {
  if (amount === 0 && !mayBeTheDayItself(trigger)) {
    const message = '期限不能为 0：只有开庭当日、期末当日才可以，请填 1 以上的整数';
    return [{ field: 'amount', message }];
  }
  if (Number.isInteger(amount) && amount >= 0 && amount <= LONGEST[unit]) return [];
  return [{ field: 'amount', message: `期限应为 ${LONGEST[unit]} 以内的整数` }];
}

function mayBeTheDayItself(trigger: LocalTrigger): boolean {
  if (trigger.on === 'COUNT') return trigger.from === 'YEAR_END';
  return trigger.on === 'HEARING' || trigger.on === 'PERIOD_END';
}

function sourceProblems({ source: { url } }: ToldRule): FieldProblem[] {
  if (url === null || /^https?:\/\/[^\s]+$/.test(url)) return [];
  return [{ field: 'source.url', message: '网址应以 http:// 或者 https:// 开头' }];
}

function windowProblems({ effectiveFrom, effectiveTo }: ToldRule): FieldProblem[] {
  if (effectiveTo === null || effectiveTo >= effectiveFrom) return [];
  return [{ field: 'effectiveTo', message: '失效日期早于施行日期，请核对这两个日期' }];
}
