import { count } from '../counting/count';
import { dateText, day, type Day } from '../day';
import { findDisposition } from '../dispositions/disposition';
import type { CaseFacts } from '../facts/facts';
import { periodUnder } from '../versions/period-under';
import { mustBeReviewedFirst } from './review-first';
import type { Story } from './story';

/** 法释〔2026〕3号第六条: from then on fifteen days after 不予受理 and 驳回申请 too. */
const SETTLED_FROM = day('2026-05-01');

/** The time to sue over a decision on reconsideration: which period, and from when. */
export interface TimeToSue {
  period: 'XS-45' | 'XS-46' | 'FY23-34' | 'FY17-19';
  /** Null where the day is not registered. */
  from: Day | null;
  /** What more is to be said of it than the event, in Chinese. */
  circumstance: string;
}

/**
 * Fifteen days from the receipt of the decision. Over a decision that did not go into the matter six months from the
 * knowledge of the act itself were held to run as well; of that knowledge the register has the day of the act.
 */
export function timeToSue(
  receivedOn: Day,
  { facts, choices, version }: Pick<Story, 'facts' | 'choices' | 'version'>,
): TimeToSue {
  if (mustBeReviewedFirst(facts) && isDismissed(facts))
    return { ...fifteenDays(receivedOn), period: version === 'FY2017' ? 'FY17-19' : 'FY23-34' };
  return choices.suitAfterDismissal === 'sixMonths' && isArguedOver(receivedOn, facts)
    ? sixMonthsOver(facts)
    : fifteenDays(receivedOn);
}

/** The other reading, as a step of the explanation; none where there is no doubt. */
export function otherTimeToSue({ facts, version, calendar, choices, moments }: Story): string[] {
  const receivedOn = moments.find(({ type }) => type === 'DECISION_RECEIVED')?.on;
  if (receivedOn === undefined || !isArguedOver(receivedOn, facts)) return [];
  const isLong = choices.suitAfterDismissal === 'sixMonths';
  const { period: id, from } = isLong ? fifteenDays(receivedOn) : sixMonthsOver(facts);
  const period = from && periodUnder(version, id, from);
  if (!period) return [];
  const { due } = count(period, from, calendar, {}, choices);
  const reading = isLong ? '收到决定书之日起十五日' : '对原行政行为六个月（自作出之日）';
  return due === null
    ? []
    : [`另一种算法：${dateText(SETTLED_FROM)}前也有按${reading}计算的，至${dateText(due)}届满。`];
}

function fifteenDays(receivedOn: Day): TimeToSue {
  return { period: 'XS-45', from: receivedOn, circumstance: '' };
}

/** 行政诉讼法第四十六条. */
export function sixMonthsOver({ act }: CaseFacts): TimeToSue {
  const from = act?.madeOn ?? null;
  const circumstance = from
    ? `，对原行政行为自其作出之日${dateText(from)}起算（知道之日较晚的，期限相应较晚）`
    : '';
  return { period: 'XS-46', from, circumstance };
}

/** Where the act must be reviewed first nobody could ever sue over it directly. */
function isArguedOver(receivedOn: Day, facts: CaseFacts): boolean {
  return receivedOn < SETTLED_FROM && !mustBeReviewedFirst(facts) && isDismissed(facts);
}

/** 不予受理、驳回申请, not 驳回请求; 2017年法 had one form for both rejections, which is taken for a decision on the matter. */
function isDismissed({ procedure, outcome }: CaseFacts): boolean {
  if (procedure !== 'RECONSIDERATION' || outcome === null) return false;
  const { result, correction, documentKind } = findDisposition(outcome.disposition) ?? {};
  const isDismissal = result === 'NOT_ACCEPTED' || result === 'DISMISSED';
  return isDismissal && correction === 'PROCEDURAL' && documentKind === 'DECISION';
}
