import { CAPACITIES, type Capacity, type Procedure } from '../vocabulary';
import type { EventDetail } from './event-detail';

export type EventField = keyof EventDetail;

/** What each particular of an event is called; a form or a history that says more puts its own word in the place. */
export const EVENT_FIELD_NAMES: Readonly<Record<EventField, string>> = {
  days: '延长天数',
  until: '延长至',
  approvedBy: '批准人',
  ground: '事由',
  from: '起始日期',
  to: '截止日期',
  by: '上诉人',
  obstacleEndedOn: '事由消除之日',
  servedOn: '对方收到日期',
  late: '逾期证据',
  appealable: '可否上诉',
  title: '事项',
  dueOn: '期限',
  postedOn: '交邮日期',
  clock: '办理期限',
  appeal: '意见',
  approverId: '审批人',
  deadlineKey: '地方规定的期限',
};

interface EventTypeEntry {
  /** What the office calls it. */
  label: string;
  /** What another capacity calls it, where the same act is the other side of it. */
  labels?: Partial<Record<Capacity, string>>;
  fields?: Partial<Record<EventField, 'required' | 'optional'>>;
  /** Where it can happen: procedure → the capacities that record it. */
  seats: Partial<Record<Procedure, readonly Capacity[]>>;
  /** Recorded by a form of its own, with its own rules of who may. */
  elsewhere?: true;
}

const REVIEW_ORGAN = { RECONSIDERATION: ['REVIEW_ORGAN'] } as const;
const RESPONDENT = { RECONSIDERATION: ['RESPONDENT'] } as const;
const RECONSIDERATION = { RECONSIDERATION: ['RESPONDENT', 'REVIEW_ORGAN', 'THIRD_PARTY'] } as const;
const FIRST_INSTANCE = { FIRST_INSTANCE: ['DEFENDANT', 'THIRD_PARTY'] } as const;
const LITIGATION = {
  FIRST_INSTANCE: ['DEFENDANT', 'THIRD_PARTY'],
  SECOND_INSTANCE: ['DEFENDANT'],
  RETRIAL_REVIEW: ['DEFENDANT'],
  RETRIAL: ['DEFENDANT'],
} as const;
const DEFENDANT = { ...LITIGATION, FIRST_INSTANCE: ['DEFENDANT'] } as const;
const SUED = { FIRST_INSTANCE: ['DEFENDANT'] } as const;
const ENFORCEMENT = { ENFORCEMENT_REVIEW: ['APPLICANT'] } as const;
const EVERYWHERE = { ...RECONSIDERATION, ...LITIGATION, ...ENFORCEMENT } as const;

/** 程序事项: every kind of dated fact that the product records, in the order in which they happen in a case. */
export const EVENT_TYPES = {
  // 行政复议：申请、补正、受理
  APPLICATION_RECEIVED: { label: '收到复议申请', seats: REVIEW_ORGAN },
  APPLICATION_VIA_US: { label: '经本机关提交复议申请', seats: RESPONDENT },
  CORRECTED: { label: '自行纠正', seats: RESPONDENT },
  FORWARDED: {
    label: '转送复议机关',
    labels: { REVIEW_ORGAN: '转送有权处理的机关' },
    seats: { RECONSIDERATION: ['RESPONDENT', 'REVIEW_ORGAN'] },
  },
  SUPPLEMENT_NOTIFIED: { label: '通知补正', fields: { servedOn: 'optional' }, seats: REVIEW_ORGAN },
  SUPPLEMENT_RECEIVED: { label: '收到补正材料', fields: { postedOn: 'optional' }, seats: REVIEW_ORGAN },

  // 非诉执行：申请之前
  REMEDY_PERIOD_ENDED: { label: '复议诉讼期满', seats: ENFORCEMENT },
  URGED: { label: '催告送达', seats: ENFORCEMENT },
  ENFORCEMENT_APPLIED: {
    label: '申请强制执行',
    fields: { postedOn: 'optional' },
    seats: { ...ENFORCEMENT, RECONSIDERATION: ['RESPONDENT', 'REVIEW_ORGAN'], ...DEFENDANT },
  },

  // 受理、立案与审理方式
  ACCEPTED: {
    label: '立案',
    labels: { RESPONDENT: '受理', REVIEW_ORGAN: '受理', APPLICANT: '受理' },
    seats: EVERYWHERE,
  },
  SIMPLIFIED: { label: '适用简易程序', seats: { ...RECONSIDERATION, ...FIRST_INSTANCE } },
  CONVERTED_TO_ORDINARY: { label: '转为普通程序', seats: { ...RECONSIDERATION, ...FIRST_INSTANCE } },
  HEARD_AS_SECOND_INSTANCE: { label: '按第二审程序再审（提审）', seats: { RETRIAL: ['DEFENDANT'] } },

  // 行政复议：答复
  COPY_SENT: { label: '发送申请书副本', fields: { servedOn: 'optional' }, seats: REVIEW_ORGAN },
  REPLY_NOTICE_RECEIVED: { label: '收到答复通知和申请书副本', seats: RESPONDENT },
  REPLY_SUBMITTED: {
    label: '提交答复',
    labels: { REVIEW_ORGAN: '收到答复' },
    fields: { postedOn: 'optional' },
    seats: { RECONSIDERATION: ['RESPONDENT', 'REVIEW_ORGAN'] },
  },

  // 诉讼：应诉
  COMPLAINT_RECEIVED: { label: '收到起诉状副本、应诉通知书', seats: FIRST_INSTANCE },
  APPEAL_RECEIVED: { label: '收到上诉状副本', seats: { SECOND_INSTANCE: ['DEFENDANT'] } },
  RETRIAL_APPLICATION_RECEIVED: {
    label: '收到再审申请书副本',
    seats: { RETRIAL_REVIEW: ['DEFENDANT'], RETRIAL: ['DEFENDANT'] },
  },
  SUPERVISION_APPLICATION_RECEIVED: { label: '收到监督申请书副本', seats: DEFENDANT },
  DEFENCE_SUBMITTED: {
    label: '提交答辩状和证据',
    labels: { THIRD_PARTY: '提交第三人意见' },
    fields: { late: 'optional', postedOn: 'optional' },
    seats: LITIGATION,
  },
  EVIDENCE_EXTENSION_GRANTED: {
    label: '准许延期举证',
    fields: { obstacleEndedOn: 'optional' },
    seats: { FIRST_INSTANCE: ['DEFENDANT'] },
  },

  // 期间的变动
  RULES_REVIEW_STARTED: { label: '附带审查中止', fields: { ground: 'optional' }, seats: REVIEW_ORGAN },
  RULES_NOTICE_SENT: { label: '通知制定机关答复', seats: REVIEW_ORGAN },
  RULES_NOTICE_RECEIVED: { label: '收到规范性文件答复通知', seats: RECONSIDERATION },
  RULES_TRANSFER_RECEIVED: { label: '收到转送的规范性文件审查', seats: RECONSIDERATION },
  RULES_REPLY_SUBMITTED: {
    label: '答复规范性文件审查',
    fields: { postedOn: 'optional' },
    seats: RECONSIDERATION,
  },
  SUSPENDED: { label: '中止', fields: { ground: 'optional' }, seats: EVERYWHERE },
  RESUMED: { label: '恢复', fields: { ground: 'optional' }, seats: EVERYWHERE },
  EXCLUDED: {
    label: '扣除期间',
    fields: { from: 'required', to: 'optional', ground: 'optional' },
    seats: EVERYWHERE,
  },
  EXTENDED: {
    label: '延长',
    fields: { days: 'optional', until: 'optional', approvedBy: 'optional' },
    seats: EVERYWHERE,
  },
  TAKEN_UP: { label: '提级审理', fields: { by: 'optional' }, seats: REVIEW_ORGAN },
  MATERIALS_RECEIVED: { label: '收到提级案件材料', seats: REVIEW_ORGAN },

  // 结果
  DECISION_MADE: { label: '作出复议决定', seats: REVIEW_ORGAN },
  DECISION_RECEIVED: {
    label: '收到复议决定书',
    seats: { RECONSIDERATION: ['RESPONDENT', 'THIRD_PARTY'] },
  },
  JUDGMENT_RECEIVED: { label: '收到判决书', fields: { appealable: 'optional' }, seats: LITIGATION },
  RULING_RECEIVED: { label: '收到裁定书', fields: { appealable: 'optional' }, seats: LITIGATION },
  ENFORCEMENT_RULING_RECEIVED: { label: '收到非诉执行裁定', seats: ENFORCEMENT },
  APPEAL_FILED: {
    label: '上诉',
    fields: { by: 'required', postedOn: 'optional' },
    seats: {
      FIRST_INSTANCE: ['DEFENDANT', 'THIRD_PARTY'],
      SECOND_INSTANCE: ['DEFENDANT'],
      RETRIAL: ['DEFENDANT'],
    },
  },
  EFFECTIVE: { label: '裁判生效', seats: LITIGATION },
  APPEAL_PROPOSED: {
    label: '提出是否上诉的意见',
    fields: { appeal: 'required', ground: 'required', approverId: 'required' },
    seats: SUED,
    elsewhere: true,
  },
  APPEAL_APPROVED: {
    ...{ label: '同意是否上诉的意见', seats: SUED, elsewhere: true },
    fields: { ground: 'optional' },
  },
  APPEAL_RETURNED: {
    ...{ label: '退回是否上诉的意见', seats: SUED, elsewhere: true },
    fields: { ground: 'required' },
  },

  // 结果之后
  OPINION_RECEIVED: { label: '收到复议意见书', seats: RESPONDENT },
  OPINION_ANSWERED: { label: '报送意见书办理情况', fields: { postedOn: 'optional' }, seats: RESPONDENT },
  PERFORMED: { label: '已履行', seats: { ...RESPONDENT, ...DEFENDANT } },
  PUBLICATION_WITHDRAWN: { label: '已撤回公示', seats: { ...RESPONDENT, ...DEFENDANT } },

  // 行政行为自身的办理期限
  CLOCK_STARTED: { label: '办理期限起算', fields: { clock: 'required' }, seats: EVERYWHERE },
  CLOCK_EXTENDED: {
    label: '办理期限延长',
    fields: { clock: 'required', days: 'required', approvedBy: 'optional' },
    seats: EVERYWHERE,
  },
  CLOCK_DONE: { label: '办理期限办结', fields: { clock: 'required' }, seats: EVERYWHERE },

  NOTE: { label: '其他', fields: { title: 'required', dueOn: 'optional' }, seats: EVERYWHERE },
  NOTE_DONE: { label: '其他事项办结', fields: { title: 'optional' }, seats: EVERYWHERE },
  LOCAL_DONE: { label: '地方规定事项办结', fields: { deadlineKey: 'required' }, seats: EVERYWHERE },
} as const satisfies Record<string, EventTypeEntry>;

export type EventType = keyof typeof EVENT_TYPES;

/** A kind of event as one capacity sees it. */
export interface EventTypeChoice {
  type: EventType;
  label: string;
  fields: Readonly<Partial<Record<EventField, 'required' | 'optional'>>>;
}

/** The kinds of event that can happen in this seat, in the order of a case. */
export function eventTypesFor(procedure: Procedure, capacity: Capacity): EventTypeChoice[] {
  return (Object.keys(EVENT_TYPES) as EventType[])
    .filter((type) => takesPlaceIn(type, procedure, capacity) && !isRecordedElsewhere(type))
    .map((type) => ({ type, label: eventLabel(type, capacity), fields: fieldsOf(type) }));
}

/** 是否上诉: proposed and decided by who may, not written down as what happened. */
export function isRecordedElsewhere(type: EventType): boolean {
  return entryOf(type).elsewhere ?? false;
}

export function isEventType(text: string): text is EventType {
  return Object.hasOwn(EVENT_TYPES, text);
}

export function takesPlaceIn(type: EventType, procedure: Procedure, capacity: Capacity): boolean {
  return entryOf(type).seats[procedure]?.includes(capacity) ?? false;
}

/** 受理 or 立案, 提交答复 or 收到答复: as the capacity says it. */
export function eventLabel(type: EventType, capacity?: Capacity): string {
  const entry = entryOf(type);
  return (capacity && entry.labels?.[capacity]) ?? entry.label;
}

export function fieldsOf(type: EventType): EventTypeChoice['fields'] {
  return entryOf(type).fields ?? {};
}

/** Who may record it, for a refusal: 复议机关、被申请人. */
export function capacitiesOf(type: EventType): string {
  const capacities = new Set(Object.values(entryOf(type).seats).flat());
  return [...capacities].map((capacity) => CAPACITIES[capacity]).join('、');
}

function entryOf(type: EventType): EventTypeEntry {
  return EVENT_TYPES[type];
}
