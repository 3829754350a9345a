import type { WorkCalendar } from '../calendar/work-calendar';
import type { CountingChoices } from '../counting/choices';
import { count } from '../counting/count';
import type { Counted } from '../counting/counted';
import { addMonths, dateText, day, type Day, yearOf } from '../day';
import { type PeriodId, periodOf } from '../periods/period';
import { period as periodEntry } from '../periods/period-entry';
import { FOLLOW_UP_KINDS, type FollowUpKind } from '../vocabulary';
import type { CaseDeadline, FollowUpFact } from '../facts/facts';
import { LAW_VERSIONS, type LawVersion } from '../law-versions';
import { type DutyPeriod, periodIdOf, periodUnder } from '../versions/period-under';

/** 出现国家利益或者社会公共利益损害继续扩大等紧急情形的，行政机关应当在十五日内书面回复（检察公益诉讼解释第二十一条第二款）. */
const URGENT_ANSWER = periodEntry({
  id: 'URGENT_ADVICE',
  name: '书面回复检察建议',
  shortName: '回复',
  proceeding: '检察监督',
  actor: '行政机关',
  trigger: '收到检察建议书之日',
  amount: 15,
  unit: 'day',
  law: '检察公益诉讼解释（法释〔2020〕20号修正）',
  article: '第二十一条第二款',
  quote: '行政机关应当在十五日内书面回复',
  effectiveFrom: day('2018-03-02'),
  importance: 'critical',
});

/** What the law gives for an answer, where it gives anything. 建议书、履行、赔偿 name their own day. */
const ANSWERS: Partial<Record<FollowUpKind, PeriodId>> = {
  OPINION_LETTER: 'FY23-76',
  JUDICIAL_ADVICE: 'SJ23-08',
  REDO: 'FR26-58',
};

const SHORT_NAMES: Record<FollowUpKind, string> = {
  OPINION_LETTER: '报送',
  ADVICE_LETTER: '反馈',
  JUDICIAL_ADVICE: '答复',
  PROCURATORIAL_ADVICE: '答复',
  URGENT_ADVICE: '答复',
  SUPERVISION_OPINION: '反馈',
  SUPERVISION_DECISION: '报告',
  REDO: '重作',
  PERFORM: '履行',
  COMPENSATE: '赔偿',
};

export interface FollowUpSetting {
  version: LawVersion;
  calendar: WorkCalendar;
  choices?: CountingChoices;
}

/** For a follow-up of no case: the version in force on the day it was received. */
export function versionForFollowUp(receivedOn: Day): LawVersion {
  return receivedOn < LAW_VERSIONS.FY2023.from ? 'FY2017' : 'FY2023';
}

/** The deadline of a follow-up, by the day it names or by law; null where neither gives one. */
export function followUpDeadline(followUp: FollowUpFact, setting: FollowUpSetting): CaseDeadline | null {
  const duty = ANSWERS[followUp.kind];
  const period = duty === undefined ? null : periodUnder(setting.version, duty, followUp.receivedOn);
  const counted = countedFor(followUp, period, setting);
  if (!counted) return null;
  const { due, nominal, provisional } = counted;
  const { id, kind, receivedOn, answeredOn } = followUp;
  const onRules = adviceOnRules(followUp, { due, period }, setting);
  return {
    key: `${duty ?? 'FOLLOW_UP'}#followUp:${id}`,
    periodId: period && periodIdOf(period),
    origin: 'STATUTE',
    ...namesOf(kind, period),
    trigger: receivedOn,
    due,
    nominal,
    provisional,
    ours: true,
    importance: 'critical',
    status: answeredOn ? 'MET' : 'OPEN',
    metOn: answeredOn,
    lapses: false,
    daysLeft: null,
    steps: [
      `依据：${dateText(receivedOn)}收到${FOLLOW_UP_KINDS[kind]}。`,
      ...counted.steps,
      ...onRules.steps,
    ],
    followUpId: id,
    ...earlierOf(onRules.earlierDue, counted.earliest),
  };
}

/**
 * 法律、司法解释另有规定的，依照其规定（综合治理类司法建议规定第八条第一款）: advice about a 规范性文件 has sixty days by
 * 行诉解释第一百四十九条第四款. Which advice it is the register does not say.
 */
function adviceOnRules(
  { receivedOn, dueOn }: FollowUpFact,
  { due, period }: { due: Day | null; period: DutyPeriod | null },
  { calendar, choices }: FollowUpSetting,
): { steps: string[]; earlierDue?: Day } {
  if (period?.id !== ANSWERS.JUDICIAL_ADVICE || dueOn !== null || due === null) return { steps: [] };
  const { due: other } = count(periodOf('JS18-149'), receivedOn, calendar, {}, choices);
  if (other === null || other === due) return { steps: [] };
  const step = `建议书针对规范性文件的，答复期限为六十日（行诉解释第一百四十九条第四款），至${dateText(other)}届满`;
  return other < due
    ? { steps: [`${step}；按较早的日期提醒。`], earlierDue: other }
    : { steps: [`${step}。`] };
}

function earlierOf(...days: (Day | undefined)[]): Pick<CaseDeadline, 'earlierDue'> {
  const [earlierDue] = days.filter((day) => day !== undefined).sort();
  return earlierDue === undefined ? {} : { earlierDue };
}

function namesOf(kind: FollowUpKind, period: DutyPeriod | null): Pick<CaseDeadline, 'name' | 'shortName'> {
  if (period) return { name: period.name, shortName: period.shortName };
  return { name: `${FOLLOW_UP_KINDS[kind]}的办理和答复`, shortName: SHORT_NAMES[kind] };
}

function countedFor(
  { kind, receivedOn, dueOn }: FollowUpFact,
  period: DutyPeriod | null,
  { calendar, choices }: FollowUpSetting,
): Counted | null {
  if (dueOn) {
    const steps = [`文书写明的期限为${dateText(dueOn)}。`];
    return { due: dueOn, nominal: dueOn, provisional: false, daysLeft: null, steps };
  }
  if (kind === 'PROCURATORIAL_ADVICE') return twoMonths(receivedOn, calendar);
  if (kind === 'URGENT_ADVICE') return count(URGENT_ANSWER, receivedOn, calendar, {}, choices);
  return period && count(period, receivedOn, calendar, {}, choices);
}

/** 人民检察院检察建议工作规定第十九条; 检察公益诉讼解释第二十一条第二款. */
function twoMonths(receivedOn: Day, calendar: WorkCalendar): Counted {
  const nominal = addMonths(receivedOn, 2);
  const due = calendar.workdayFrom(nominal);
  const roll = due === nominal ? '' : `，最后一日${dateText(nominal)}是休息日，顺延至${dateText(due)}`;
  const steps = [
    `期间：收到检察建议之日起两个月内书面回复（人民检察院检察建议工作规定第十九条），至${dateText(nominal)}${roll}。`,
    '情况紧急的为十五日（检察公益诉讼解释第二十一条第二款），种类请选“检察建议（情况紧急）”。',
  ];
  return { due, nominal, provisional: !calendar.isSettled(yearOf(due)), daysLeft: null, steps };
}
