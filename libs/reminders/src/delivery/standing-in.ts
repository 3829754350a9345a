import { Injectable } from '@nestjs/common';
import { type EntityManager, In, Not } from 'typeorm';
import { Ways } from '../channels/ways';
import { GROUP } from '../channel';
import { insertReminders } from '../new-reminder';
import { Reminder } from '../reminder.entity';
import { whereAbout } from '../cancellations';
import { firstDayOf, onceForGroups, OutwardRows } from './outward-rows';

/** Moves what one channel could not deliver to the next that reaches the same people. */
@Injectable()
export class StandingIn {
  constructor(
    private readonly ways: Ways,
    private readonly rows: OutwardRows,
  ) {}

  /** Whether another channel has taken over. None that has the message already does, so that this comes to an end. */
  async takeOver(db: EntityManager, failed: Reminder): Promise<boolean> {
    const carriers = await this.carriersOf(db, failed);
    const ways = await this.ways.open(db);
    const people = await this.ways.reachable(
      db,
      carriers.map(({ recipientId }) => recipientId),
    );
    const known = await this.knownRows(db, failed);
    const leaveOf = await this.rows.leaves(db, carriers, people);
    const rows = carriers.flatMap((carrier) => {
      const person = people.get(carrier.recipientId);
      const next = (person ? ways.to(person) : []).find(
        ({ channel }) =>
          !known.some(
            (row) => row.channel === channel && [GROUP, carrier.recipientId].includes(row.recipientId),
          ),
      );
      if (!next || !person) return [];
      const leave = leaveOf(carrier, person, firstDayOf([carrier]));
      return [this.rows.rowOf(carrier, { channel: next.channel, person, leave })];
    });
    await insertReminders(db, onceForGroups(rows));
    return rows.length > 0;
  }

  /** The messages in inboxes that it stood for: those of all who were told the same where it was for their group. */
  private carriersOf(db: EntityManager, failed: Reminder): Promise<Reminder[]> {
    const { recipientId, step, toldWithId } = failed;
    if (recipientId !== GROUP) return db.findBy(Reminder, { id: toldWithId ?? failed.id, channel: 'INBOX' });
    return db.findBy(Reminder, {
      ...whereAbout({ kind: failed.subjectKind, id: failed.subjectId }),
      ...{ step, channel: 'INBOX', status: 'DELIVERED' },
    });
  }

  private knownRows(db: EntityManager, { subjectKind, subjectId, step }: Reminder): Promise<Reminder[]> {
    const about = whereAbout({ kind: subjectKind, id: subjectId });
    return db.findBy(Reminder, { ...about, step, channel: Not(In(['INBOX'])) });
  }
}
