import { dateText, type Day } from '../day';
import { dispositionOf } from '../dispositions/disposition';
import { eventLabel } from '../facts/event-types';
import { CAPACITIES, HEARING_KINDS, PROCEDURES, RESULTS, type Verdict } from '../vocabulary';
import {
  type CaseTrigger,
  COUNTED_THINGS,
  LOCAL_UNITS,
  type LocalScope,
  type LocalTrigger,
  OFFICE_PERIODS,
  OUTCOME_STARTS,
  type OutcomeStart,
  type OutcomeTrigger,
} from './local-rule';
import type { ToldRule } from './local-rule-problems';

/** As much of a rule as its sentence needs; without a first day while it is being typed. */
export interface SaidRule extends Pick<
  ToldRule,
  'trigger' | 'amount' | 'unit' | 'rolls' | 'duty' | 'actor' | 'effectiveTo'
> {
  effectiveFrom: Day | null;
}

/** What a rule asks for, in one sentence: 一审、二审案件败诉（纠错）的，自裁判、决定生效之日起10个工作日内，由承办机构报告……。 */
export function localRuleText(rule: SaidRule): string {
  const { duty, actor } = rule;
  const what = duty.trim().replace(/[。；，、]+$/, '') || '……';
  return `${whenText(rule)}，${actor ? `由${actor}` : ''}${what}。${windowText(rule)}`;
}

/** What opens it: 一审案件败诉（纠错）的, 每个月结束. */
export function triggerText(trigger: LocalTrigger): string {
  return trigger.on === 'PERIOD_END' ? `每${EACH[trigger.period]}结束` : happeningText(trigger);
}

function whenText(rule: SaidRule): string {
  const { trigger, amount } = rule;
  if (trigger.on !== 'PERIOD_END') return `${happeningText(trigger)}，${timeText(rule, trigger)}`;
  const each = EACH[trigger.period];
  return amount === 0 ? `每${each}最后一日以前` : `每${each}结束后${lengthText(rule)}`;
}

const EACH = { ...OFFICE_PERIODS, MONTH: '个月', QUARTER: '个季度' } as const;

function happeningText(trigger: CaseTrigger): string {
  switch (trigger.on) {
    case 'EVENT':
      return `${scopeText(trigger)}有“${eventLabel(trigger.type)}”的`;
    case 'OUTCOME':
      return `${scopeText(trigger)}${endingText(trigger)}`;
    case 'HEARING':
      return `${scopeText(trigger)}每次${namesOf(HEARING_KINDS, trigger.kinds) || '开庭、听证'}`;
    case 'COUNT':
      return `${isForAll(trigger) ? '' : `${scopeText(trigger)}，`}${COUNTED_THINGS[trigger.of]}达到第${numberText(trigger.number)}件的`;
  }
}

/** 一审、二审（被告）案件. */
function scopeText({ procedures, capacities }: LocalScope): string {
  const as = namesOf(CAPACITIES, capacities);
  return `${namesOf(PROCEDURES, procedures)}${as && `（${as}）`}案件`;
}

const COUNTED_AS: Readonly<Record<Verdict, string>> = {
  WON: '胜诉（维持）',
  LOST: '败诉（纠错）',
  NEUTRAL: '不计胜败',
};

function endingText({ verdict, results, dispositions }: OutcomeTrigger): string {
  const named = [
    namesOf(RESULTS, results),
    (dispositions ?? []).map((code) => dispositionOf(code).name).join('、'),
  ];
  const how = named.filter(Boolean).join('、');
  const told = [how && `结果为${how}`, verdict && COUNTED_AS[verdict]].filter(Boolean);
  return `${told.join('、') || '有处理结果'}的`;
}

function timeText(rule: SaidRule, trigger: CaseTrigger): string {
  if (rule.amount === 0) return trigger.on === 'COUNT' ? '当年年末以前' : '当日';
  const isBack = trigger.on === 'HEARING' && trigger.direction === 'BEFORE';
  return isBack
    ? `${numberText(rule.amount)}${LOCAL_UNITS[rule.unit]}前`
    : `${fromText(trigger)}${lengthText(rule)}`;
}

function isForAll({ procedures, capacities }: LocalScope): boolean {
  return procedures === undefined && capacities === undefined;
}

/** While it is being typed there may be none. */
function numberText(number: number): string {
  return Number.isNaN(number) ? '…' : String(number);
}

/** 5日内（遇休息日顺延）. */
function lengthText({ amount, unit, rolls }: SaidRule): string {
  const moves = unit === 'WORKDAY' ? '' : rolls ? '（遇休息日顺延）' : '（遇休息日不顺延）';
  return `${numberText(amount)}${LOCAL_UNITS[unit]}内${moves}`;
}

const STARTS: Readonly<Record<OutcomeStart, string>> = {
  ...OUTCOME_STARTS,
  APPEAL_PERIOD: '收到可以上诉的裁判',
};

function fromText(trigger: CaseTrigger): string {
  switch (trigger.on) {
    case 'OUTCOME':
      return `自${STARTS[trigger.from ?? 'EFFECT']}之日起`;
    case 'COUNT':
      return trigger.from === 'YEAR_END' ? '自当年年末起' : '自达到之日起';
    case 'HEARING':
      return '之后';
    case 'EVENT':
      return '自当日起';
  }
}

function windowText({ effectiveFrom, effectiveTo }: SaidRule): string {
  if (!effectiveFrom) return '';
  return `适用于${dateText(effectiveFrom)}起${effectiveTo ? `、${dateText(effectiveTo)}止` : ''}发生的。`;
}

function namesOf<K extends string>(names: Readonly<Record<K, string>>, chosen: readonly K[] = []): string {
  return chosen.map((one) => names[one]).join('、');
}
