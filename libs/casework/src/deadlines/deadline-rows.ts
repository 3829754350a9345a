import { type EntityManager, In } from 'typeorm';
import { insertRows } from '#platform';
import { Deadline } from '../record/deadline.entity';
import type { DeadlineDifference, KnownDeadline } from './deadline-difference';

/** Whose deadlines they are: of a participation, or of a follow-up that belongs to no case. */
export type Holder = Pick<Deadline, 'organId' | 'participationId'>;

/** SQLite takes 32,766 values in one statement, and a row has some twenty. */
const ROWS_PER_STATEMENT = 1000;

/** Brings the stored deadlines of any number of holders into line, in a statement for each kind of change. */
export async function storeDifferences(
  db: EntityManager,
  differences: readonly { holder: Holder; difference: DeadlineDifference }[],
): Promise<void> {
  await insertDeadlines(
    db,
    differences.map(({ holder, difference }) => ({ holder, deadlines: difference.added })),
  );
  const changed = differences.flatMap(({ difference }) => difference.changed);
  const columns = Object.keys(changed[0]?.to ?? {});
  for (const portion of portionsOf(changed)) {
    const rows = portion.map(({ stored: { id, organId, participationId }, to }) => ({
      ...to,
      id,
      organId,
      participationId,
    }));
    const insert = db.createQueryBuilder().insert().into(Deadline).values(rows);
    await insert.orUpdate(columns, ['id']).updateEntity(false).execute();
  }
  const removed = differences.flatMap(({ difference }) => difference.removed.map(({ id }) => id));
  for (const ids of portionsOf(removed)) await db.delete(Deadline, { id: In(ids) });
}

async function insertDeadlines(
  db: EntityManager,
  of: readonly { holder: Holder; deadlines: readonly KnownDeadline[] }[],
): Promise<void> {
  const rows = of.flatMap(({ holder: { organId, participationId }, deadlines }) =>
    deadlines.map((deadline) => ({ ...deadline, organId, participationId })),
  );
  await insertRows(db, Deadline, rows);
}

function portionsOf<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_PER_STATEMENT) }, (_, index) =>
    rows.slice(index * ROWS_PER_STATEMENT, (index + 1) * ROWS_PER_STATEMENT),
  );
}
