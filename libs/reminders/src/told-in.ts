import { type FindOptionsWhere, In } from 'typeorm';
import type { Reminder } from './reminder.entity';

/** All that messages say: the reminders that carried them, and those told with them. */
export function toldIn(carrierIds: readonly number[]): FindOptionsWhere<Reminder>[] {
  const ids = In([...carrierIds]);
  return [
    { id: ids, channel: 'INBOX' },
    { toldWithId: ids, channel: 'INBOX' },
  ];
}
