import type { Reminder } from './reminder.entity';

type Told = Pick<Reminder, 'id' | 'channel' | 'status' | 'topic' | 'toldWithId'>;

/** The messages of a subject of which nothing stands any more, each by the reminder that carried it. */
export function endedMessages(reminders: readonly Told[], standing: ReadonlySet<string>): number[] {
  const messages = new Map<number, boolean>();
  for (const { id, channel, status, topic, toldWithId } of reminders) {
    if (channel !== 'INBOX' || status !== 'DELIVERED') continue;
    const carrier = toldWithId ?? id;
    messages.set(carrier, (messages.get(carrier) ?? true) && !standing.has(topic));
  }
  return [...messages].filter(([, isEnded]) => isEnded).map(([carrier]) => carrier);
}
