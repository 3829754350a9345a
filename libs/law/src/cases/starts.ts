import { count } from '../counting/count';
import { dateText, type Day } from '../day';
import type { Opening } from './event-table';
import type { EventType } from './event-types';
import type { Moment } from './moments';
import { periodUnder } from './period-under';
import { isHeardAsSecondInstance } from './retrial';
import type { Story } from './story';

export type Opener = Omit<Moment, 'type'> & { type: EventType; deemed?: true };

/** From which day a period runs. */
export interface Start {
  trigger: Day | null;
  /** The trigger itself rests on a provisional date. */
  provisional: boolean;
  /** What more is to be said of it than the event, in Chinese. */
  circumstance: string;
}

export function startOf(opener: Opener, opening: Opening, story: Story): Start {
  return (
    namedStart(opener, opening, story) ??
    startByPeriod(opener, opening.period, story) ?? {
      ...certain(opener.on),
      provisional: opener.deemed === true && story.acceptance?.provisional === true,
    }
  );
}

function namedStart(opener: Opener, { from }: Opening, story: Story): Start | null {
  if (from === 'OBSTACLE_ENDED') return certain(opener.obstacleEndedOn ?? null);
  return from === 'END_OF_TIME_TO_SUE' ? endOfTimeToSue(opener.on, story) : null;
}

function startByPeriod(opener: Opener, period: string, story: Story): Start | null {
  switch (period) {
    case 'FY23-30':
      return certain(story.examination.from);
    case 'FY23-62':
      return opener.type === 'TAKEN_UP' ? arrivalOfMaterials(opener, story) : null;
    case 'JS18-50-2':
      return isHeardAsSecondInstance(story.facts) ? certain(opener.on, '，按第二审程序再审') : null;
    case 'FR26-58':
      return story.choices.redoFrom === 'made' ? makingOfDocument(story) : null;
    case 'CF21-48':
      return chosenWithdrawal(opener, story);
    default:
      return null;
  }
}

function certain(trigger: Day | null, circumstance = ''): Start {
  return { trigger, provisional: false, circumstance };
}

/** 审理期限自上级行政复议机关收到案件材料之日起重新计算（2026年条例第四十条第三款）. */
function arrivalOfMaterials(takenUp: Opener, { moments }: Story): Start {
  const arrival = moments.find(({ type, era }) => type === 'MATERIALS_RECEIVED' && era === takenUp.era + 1);
  return arrival
    ? certain(arrival.on, `，${dateText(arrival.on)}上级机关收到案件材料`)
    : certain(takenUp.on, '，上级机关收到案件材料之日尚未登记，审理期限暂自提级之日起算');
}

function endOfTimeToSue(on: Day, { version, calendar, choices }: Story): Start {
  const period = periodUnder(version, 'XS-45', on);
  const end = period && count(period, on, calendar, {}, choices);
  return { ...certain(end?.due ?? null), provisional: end?.provisional ?? false };
}

/** Where the office does not count from the receipt of the document, about which the law is silent. */
function chosenWithdrawal({ type }: Opener, story: Story): Start | null {
  const { withdrawalFrom } = story.choices;
  if (withdrawalFrom === 'made') return makingOfDocument(story);
  // 行政复议决定书一经送达，即发生法律效力, so that its effect and its receipt are one.
  if (withdrawalFrom !== 'effective' || type === 'DECISION_RECEIVED') return null;
  const effective = story.moments.find((moment) => moment.type === 'EFFECTIVE');
  return certain(effective?.on ?? null, '，自裁判生效之日起算');
}

function makingOfDocument({ facts }: Story): Start | null {
  const madeOn = facts.outcome?.madeOn;
  return madeOn ? certain(madeOn, `，自文书作出之日${dateText(madeOn)}起算`) : null;
}
