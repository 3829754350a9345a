import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#platform';
import { type OpenWays, type Reachable, Ways } from '../channels/ways';
import { GROUP, OUTWARD, type OutwardChannel } from '../channel';
import { newReminder, type NewReminder } from '../new-reminder';
import type { Reminder } from '../reminder.entity';

/** Beside the inbox: a row for each message and channel by which its recipient is reached. */
@Injectable()
export class OutwardRows {
  constructor(
    private readonly ways: Ways,
    private readonly clock: Clock,
  ) {}

  /** Of messages that have just reached the inbox, each known by the row that carries it. */
  async of(db: EntityManager, carriers: readonly Reminder[]): Promise<NewReminder[]> {
    const ways = await this.ways.open(db);
    if (!ways.areAny) return [];
    const people = await this.ways.reachable(
      db,
      carriers.map(({ recipientId }) => recipientId),
    );
    return onceForGroups(
      carriers.flatMap((carrier) => {
        const person = people.get(carrier.recipientId);
        return person ? this.usual(ways, person).map((channel) => this.rowOf(carrier, channel)) : [];
      }),
    );
  }

  rowOf(carrier: Reminder, channel: OutwardChannel): NewReminder {
    const id = randomUUID();
    return {
      ...newReminder(channel, carrier, this.clock.now()),
      ...(OUTWARD[channel].isGroup ? { recipientId: GROUP } : {}),
      recurs: null,
      toldWithId: carrier.id,
      messageId: channel === 'EMAIL' ? `${id}@anqi` : id,
    };
  }

  private usual(ways: OpenWays, person: Reachable): OutwardChannel[] {
    return ways.to(person).flatMap(({ channel, spare }) => (spare ? [] : [channel]));
  }
}

/** What several people are told of one thing is said once to their group. */
export function onceForGroups(rows: readonly NewReminder[]): NewReminder[] {
  const known = new Set<string>();
  return rows.filter(({ channel, recipientId, subjectKind, subjectId, step }) => {
    if (recipientId !== GROUP) return true;
    const key = [channel, subjectKind, subjectId, step].join(' ');
    return !known.has(key) && known.add(key);
  });
}
