import {
  addDays,
  type AppealChoice,
  type DeadlineImportance,
  isRight,
  isTimeToAppeal,
  isToldWhenLapsed,
  isWorthUsing,
  lapsedWords,
  type Verdict,
} from '#law';
import { civilDay, instantAt } from '#platform';
import { type PlannedReminder, type ReminderPolicy, type Step, stepsFor, USUAL_POLICY } from '#reminders';
import type { KnownDeadline } from './deadline-difference';
import { hasBegun, isOwed } from './open-deadlines';

/** A right that lapses when nobody uses it is mentioned once; the loss of one that counts, once more on the day after. */
const RIGHT_LEADS = [3];
const LOSS_LEAD = -1;

const WEIGHTS: Record<DeadlineImportance, number> = { critical: 10, high: 40, track: 60 };
const WEIGHT_OF_PAPERS = 30;
const WEIGHT_OF_RIGHTS = 50;

export interface Audience {
  /** Whose case it is, and its number. */
  heading: string;
  recipientIds: readonly number[];
  now: Date;
  /** The usual one where it is left out. */
  policy?: ReminderPolicy;
}

/** How the case ended for us, and what was approved about an appeal. */
export interface Ending {
  verdict: Verdict | null;
  appeal: AppealChoice | null;
}

const NO_ENDING: Ending = { verdict: null, appeal: null };

/** What is said of one deadline, and when. */
interface Saying {
  leads: readonly number[];
  daily: boolean;
  weight: number;
  title: string;
  counts: boolean;
}

/**
 * Ours and open: nothing is sent for what is met, moot or another's.
 * @param ending how the case ended for us, on which it depends whether a right is worth a word, and what was approved of it.
 */
export function remindersOfDeadlines(
  deadlines: readonly KnownDeadline[],
  { heading, recipientIds, now, policy = USUAL_POLICY }: Audience,
  { verdict, appeal }: Ending = NO_ENDING,
): PlannedReminder[] {
  const decided = (deadline: KnownDeadline) => appeal === 'APPEAL' && isTimeToAppeal(deadline);
  const topics = deadlines
    .filter(isOwed)
    .filter((deadline) => decided(deadline) || isWorthAWord(deadlines, verdict)(deadline));
  const sayingFor = (deadline: KnownDeadline) =>
    decided(deadline) ? approvedAppealSaying(policy) : sayingOf(deadline, policy);
  return topics.flatMap((deadline) =>
    [...stepsAhead(deadline, now, sayingFor(deadline)), ...stepOfLoss(deadline, now)].flatMap((said) =>
      recipientIds.map((recipientId) => ({
        ...said,
        ...{ heading, recipientId, topic: topicOf(deadline) },
        step: `${deadline.key}:${said.step}`,
        kind: deadline.followUpId ? ('FOLLOW_UP' as const) : ('DEADLINE' as const),
      })),
    ),
  );
}

type Said = Omit<Step, 'countsTo'> & Pick<PlannedReminder, 'title' | 'weight' | 'countsTo' | 'saidUntil'>;

function isWorthAWord(
  deadlines: readonly KnownDeadline[],
  verdict: Verdict | null,
): (deadline: KnownDeadline) => boolean {
  return (deadline) => !isRight(deadline) || isWorthUsing(deadline, { verdict, deadlines });
}

function stepsAhead(deadline: KnownDeadline, now: Date, saying: Saying): Said[] {
  const { lapses, knownSince } = deadline;
  const dueOn = remindedDayOf(deadline);
  if (!dueOn || (lapses && dueOn < civilDay(now))) return [];
  const { leads, daily, weight, title, counts } = saying;
  return stepsFor({ dueOn, leads, daily, now, knownSince })
    .filter(isAskedFor(deadline, now))
    .map((step) => ({
      ...step,
      ...{ title: mayComeForward(deadline) ? `${title}（暂定，可能提前）` : title, weight },
      countsTo: counts ? step.countsTo : null,
      saidUntil: lapses ? instantAt(addDays(dueOn, 1), '00:00') : null,
    }));
}

/** Once, on the morning after; a loss that is found later is history. */
function stepOfLoss(deadline: KnownDeadline, now: Date): Said[] {
  const { dueOn, knownSince, lapses, shortName } = deadline;
  if (!lapses || !dueOn || !isToldWhenLapsed(deadline) || addDays(dueOn, -LOSS_LEAD) < civilDay(now))
    return [];
  const title = `${shortName}：${lapsedWords(deadline)}`;
  return stepsFor({ dueOn, leads: [LOSS_LEAD], daily: false, now, knownSince })
    .filter(isAskedFor(deadline, now))
    .map((step) => ({ ...step, ...{ title, weight: WEIGHT_OF_RIGHTS }, countsTo: null, saidUntil: null }));
}

/** Those above, once, of a critical duty that is overdue: it ends as the duty does. */
export function escalationsOf(
  deadlines: readonly KnownDeadline[],
  { heading, recipientIds, now, policy = USUAL_POLICY }: Audience,
): PlannedReminder[] {
  if (recipientIds.length === 0) return [];
  const critical = deadlines.filter((each) => isOwed(each) && !isRight(each) && !each.lapses);
  return critical
    .filter(({ importance }) => importance === 'critical')
    .flatMap((deadline) => {
      const dueOn = remindedDayOf(deadline);
      if (!dueOn) return [];
      const { knownSince, shortName } = deadline;
      const leads = [-policy.escalateAfter];
      return stepsFor({ dueOn, leads, daily: false, now, knownSince }).flatMap((step) =>
        recipientIds.map((recipientId) => ({
          ...step,
          ...{ heading, recipientId, topic: topicOf(deadline), kind: 'ESCALATION' as const },
          ...{
            step: `${deadline.key}:UP:${step.step}`,
            title: `请督办：${shortName}`,
            weight: WEIGHTS.critical,
          },
        })),
      );
    });
}

/** What is still to be done, whether or not anything more is going to be said of it. */
export function topicsOfDeadlines(deadlines: readonly KnownDeadline[]): string[] {
  return deadlines.filter(isOwed).map(topicOf);
}

function remindedDayOf({ earlierDueOn, dueOn }: KnownDeadline): KnownDeadline['dueOn'] {
  return earlierDueOn ?? dueOn;
}

/** 暂定: the arrangement of the year may give an earlier day, by which people are reminded. */
function mayComeForward({ provisional, earlierDueOn }: KnownDeadline): boolean {
  return provisional && earlierDueOn !== null;
}

function topicOf(deadline: KnownDeadline): string {
  return `${deadline.key}@${remindedDayOf(deadline)}`;
}

/** A right that it was approved to use is a duty until its last day. */
function approvedAppealSaying({ criticalLeads }: ReminderPolicy): Saying {
  return {
    leads: criticalLeads,
    daily: false,
    weight: WEIGHTS.critical,
    title: '上诉（已批准）',
    counts: true,
  };
}

function sayingOf(deadline: KnownDeadline, policy: ReminderPolicy): Saying {
  const { importance, lapses, shortName } = deadline;
  if (isRight(deadline)) {
    return {
      leads: RIGHT_LEADS,
      daily: false,
      weight: WEIGHT_OF_RIGHTS,
      title: `可以${shortName}`,
      counts: true,
    };
  }
  const leads = { critical: policy.criticalLeads, high: policy.highLeads, track: [] }[importance];
  // What is due by a hearing is said beside it, which has its own count of days.
  if (isDueByHearing(deadline)) {
    return { leads, daily: false, weight: WEIGHT_OF_PAPERS, title: `${shortName}当日前提交`, counts: false };
  }
  const daily = importance === 'critical' && !lapses;
  return { leads, daily, weight: WEIGHTS[importance], title: shortName, counts: true };
}

function isDueByHearing({ hearingId, triggerOn, dueOn }: KnownDeadline): boolean {
  return hearingId !== null && triggerOn === dueOn;
}

/** Of what is yet to begin nothing is said on that day or before. */
function isAskedFor(deadline: KnownDeadline, now: Date): (step: Step) => boolean {
  if (hasBegun(deadline, civilDay(now))) return () => true;
  return ({ dueAt }) => civilDay(dueAt) > (deadline.triggerOn ?? '');
}
