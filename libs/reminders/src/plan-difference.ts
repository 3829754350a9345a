import type { Day } from '#law';
import { GROUP } from './channel';
import type { Recurrence } from './leads';
import type { NotificationKind, Reminder } from './reminder.entity';

export interface PlannedReminder {
  /** Names the message within its subject; two with the same step to the same person are one. */
  step: string;
  /** What it is about; a message told late also stands for the earlier ones of its topic. */
  topic: string;
  recipientId: number;
  kind: NotificationKind;
  /** See `Reminder`. */
  heading?: string;
  title: string;
  weight?: number;
  dueAt: Date;
  saidUntil?: Date | null;
  countsTo?: Day | null;
  recurs?: Recurrence | null;
}

export interface PlanDifference {
  added: PlannedReminder[];
  /** Still to be sent, but otherwise than planned; cancelled ones that are wanted again are among them. */
  changed: { reminder: Reminder; planned: PlannedReminder }[];
  cancelled: Reminder[];
}

/** What turns the reminders of a subject into its plan. What was delivered, or failed for good, stays as it is. */
export function planDifference(
  existing: readonly Reminder[],
  planned: readonly PlannedReminder[],
): PlanDifference {
  const wanted = new Map(planned.map((each) => [keyOf(each), each]));
  const inInbox = new Map(
    existing.filter((each) => each.channel === 'INBOX').map((each) => [keyOf(each), each]),
  );
  const lastTold = lastToldOf(existing);
  const difference: PlanDifference = { added: [], changed: [], cancelled: [] };
  for (const [key, each] of wanted) {
    const reminder = inInbox.get(key);
    if (reminder?.status === 'PLANNED') {
      if (differs(reminder, each)) difference.changed.push({ reminder, planned: each });
    } else if (!wasTold(each, lastTold)) {
      if (!reminder) difference.added.push(each);
      else if (reminder.status === 'CANCELLED') difference.changed.push({ reminder, planned: each });
    }
  }
  const steps = new Set(planned.map(({ step }) => step));
  const isWanted = (each: Reminder) =>
    each.recipientId === GROUP ? steps.has(each.step) : wanted.has(keyOf(each));
  difference.cancelled = existing.filter((each) => each.status === 'PLANNED' && !isWanted(each));
  return difference;
}

export function withoutRepetitions(planned: readonly PlannedReminder[]): PlannedReminder[] {
  return [...new Map(planned.map((each) => [keyOf(each), each])).values()];
}

function keyOf({ recipientId, step }: { recipientId: number; step: string }): string {
  return `${recipientId} ${step}`;
}

function topicKeyOf({ recipientId, topic }: { recipientId: number; topic: string }): string {
  return `${recipientId} ${topic}`;
}

function lastToldOf(existing: readonly Reminder[]): Map<string, Date> {
  const lastTold = new Map<string, Date>();
  for (const reminder of existing) {
    const { channel, deliveredAt } = reminder;
    if (channel !== 'INBOX' || !deliveredAt) continue;
    const key = topicKeyOf(reminder);
    const last = lastTold.get(key);
    if (!last || deliveredAt > last) lastTold.set(key, deliveredAt);
  }
  return lastTold;
}

/** A message that was late, after a pause of the whole product, also stands for those it was overtaken by. */
function wasTold(planned: PlannedReminder, lastTold: ReadonlyMap<string, Date>): boolean {
  const last = lastTold.get(topicKeyOf(planned));
  return last !== undefined && last >= planned.dueAt;
}

function differs(reminder: Reminder, planned: PlannedReminder): boolean {
  const { dueAt, saidUntil, ...told } = toldBy(planned);
  return (
    reminder.dueAt.getTime() !== dueAt.getTime() ||
    reminder.saidUntil?.getTime() !== saidUntil?.getTime() ||
    Object.entries(told).some(([column, value]) => reminder[column as keyof typeof told] !== value)
  );
}

/** What a plan says of a row, as its columns. */
export function toldBy(planned: PlannedReminder) {
  const { topic, kind, heading = '', title, weight = 0, dueAt } = planned;
  const { saidUntil = null, countsTo = null, recurs = null } = planned;
  return {
    ...{ topic, kind, weight, dueAt, saidUntil, countsTo, recurs },
    heading: heading.slice(0, 160),
    title: title.slice(0, 200),
  };
}
