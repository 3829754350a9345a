import { addDays, type Day } from '#law';
import { civilDay, instantAt } from '#platform';
import type { PlannedReminder } from './plan-difference';
import type { Reminder } from './reminder.entity';
import type { SilencedTopic } from './silenced-topic.entity';

const SAID_AGAIN_AT = '08:30';
/** What weighs no more is critical: its last day is said, and every day after it, whatever anybody has dismissed. */
const CRITICAL_WEIGHT = 20;
/** Of what has no day of its own. */
const LONGEST_WAIT_DAYS = 30;

export type Silence = Pick<SilencedTopic, 'id' | 'userId' | 'topic' | 'until'>;
type Said = Pick<Reminder, 'topic' | 'recipientId' | 'kind' | 'heading' | 'title' | 'weight'> &
  Pick<Reminder, 'countsTo' | 'saidUntil'>;
type Dated = Pick<PlannedReminder, 'countsTo' | 'saidUntil'>;

/**
 * A plan without what its people want to hear later or no more, and with what they want to hear again on a day.
 * @param told what was planned or said before, in whose words a topic is said again of which nothing else is planned
 */
export function withSilences(
  planned: readonly PlannedReminder[],
  silences: readonly Silence[],
  { told, standing, now }: { told: readonly Said[]; standing: ReadonlySet<string>; now: Date },
): PlannedReminder[] {
  const byTopic = new Map(silences.map((silence) => [keyOf(silence.userId, silence.topic), silence]));
  const kept = planned.filter((each) => {
    const silence = byTopic.get(keyOf(each.recipientId, each.topic));
    return !silence || isHeard(each, silence);
  });
  const again = silences.flatMap((silence) => {
    const { userId, topic, until } = silence;
    if (until === null || !standing.has(topic) || instantAt(until, SAID_AGAIN_AT) <= now) return [];
    const isOfIt = (each: Pick<Said, 'recipientId' | 'topic'>) =>
      each.recipientId === userId && each.topic === topic;
    const words = planned.find(isOfIt) ?? told.findLast(isOfIt);
    return words ? [saidAgain(words, silence, until)] : [];
  });
  return [...kept, ...again];
}

/** The last day to which something may be put off: the day before the first of its days. Null: it cannot wait. */
export function latestDayToWaitFor(said: readonly Dated[], today: Day): Day | null {
  const days = said.flatMap((each) => {
    const last = lastDayOf(each);
    return last ? [addDays(last, -1)] : [];
  });
  const last = [...days, addDays(today, LONGEST_WAIT_DAYS)].sort()[0];
  return last !== undefined && last > today ? last : null;
}

/** Whether its last day is said even where it was dismissed. */
export function isCritical(said: Dated & Pick<PlannedReminder, 'weight'>): boolean {
  return lastDayOf(said) !== null && (said.weight ?? 0) <= CRITICAL_WEIGHT;
}

function isHeard(planned: PlannedReminder, { until }: Silence): boolean {
  const { dueAt } = planned;
  if (until !== null) return dueAt >= instantAt(until, SAID_AGAIN_AT);
  const last = lastDayOf(planned);
  return isCritical(planned) && last !== null && civilDay(dueAt) >= last;
}

/** That of a hearing for what is missing of it, which has no count of its own. */
function lastDayOf({ countsTo, saidUntil }: Dated): Day | null {
  return countsTo ?? (saidUntil ? civilDay(saidUntil) : null);
}

/** Names the message by which a topic is said again. */
export function stepSaidAgain({ id, until }: Pick<Silence, 'id' | 'until'>): string {
  return `LATER:${id}@${until}`;
}

function saidAgain(
  words: PlannedReminder | Said,
  { id, userId, topic }: Silence,
  until: Day,
): PlannedReminder {
  const { kind, heading, title, weight, countsTo, saidUntil } = words;
  return {
    ...{ kind, heading, title, weight, countsTo, saidUntil, topic },
    step: stepSaidAgain({ id, until }),
    recipientId: userId,
    dueAt: instantAt(until, SAID_AGAIN_AT),
  };
}

function keyOf(userId: number, topic: string): string {
  return `${userId} ${topic}`;
}
