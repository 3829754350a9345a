import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { STATE_COUNCIL_CALENDAR } from '#law';
import { Clock } from '#platform';
import { leavesAt } from '../policy/quiet-hours';
import { Policies } from '../policy/policies';
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
    private readonly policies: Policies,
  ) {}

  /** Of messages that have just reached the inbox, each known by the row that carries it. */
  async of(db: EntityManager, carriers: readonly Reminder[]): Promise<NewReminder[]> {
    const ways = await this.ways.open(db);
    if (!ways.areAny) return [];
    const people = await this.ways.reachable(
      db,
      carriers.map(({ recipientId }) => recipientId),
    );
    const timeOf = await this.times(db, carriers, people);
    return onceForGroups(
      carriers.flatMap((carrier) => {
        const person = people.get(carrier.recipientId);
        if (!person) return [];
        const leaves = timeOf(carrier, person);
        return this.usual(ways, person).map((channel) => this.rowOf(carrier, channel, leaves));
      }),
    );
  }

  /** When something may leave about each, now or after the quiet hours of the case or of the organ. */
  async times(
    db: EntityManager,
    carriers: readonly Reminder[],
    people: ReadonlyMap<number, Reachable>,
  ): Promise<(carrier: Reminder, person: Reachable) => Date> {
    const seats = carriers.flatMap((carrier) => seatOf(carrier) ?? []);
    const organs = [...people.values()].map(({ organId }) => organId);
    const known = await this.policies.known(db, organs, seats);
    const now = this.clock.now();
    return (carrier, { organId }) =>
      leavesAt(now, known.at(organId, seatOf(carrier)), (on) => STATE_COUNCIL_CALENDAR.isWorkday(on));
  }

  rowOf(carrier: Reminder, channel: OutwardChannel, nextAttemptAt: Date): NewReminder {
    const id = randomUUID();
    return {
      ...newReminder(channel, carrier, this.clock.now()),
      ...(OUTWARD[channel].isGroup ? { recipientId: GROUP } : {}),
      ...{ recurs: null, nextAttemptAt },
      toldWithId: carrier.id,
      messageId: channel === 'EMAIL' ? `${id}@anqi` : id,
    };
  }

  private usual(ways: OpenWays, person: Reachable): OutwardChannel[] {
    return ways.to(person).flatMap(({ channel, spare }) => (spare ? [] : [channel]));
  }
}

function seatOf({ subjectKind, subjectId }: Reminder): number | null {
  return subjectKind === 'participation' ? subjectId : null;
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
