import type { EntityManager } from 'typeorm';
import type { Clause } from '#people';
import { marksFor } from '../record/seat-rows';
import { asSeen } from './as-seen';

/** More officers than any installation has. */
const MOST = 5000;
/** Whose name all have is nobody who is looked for. */
const MOST_MEANT = 100;

/**
 * The seats `p` of those officers whose name holds the question; null where there are none, so that it costs nothing.
 * @param question as `questionsOf` gives it.
 */
export async function officersClause(db: EntityManager, question: string): Promise<Clause | null> {
  if (question === '') return null;
  const officers = await db.query<{ id: number; name: string }[]>(
    `SELECT u.id AS id, u.displayName AS name FROM users u
      WHERE EXISTS (SELECT 1 FROM participations p WHERE p.officerId = u.id) ORDER BY u.id LIMIT ${MOST}`,
  );
  const meant = officers.filter(({ name }) => asSeen(name).includes(question)).slice(0, MOST_MEANT);
  if (meant.length === 0) return null;
  return { sql: `p.officerId IN (${marksFor(meant)})`, values: meant.map(({ id }) => id) };
}
