import type { Day } from '#law';
import { civilDay } from '#platform';
import type { Reminder } from './reminder.entity';
import { titleOn } from './words';

export interface Message {
  /** The most important: the message bears its kind, and is known by it. */
  carrier: Reminder;
  /** All that it says or stands for, the carrier among them. */
  reminders: readonly Reminder[];
  title: string;
}

const LONGEST = 240;

/**
 * What is said on a day of reminders that fell due together: one message for each person and subject. Of a topic only
 * the latest is said, so that what a pause of the product has held up comes once.
 */
export function messagesOf(reminders: readonly Reminder[], today: Day): Message[] {
  return groupsOf(reminders, ({ subjectKind, subjectId, recipientId }) =>
    [subjectKind, subjectId, recipientId].join(' '),
  ).map((together) => {
    const said = saidOf(together);
    const [carrier] = said;
    if (!carrier) throw new RangeError('A message that says nothing');
    return { carrier, reminders: together, title: titleOf(said, today) };
  });
}

/** The words of one message on the day on which it is read. */
export function titleOf(said: readonly Reminder[], today: Day): string {
  const heading = said[0]?.heading;
  const before = `${isLate(said, today) ? '【迟到补发】' : ''}${heading ? `${heading}：` : ''}`;
  const items = [...new Set(said.map((reminder) => titleOn(today, reminder)))];
  for (let shown = items.length; shown > 1; shown--) {
    const more = shown < items.length ? `；另有 ${items.length - shown} 项` : '';
    const title = before + items.slice(0, shown).join('；') + more;
    if (title.length <= LONGEST) return title;
  }
  return `${before}${items[0] ?? ''}`.slice(0, LONGEST);
}

/** As they are said: one for each topic, the most important first. */
export function saidOf(reminders: readonly Reminder[]): Reminder[] {
  return latestOfEachTopic(reminders).sort(mostImportantFirst);
}

function latestOfEachTopic(reminders: readonly Reminder[]): Reminder[] {
  return groupsOf(reminders, ({ topic }) => topic).map((group) =>
    group.reduce((latest, each) => (each.dueAt >= latest.dueAt ? each : latest)),
  );
}

function mostImportantFirst(one: Reminder, other: Reminder): number {
  return one.weight - other.weight || dayOf(one).localeCompare(dayOf(other)) || one.id - other.id;
}

function dayOf({ countsTo, dueAt }: Reminder): string {
  return countsTo ?? civilDay(dueAt);
}

/** What was entered after its time is not late: nobody could have said it before. */
function isLate(said: readonly Reminder[], today: Day): boolean {
  return said.every(({ dueAt, plannedAt }) => civilDay(dueAt > plannedAt ? dueAt : plannedAt) < today);
}

function groupsOf<T>(items: readonly T[], by: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(by(item));
    if (group) group.push(item);
    else groups.set(by(item), [item]);
  }
  return [...groups.values()];
}
