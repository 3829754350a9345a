import { findDisposition, type Disposition, type DispositionCode } from '../dispositions/disposition';
import { actKind, actKinds } from '../facts/act-kind';
import { laysADuty } from './duty-laying-acts';
import type { CaseFacts, EventDetail } from '../facts/facts';
import { bringsTheOutcome } from '../facts/implied-events';
import type { LawVersion } from '../law-versions';
import { isTrial, wentUp } from '../facts/later-stages';
import { isHeardAsFirstInstance } from '../facts/retrial';

/** What a condition looks at: the case, the version under which it is read, and the event in whose row it stands. */
export interface Occasion {
  facts: CaseFacts;
  version: LawVersion;
  event: EventDetail & { type: string; on: string };
}

const OVERTURNED = ['REVOKED', 'CHANGED', 'CONFIRMED_ILLEGAL', 'CONFIRMED_INVALID'];

/** 撤回 after the organ itself changed its act. */
const ACT_CHANGED: readonly DispositionCode[] = ['F23-ZZ-GB', 'F17-ZZ-GB', 'Y1-CS-GB'];

type Test = (occasion: Occasion) => boolean;

/** The conditions of the event table. Without an outcome nothing is known of the disposition. */
const CONDITIONS = {
  WE_APPEALED: ({ event }) => event.by === 'US' || event.by === 'BOTH',
  OTHER_APPEALED: ({ event }) => event.by === 'OTHER',

  /** 提级审理: the upper organ says `US`; the lower organ hands the case over. */
  CASE_TAKEN_BY_US: ({ event }) => event.by === 'US',
  CASE_GIVEN_UP: ({ event }) => event.by !== 'US',

  /** Evidence that the court allowed to come later is no defence; other late papers are the defence, late. */
  DEFENCE: ({ event, facts }) => event.late !== true || !mayProduceLater(facts, event.on),
  LATE_EVIDENCE: ({ event }) => event.late === true,

  /**
   * 2023年法第四十一条第五项（第三十九条第一款第一、二、四项）、2007年条例第四十二条第二款（第四十一条第一、二、三项）、
   * 行诉解释第八十八条第二款（第八十七条第一款第一、二、三项）: death, incapacity, an organisation that ceased to exist, on the
   * applicant's side; of a third party it ends nothing.
   */
  GROUND_ENDS_THE_CASE: ({ event, version }) => endsTheCase(event.ground ?? '', version),

  ENDED_BEFORE_ACCEPTANCE: ({ facts }) => endedBeforeAcceptance(facts),
  NOT_ENDED_BEFORE_ACCEPTANCE: ({ facts }) => !endedBeforeAcceptance(facts),

  /** Nobody sues over a case that was settled, withdrawn or handed on, or that 自行纠正 forestalled. */
  DECISION_MAY_BE_SUED: ({ facts }) => {
    const disposition = dispositionIn(facts);
    const settled = ['WITHDRAWN', 'SETTLED', 'MEDIATED', 'TRANSFERRED'].includes(disposition?.result ?? '');
    return !settled && disposition?.code !== 'F23-ZXJZ';
  },

  /**
   * 行政强制法第五十三条: the act stands and lays a duty on the party, who has not gone to court over it; so it does when the
   * application was withdrawn. 变更 and 调解书 are the review organ's to enforce (复议法第七十八条).
   */
  DECISION_LEAVES_A_DUTY: ({ facts }) =>
    facts.isSuedOver !== true &&
    ['MAINTAINED', 'DISMISSED', 'WITHDRAWN'].includes(dispositionIn(facts)?.result ?? 'MAINTAINED') &&
    !isActChanged(facts) &&
    mayLayDuty(facts),

  /** 复议法第七十八条第二、三项: 变更行政行为的行政复议决定、行政复议调解书由行政复议机关申请强制执行. */
  DECISION_IS_OURS_TO_ENFORCE: ({ facts }) =>
    facts.isSuedOver !== true &&
    ['CHANGED', 'MEDIATED'].includes(dispositionIn(facts)?.result ?? '') &&
    mayLayDuty(facts),

  /** After a suit over it too, three months: 行诉解释第一百五十三条 would give two years, and the earlier is reminded of. */
  JUDGMENT_LEAVES_A_DUTY: ({ facts }) =>
    leavesTheAct(facts) &&
    !isActChanged(facts) &&
    facts.defendantForm !== 'REVIEW_ORGAN_ALONE' &&
    !isLost(facts) &&
    mayLayDuty(facts),

  REDO_WITHOUT_DAYS: ({ facts, event }) =>
    bringsTheOutcome(facts, event) && redoOrdered(facts) && !facts.outcome?.orders.some(isRedoWithDays),

  /** 政府信息公开案件解释第十一条. */
  INFORMATION_TO_BE_DISCLOSED: ({ facts, event }) => ordersUs(facts, event) && isOnInformation(facts),

  /** 责令履行 of which the register does not say yet what is to be done by when: it stands until the days are written down. */
  ORDER_NOT_WRITTEN_DOWN: ({ facts, event }) =>
    ordersUs(facts, event) &&
    facts.outcome?.orders.length === 0 &&
    (facts.procedure === 'RECONSIDERATION' || !isOnInformation(facts)),

  /**
   * 行政处罚法第四十八条第二款. 撤销复议决定 (Y1-FYJD) leaves the penalty standing, and an organ that is sued alone as
   * 复议机关 published none.
   */
  PENALTY_OVERTURNED: ({ facts, event }) => {
    return (
      bringsTheOutcome(facts, event) &&
      facts.defendantForm !== 'REVIEW_ORGAN_ALONE' &&
      isOverturned(facts) &&
      /处罚/.test(actKind(facts))
    );
  },

  /**
   * 行政诉讼法第八十五条: judgments of first instance, and rulings not to file, to dismiss, or on jurisdiction. A retrial by
   * the procedure of first instance ends in a judgment that may be appealed.
   */
  MAY_BE_APPEALED: ({ facts, event }) => mayBeAppealed(facts, event),

  /** Of a judgment that went up to a second instance the later periods run there. */
  NOT_DECIDED_ABOVE: ({ facts }) => !wentUp(facts),

  /** 意见书 registered as a follow-up too is one deadline, not two. */
  NOT_YET_A_FOLLOW_UP: ({ facts, event }) =>
    !facts.followUps.some((one) => one.kind === 'OPINION_LETTER' && one.receivedOn === event.on),

  ENFORCEMENT_NOT_ACCEPTED: ({ facts, event }) =>
    bringsTheOutcome(facts, event) && facts.outcome?.disposition === 'FS-BYSL',
  ENFORCEMENT_REFUSED: ({ facts, event }) =>
    bringsTheOutcome(facts, event) && facts.outcome?.disposition === 'FS-BZY',
} satisfies Record<string, Test>;

export type Condition = keyof typeof CONDITIONS;

export function mayBeAppealed(
  facts: CaseFacts,
  event: { type: string; on: string; appealable?: boolean },
): boolean {
  if (facts.procedure === 'SECOND_INSTANCE' || facts.procedure === 'RETRIAL_REVIEW') return false;
  if (event.appealable !== undefined) return event.appealable;
  if (facts.procedure === 'RETRIAL')
    return event.type === 'JUDGMENT_RECEIVED' && isHeardAsFirstInstance(facts);
  const known = bringsTheOutcome(facts, event) ? dispositionIn(facts)?.appealable : undefined;
  return known ?? true;
}

export function holds(condition: Condition | undefined, occasion: Occasion): boolean {
  return condition === undefined || CONDITIONS[condition](occasion);
}

function dispositionIn(facts: Pick<CaseFacts, 'outcome'>): Disposition | null {
  return facts.outcome ? (findDisposition(facts.outcome.disposition) ?? null) : null;
}

/** The suit left the act as it was; so does 改判 that we won. */
function leavesTheAct(facts: CaseFacts): boolean {
  const disposition = dispositionIn(facts);
  if (disposition === null) return false;
  const { correction, result } = disposition;
  if (['MAINTAINED', 'DISMISSED', 'WITHDRAWN'].includes(result ?? '')) return true;
  return isTrial(facts.procedure) && result === 'CHANGED' && correction !== 'YES' && isWon(facts);
}

/** Of 改判 it must be known that it went against us. */
function isOverturned(facts: CaseFacts): boolean {
  const disposition = dispositionIn(facts);
  if (disposition === null || disposition.code === 'Y1-FYJD') return false;
  if (!OVERTURNED.includes(disposition.result ?? '')) return false;
  return disposition.verdict === 'REVERSED' ? isLost(facts) : !isWon(facts);
}

/** 改变原行政行为后撤回: the act of which it spoke is no more. */
function isActChanged({ outcome }: Pick<CaseFacts, 'outcome'>): boolean {
  return ACT_CHANGED.some((code) => code === outcome?.disposition);
}

/** Whether the organ lost: by what the register says, else by what the disposition usually means. */
export function isLost(facts: Pick<CaseFacts, 'outcome'>): boolean {
  return (facts.outcome?.verdict ?? dispositionIn(facts)?.verdict) === 'LOST';
}

function isWon(facts: Pick<CaseFacts, 'outcome'>): boolean {
  return (facts.outcome?.verdict ?? dispositionIn(facts)?.verdict) === 'WON';
}

export function endedBeforeAcceptance(facts: Pick<CaseFacts, 'outcome'>): boolean {
  return dispositionIn(facts)?.phase === 'BEFORE_ACCEPTANCE';
}

function endsTheCase(ground: string, version: LawVersion): boolean {
  if (/第三人/.test(ground) && !/申请人|原告/.test(ground)) return false;
  return (
    /死亡|丧失|承受人|(法人|组织|企业|公司|机关).*终止/.test(ground) || itemsThatEnd(version).test(ground)
  );
}

/** The ground given by its number, 第三十九条第一款第一项. */
function itemsThatEnd(version: LawVersion): RegExp {
  return version === 'FY2023' ? /[第（(][一二四][）)]?项/ : /[第（(][一二三][）)]?项/;
}

function mayLayDuty(facts: CaseFacts): boolean {
  return laysADuty(actKinds(facts));
}

function isOnInformation(facts: CaseFacts): boolean {
  return /信息公开/.test(actKind(facts));
}

/** Another defendant may be the one who is ordered; 判决不得公开 (Y1-BDGK) orders nothing to be done. */
function ordersUs(facts: CaseFacts, event: Occasion['event']): boolean {
  const disposition = dispositionIn(facts);
  return (
    bringsTheOutcome(facts, event) &&
    disposition?.result === 'ORDERED_TO_PERFORM' &&
    disposition.code !== 'Y1-BDGK' &&
    facts.outcome?.verdict !== 'WON'
  );
}

function mayProduceLater(facts: CaseFacts, on: string): boolean {
  return facts.events.some((event) => event.type === 'EVIDENCE_EXTENSION_GRANTED' && event.on <= on);
}

function redoOrdered(facts: CaseFacts): boolean {
  const { outcome } = facts;
  if (!outcome) return false;
  return (
    outcome.orders.some((order) => order.kind === 'REDO') ||
    outcome.disposition === 'F23-CX-CZ' ||
    outcome.disposition === 'Y1-CX-CZ'
  );
}

function isRedoWithDays(order: { kind: string; days?: number | null }): boolean {
  return order.kind === 'REDO' && order.days != null;
}
