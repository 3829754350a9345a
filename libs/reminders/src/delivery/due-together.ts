import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThanOrEqual } from 'typeorm';
import { Clock, type RecordKind } from '#platform';
import { Reminder } from '../reminder.entity';
import type { Batch } from './batch';

type Place = Pick<Reminder, 'id' | 'subjectKind' | 'subjectId' | 'recipientId'>;
const PLACE = { id: true, subjectKind: true, subjectId: true, recipientId: true } as const;

/** Takes a claimed batch for delivery, and with it whatever else is due to the same people about the same subjects. */
@Injectable()
export class DueTogether {
  constructor(private readonly clock: Clock) {}

  /**
   * The rows of the batch that are still its own, and those beside them wherever these were claimed, all marked as
   * delivered. One statement marks them, in the order of their ids: of two batches that share a message one waits, and
   * then finds nothing left.
   */
  async take(db: EntityManager, { ids, token }: Batch, newToken: string): Promise<Reminder[]> {
    const own = await db.find(Reminder, {
      select: PLACE,
      where: { id: In(ids), claimToken: token, status: 'PLANNED', channel: 'INBOX' },
    });
    if (own.length === 0) return [];
    const beside = await this.besideOf(db, own);
    const all = [...own, ...beside].map(({ id }) => id).sort((one, other) => one - other);
    const { affected } = await db
      .createQueryBuilder()
      .update(Reminder)
      .set({ claimToken: newToken, status: 'DELIVERED', deliveredAt: this.clock.now() })
      .where({ id: In(all), status: 'PLANNED' })
      .andWhere(beside.length > 0 ? '(claimToken = :token OR id IN (:...beside))' : 'claimToken = :token', {
        token,
        beside: beside.map(({ id }) => id),
      })
      .execute();
    return affected ? db.findBy(Reminder, { id: In(all), claimToken: newToken }) : [];
  }

  private async besideOf(db: EntityManager, own: readonly Place[]): Promise<Place[]> {
    const known = new Set(own.map(({ id }) => id));
    const told = new Set(own.map(placeOf));
    const kinds = [...new Set(own.map(({ subjectKind }) => subjectKind))];
    const found = await Promise.all(kinds.map((kind) => this.dueAbout(db, kind, own)));
    return found.flat().filter((place) => !known.has(place.id) && told.has(placeOf(place)));
  }

  private dueAbout(db: EntityManager, subjectKind: RecordKind, own: readonly Place[]): Promise<Place[]> {
    const about = own.filter((place) => place.subjectKind === subjectKind);
    return db.find(Reminder, {
      select: PLACE,
      where: {
        subjectKind,
        subjectId: In([...new Set(about.map(({ subjectId }) => subjectId))]),
        channel: 'INBOX',
        status: 'PLANNED',
        dueAt: LessThanOrEqual(this.clock.now()),
      },
    });
  }
}

function placeOf({ subjectKind, subjectId, recipientId }: Place): string {
  return `${subjectKind} ${subjectId} ${recipientId}`;
}
