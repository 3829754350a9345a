/** The field's standard terms: identifier → what the office calls it. */

export const PROCEDURES = {
  RECONSIDERATION: '行政复议',
  FIRST_INSTANCE: '一审',
  SECOND_INSTANCE: '二审',
  RETRIAL_REVIEW: '再审审查',
  RETRIAL: '再审',
  ENFORCEMENT_REVIEW: '非诉执行审查',
} as const;
export type Procedure = keyof typeof PROCEDURES;

export const CAPACITIES = {
  RESPONDENT: '被申请人',
  REVIEW_ORGAN: '复议机关',
  DEFENDANT: '被告',
  APPLICANT: '申请执行人',
  THIRD_PARTY: '第三人',
} as const;
export type Capacity = keyof typeof CAPACITIES;

export const DEFENDANT_FORMS = {
  DIRECT: '未经复议',
  REVIEW_ORGAN_ALONE: '复议机关单独被告',
  CO_DEFENDANT: '共同被告',
} as const;
export type DefendantForm = keyof typeof DEFENDANT_FORMS;

export const APPELLANTS = { US: '本机关上诉', OTHER: '对方上诉', BOTH: '双方上诉' } as const;
export type Appellant = keyof typeof APPELLANTS;

export const PARTY_ROLES = {
  APPLICANT: '申请人（原告）',
  THIRD_PARTY: '第三人',
  REPRESENTATIVE: '代理人',
  CO_DEFENDANT: '共同被告',
} as const;
export type PartyRole = keyof typeof PARTY_ROLES;

export const PARTY_KINDS = { NATURAL: '自然人', LEGAL: '法人或者其他组织' } as const;
export type PartyKind = keyof typeof PARTY_KINDS;

export const HEARING_KINDS = {
  TRIAL: '开庭',
  HEARING: '听证',
  INQUIRY: '询问、调查',
  MEDIATION: '调解',
  PRONOUNCEMENT: '宣判',
} as const;
export type HearingKind = keyof typeof HEARING_KINDS;

export const HEARING_STATUSES = { SCHEDULED: '已排期', HELD: '已开庭', CANCELLED: '已取消' } as const;
export type HearingStatus = keyof typeof HEARING_STATUSES;

export const RESULTS = {
  MAINTAINED: '维持',
  REVOKED: '撤销',
  CHANGED: '变更',
  WITHDRAWN: '撤回',
  DISMISSED: '驳回',
  CONFIRMED_ILLEGAL: '确认违法',
  CONFIRMED_INVALID: '确认无效',
  ORDERED_TO_PERFORM: '责令履行',
  MEDIATED: '调解',
  SETTLED: '和解',
  TERMINATED: '终止',
  NOT_ACCEPTED: '不予受理',
  TRANSFERRED: '移送',
  REMANDED: '发回',
  ENFORCED: '准予执行',
  NOT_ENFORCED: '不准予执行',
  OTHER: '其他',
} as const;
export type Result = keyof typeof RESULTS;

export const VERDICTS = { WON: '胜', LOST: '败', NEUTRAL: '不计胜败' } as const;
export type Verdict = keyof typeof VERDICTS;

export const ORDER_KINDS = { REDO: '责令重作', COMPENSATE: '赔偿', REMEDY: '补救', PERFORM: '履行' } as const;
export type OrderKind = keyof typeof ORDER_KINDS;

/** From when the days of an order run, as the document says. */
export const ORDER_STARTS = {
  EFFECTIVE: '生效之日',
  RECEIVED: '收到之日',
  DATE: '指定的日期',
} as const;
export type OrderStart = keyof typeof ORDER_STARTS;

export const FOLLOW_UP_KINDS = {
  OPINION_LETTER: '行政复议意见书',
  ADVICE_LETTER: '行政复议建议书',
  JUDICIAL_ADVICE: '司法建议',
  PROCURATORIAL_ADVICE: '检察建议',
  URGENT_ADVICE: '检察建议（情况紧急）',
  SUPERVISION_OPINION: '行政执法监督意见书',
  SUPERVISION_DECISION: '行政执法监督决定书',
  REDO: '责令重作',
  PERFORM: '履行',
  COMPENSATE: '赔偿',
} as const;
export type FollowUpKind = keyof typeof FOLLOW_UP_KINDS;

export const STREAMS = {
  respondent: '行政复议（被申请人）',
  reviewOrgan: '行政复议（复议机关）',
  firstInstance: '行政诉讼一审',
  secondInstance: '行政诉讼二审',
  retrial: '再审',
  enforcement: '非诉执行',
} as const;
export type Stream = keyof typeof STREAMS;

export const LEADER_RANKS = { PRINCIPAL: '正职', DEPUTY: '副职', OTHER_IN_CHARGE: '其他分管负责人' } as const;
export type LeaderRank = keyof typeof LEADER_RANKS;

export const APPEARANCE_STATUSES = {
  ARRANGED: '已安排',
  CONFIRMED: '已确认',
  APPEARED: '已出庭',
  ABSENT: '未出庭',
  AGREED: '由共同被告出庭',
} as const;
export type AppearanceStatus = keyof typeof APPEARANCE_STATUSES;

/** 不能出庭的正当理由（法释〔2020〕3号第八条）; `NONE` is an absence without one. */
/** What is written of a hearing: handed in to the court, or read beforehand. */
export const APPEARANCE_PAPERS = {
  briefing: '庭前简报',
  identity: '负责人身份证明书',
  authorisation: '授权委托书',
  absence: '不能出庭情况说明',
} as const;
export type AppearancePaper = keyof typeof APPEARANCE_PAPERS;

export const ABSENCE_REASONS = {
  FORCE_MAJEURE: '不可抗力',
  ACCIDENT: '意外事件',
  IRREPLACEABLE_DUTY: '需要履行他人不能代替的公务',
  OTHER_LEGITIMATE: '其他正当事由',
  NONE: '无正当理由',
} as const;
export type AbsenceReason = keyof typeof ABSENCE_REASONS;

/** Who is reminded how: `track` is another's, watched only. */
export type DeadlineImportance = 'critical' | 'high' | 'track';

/** 是否上诉: what is proposed within the time to appeal, and approved or returned. */
export const APPEAL_CHOICES = { APPEAL: '上诉', ACCEPT: '不上诉' } as const;
export type AppealChoice = keyof typeof APPEAL_CHOICES;
