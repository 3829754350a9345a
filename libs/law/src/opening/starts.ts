import { count } from '../counting/count';
import { dateText, type Day } from '../day';
import { resultOf } from '../dispositions/disposition';
import type { Opening } from '../duties/event-table';
import type { EventType } from '../facts/event-types';
import type { Moment } from '../facts/moments';
import { type DutyId, periodUnder } from '../versions/period-under';
import { isHeardAsSecondInstance } from '../facts/retrial';
import { mustBeReviewedFirst } from './review-first';
import type { Story } from './story';
import { sixMonthsOver, type TimeToSue, timeToSue } from './time-to-sue';

export type Opener = Omit<Moment, 'type'> & { type: EventType; deemed?: true };

/** From which day a period runs. */
export interface Start {
  trigger: Day | null;
  /** The trigger itself rests on a provisional date. */
  provisional: boolean;
  /** The earliest day that a provisional trigger can become, where it is another. */
  earliest?: Day;
  /** What more is to be said of it than the event, in Chinese. */
  circumstance: string;
}

export function startOf(opener: Opener, opening: Opening, story: Story): Start {
  return (
    namedStart(opener, opening, story) ??
    STARTS[opening.period]?.(opener, story) ?? {
      ...certain(opener.on),
      ...(opener.deemed && doubtOf(opener, story)),
    }
  );
}

function namedStart(opener: Opener, { from }: Opening, story: Story): Start | null {
  if (from === 'OBSTACLE_ENDED') return certain(opener.obstacleEndedOn ?? null);
  return from === 'END_OF_TIME_TO_SUE' ? endOfTimeToSue(opener.on, story) : null;
}

/** What is implied by a date that is provisional is provisional too, and may come forward with it. */
function doubtOf({ type }: Opener, { acceptance, effect }: Story): Pick<Start, 'provisional' | 'earliest'> {
  const { provisional = false, earliest } = (type === 'EFFECTIVE' ? effect : acceptance) ?? {};
  return { provisional, ...(earliest && { earliest }) };
}

type FindStart = (opener: Opener, story: Story) => Start | null;

/** The periods whose beginning is not always the day of the event; null where it is. */
const STARTS: Readonly<Partial<Record<DutyId, FindStart>>> = {
  'FY23-30': (_opener, { examination }) => certain(examination.from),
  'FY23-31-SUBMIT': receiptByTheOther,
  'FY23-48-REPLY': receiptByTheOther,
  'FY23-62': (opener, story) => (opener.type === 'TAKEN_UP' ? arrivalOfMaterials(opener, story) : null),
  'JS18-50-2': ({ on }, { facts }) =>
    isHeardAsSecondInstance(facts) ? certain(on, '，按第二审程序再审') : null,
  // What the office has chosen where the law does not say from when.
  'XS-88': (opener, story) =>
    story.choices.secondInstanceFrom === 'appeal' ? receiptOfAppeal(opener, story) : null,
  'FY23-56-OWN': askedWithApplication,
  'FY23-56-TRANSFER': askedWithApplication,
  'XS-45': ({ on }, story) => {
    const { from, circumstance } = timeToSue(on, story);
    return certain(from, circumstance);
  },
  'FR26-58': (_opener, story) => (story.choices.redoFrom === 'made' ? makingOfDocument(story) : null),
  'CF21-48': chosenWithdrawal,
};

function certain(trigger: Day | null, circumstance = ''): Start {
  return { trigger, provisional: false, circumstance };
}

/** The other side's time runs from its own receipt; until that is recorded, from the day we sent it. */
function receiptByTheOther({ type, on, servedOn }: Opener): Start | null {
  if (type === 'REPLY_NOTICE_RECEIVED') return null;
  return servedOn
    ? certain(servedOn, `，对方${dateText(servedOn)}收到`)
    : certain(on, '，对方收到之日尚未登记，暂自发出之日起算');
}

/** 审理期限自上级行政复议机关收到案件材料之日起重新计算（2026年条例第四十条第三款）. */
function arrivalOfMaterials(takenUp: Opener, { moments }: Story): Start {
  const arrival = moments.find(({ type, era }) => type === 'MATERIALS_RECEIVED' && era === takenUp.era + 1);
  return arrival
    ? certain(arrival.on, `，${dateText(arrival.on)}上级机关收到案件材料`)
    : certain(takenUp.on, '，上级机关收到案件材料之日尚未登记，审理期限暂自提级之日起算');
}

/** When what was decided can be sued over no more; 调解书 cannot be sued over at all. */
function endOfTimeToSue(madeOrReceivedOn: Day, story: Story): Start {
  const { capacity, outcome } = story.facts;
  const servedOn = capacity === 'REVIEW_ORGAN' ? outcome?.servedOn : null;
  const on = servedOn ?? madeOrReceivedOn;
  const result = outcome && resultOf(outcome.disposition);
  if (result === 'MEDIATED') return certain(on, '，调解书不能起诉，自其生效起算');
  if (result === 'WITHDRAWN')
    return mustBeReviewedFirst(story.facts)
      ? certain(on, '，复议前置的行为不能直接起诉，自申请撤回起算')
      : endOfTimeOverTheAct(on, story);
  return endOf(timeToSue(on, story), story);
}

/**
 * Of a withdrawn application the act itself can still be sued over. Who withdrew when that time had run out was kept from
 * nothing: the three months begin with the end of the review.
 */
function endOfTimeOverTheAct(on: Day, story: Story): Start {
  const end = endOf(sixMonthsOver(story.facts), story);
  const { earliest } = end;
  return {
    ...end,
    trigger: end.trigger !== null && end.trigger < on ? on : end.trigger,
    ...(earliest && { earliest: earliest < on ? on : earliest }),
    circumstance: '，申请撤回后原行政行为仍有效，起诉期限自其作出之日起六个月',
  };
}

function endOf({ period: id, from }: TimeToSue, { version, calendar, choices }: Story): Start {
  const period = from && periodUnder(version, id, from);
  const end = period && count(period, from, calendar, {}, choices);
  if (!end) return certain(null);
  const { due, provisional, earliest } = end;
  return { ...certain(due), provisional, ...(earliest && { earliest }) };
}

/** 收到上诉状之日（行政诉讼法第八十八条）. */
function receiptOfAppeal(filed: Opener, { moments }: Story): Start {
  const appeal = moments.find(({ type }) => type === 'APPEAL_FILED');
  return appeal
    ? certain(appeal.on, `，自${dateText(appeal.on)}上诉起算`)
    : certain(filed.on, '，上诉之日尚未登记，暂自立案之日起算');
}

/** 申请人在申请行政复议时可以一并提出审查申请（2017年法第七条）. */
function askedWithApplication(_opener: Opener, { facts, version, choices }: Story): Start | null {
  if (version !== 'FY2017' || choices.rulesReviewFrom !== 'application') return null;
  return certain(facts.receivedOn, `，自${dateText(facts.receivedOn)}收到复议申请起算`);
}

/** Where the office does not count from the receipt of the document, about which the law is silent. */
function chosenWithdrawal({ type }: Opener, story: Story): Start | null {
  // Nothing of a judgment is owed before its effect; 行政复议决定书一经送达即发生法律效力.
  if (type === 'DECISION_RECEIVED' && story.choices.withdrawalFrom === 'made') return makingOfDocument(story);
  return null;
}

function makingOfDocument({ facts }: Story): Start | null {
  const madeOn = facts.outcome?.madeOn;
  return madeOn ? certain(madeOn, `，自文书作出之日${dateText(madeOn)}起算`) : null;
}
