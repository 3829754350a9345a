import type { Day } from '#law';
import { type Recurrence, seriesOf } from './leads';
import type { NotificationKind, Reminder } from './reminder.entity';

export interface PlannedReminder {
  /** Names the message within its subject; two with the same step to the same person are one. */
  step: string;
  recipientId: number;
  kind: NotificationKind;
  title: string;
  dueAt: Date;
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
  difference.cancelled = existing.filter((each) => each.status === 'PLANNED' && !wanted.has(keyOf(each)));
  return difference;
}

export function withoutRepetitions(planned: readonly PlannedReminder[]): PlannedReminder[] {
  return [...new Map(planned.map((each) => [keyOf(each), each])).values()];
}

interface Addressed {
  step: string;
  recipientId: number;
}

function keyOf({ recipientId, step }: Addressed): string {
  return `${recipientId} ${step}`;
}

function seriesKeyOf({ recipientId, step }: Addressed): string {
  return `${recipientId} ${seriesOf(step)}`;
}

function lastToldOf(existing: readonly Reminder[]): Map<string, Date> {
  const lastTold = new Map<string, Date>();
  for (const reminder of existing) {
    const { channel, deliveredAt } = reminder;
    if (channel !== 'INBOX' || !deliveredAt) continue;
    const key = seriesKeyOf(reminder);
    const last = lastTold.get(key);
    if (!last || deliveredAt > last) lastTold.set(key, deliveredAt);
  }
  return lastTold;
}

/** A message that was late, after a pause of the whole product, also stands for those it was overtaken by. */
function wasTold(planned: PlannedReminder, lastTold: ReadonlyMap<string, Date>): boolean {
  const last = lastTold.get(seriesKeyOf(planned));
  return last !== undefined && last >= planned.dueAt;
}

function differs(reminder: Reminder, planned: PlannedReminder): boolean {
  return (
    reminder.title !== planned.title ||
    reminder.kind !== planned.kind ||
    reminder.dueAt.getTime() !== planned.dueAt.getTime() ||
    reminder.countsTo !== (planned.countsTo ?? null) ||
    reminder.recurs !== (planned.recurs ?? null)
  );
}
