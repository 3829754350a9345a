import { instantAt } from '#platform';
import type { PlannedReminder } from '#reminders';
import { isAskedByMessage } from '../record/freshness';
import type { Participation } from '../record/participation.entity';
import type { Audience } from './deadline-reminders';

const ASKED_AT = '08:30';
/** After everything that is due: where anything is, it is part of that message. */
const WEIGHT = 70;

type Untouched = Pick<Participation, 'unconfirmedFrom' | 'registeredAt' | 'receivedOn'>;

/** Once, on the day from which the case counts as unconfirmed; whatever is done to the case puts another in its place. */
export function remindersOfFreshness(
  seat: Untouched,
  { heading, recipientIds }: Pick<Audience, 'heading' | 'recipientIds'>,
): PlannedReminder[] {
  return topicsOfFreshness(seat).flatMap((topic) =>
    recipientIds.map((recipientId) => ({
      ...{ topic, step: topic, recipientId, heading, weight: WEIGHT, kind: 'SYSTEM' as const },
      ...{ title: '30天没有变动，仍无变化？', dueAt: instantAt(seat.unconfirmedFrom, ASKED_AT) },
    })),
  );
}

export function topicsOfFreshness(seat: Untouched): string[] {
  return isAskedByMessage(seat) ? [`unchanged@${seat.unconfirmedFrom}`] : [];
}
