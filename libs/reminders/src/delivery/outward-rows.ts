import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Day, STATE_COUNCIL_CALENDAR } from '#law';
import { Clock, civilDay } from '#platform';
import type { Message } from '../message';
import { type Leave, leaveFor } from '../policy/digest';
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
  async of(db: EntityManager, messages: readonly Message[]): Promise<NewReminder[]> {
    const carriers = messages.map(({ carrier }) => carrier);
    const ways = await this.ways.open(db);
    if (!ways.areAny) return [];
    const people = await this.ways.reachable(
      db,
      carriers.map(({ recipientId }) => recipientId),
    );
    const leaveOf = await this.leaves(db, carriers, people);
    return onceForGroups(
      messages.flatMap(({ carrier, reminders }) => {
        const person = people.get(carrier.recipientId);
        if (!person) return [];
        const leave = leaveOf(carrier, person, firstDayOf(reminders));
        return this.usual(ways, person).map((channel) => this.rowOf(carrier, { channel, person, leave }));
      }),
    );
  }

  /** When something may leave about each, as the case or the organ wants it. */
  async leaves(
    db: EntityManager,
    carriers: readonly Reminder[],
    people: ReadonlyMap<number, Reachable>,
  ): Promise<(carrier: Reminder, person: Reachable, lastDay: Day | null) => Leave> {
    const seats = carriers.flatMap((carrier) => seatOf(carrier) ?? []);
    const organs = [...people.values()].map(({ organId }) => organId);
    const known = await this.policies.known(db, organs, seats);
    const now = this.clock.now();
    return (carrier, { organId }, lastDay) =>
      leaveFor(now, known.at(organId, seatOf(carrier)), lastDay, (on) =>
        STATE_COUNCIL_CALENDAR.isWorkday(on),
      );
  }

  rowOf(carrier: Reminder, { channel, person, leave }: Departure): NewReminder {
    // Another system is told each thing by itself.
    const together = channel === 'WEBHOOK' ? null : leave.together;
    const id = together ? digestId(channel, person, together) : randomUUID();
    return {
      ...newReminder(channel, carrier, this.clock.now()),
      ...(OUTWARD[channel].isGroup ? { recipientId: GROUP } : {}),
      ...{ recurs: null, nextAttemptAt: together ?? leave.alone },
      toldWithId: carrier.id,
      messageId: channel === 'EMAIL' ? `${id}@anqi` : id,
    };
  }

  private usual(ways: OpenWays, person: Reachable): OutwardChannel[] {
    return ways.to(person).flatMap(({ channel, spare }) => (spare ? [] : [channel]));
  }
}

interface Departure {
  channel: OutwardChannel;
  person: Reachable;
  leave: Leave;
}

/** The same for all that leaves to one person, or to the group of an organ, at one time. */
function digestId(channel: OutwardChannel, { id, organId }: Reachable, at: Date): string {
  const whose = OUTWARD[channel].isGroup ? `organ-${organId}` : `user-${id}`;
  return `digest-${channel}-${whose}-${at.getTime()}`;
}

/** The first of the days that a message counts to. */
export function firstDayOf(reminders: readonly Reminder[]): Day | null {
  const days = reminders.flatMap(({ countsTo, saidUntil }) =>
    countsTo ? [countsTo] : saidUntil ? [civilDay(saidUntil)] : [],
  );
  return days.sort()[0] ?? null;
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
