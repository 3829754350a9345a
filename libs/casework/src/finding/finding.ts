import type { EntityManager } from 'typeorm';
import type { Clause } from '#people';
import { beginningWith, pairsOf } from './grams';

/** What more cases than this have is common: then the seats in view are looked through one by one. */
const RARE = 2000;
/** Of a long question so many pairs are looked at for a rare one. */
const MOST_PAIRS = 12;

const NOTHING: Clause = { sql: '1 = 0', values: [] };

/**
 * The seats `p` whose cases hold the question in one of their lines. Either way the work has a bound: a rare pair leads to
 * at most two thousand cases, and a common one is soon met among those in view.
 * @param question as `questionsOf` gives it.
 */
export async function findingClause(db: EntityManager, question: string): Promise<Clause> {
  if (question === '') return NOTHING;
  const pairs = pairsOf(question);
  const ranges = pairs.length === 0 ? [beginningWith(question)] : spread(pairs).map(alone);
  const counts = await countsOf(db, ranges);
  const least = Math.min(...counts);
  if (least === 0) return NOTHING;
  if (least >= RARE)
    return {
      sql: 'INSTR((SELECT t.seen FROM case_texts t WHERE t.caseId = p.caseId), ?) > 0',
      values: [question],
    };
  const [from, until] = ranges[counts.indexOf(least)] as Range;
  return {
    sql: `p.caseId IN (SELECT g.caseId FROM case_grams g JOIN case_texts t ON t.caseId = g.caseId
            WHERE g.gram >= ? AND g.gram < ? AND INSTR(t.seen, ?) > 0)`,
    values: [from, until, question],
  };
}

type Range = [from: number, until: number];

function alone(pair: number): Range {
  return [pair, pair + 1];
}

/** Some from the beginning to the end. */
function spread(pairs: readonly number[]): number[] {
  const step = Math.max(1, pairs.length / MOST_PAIRS);
  return pairs.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** How many cases have each; of a common one no more than that it is common. */
async function countsOf(db: EntityManager, ranges: readonly Range[]): Promise<number[]> {
  const one = `SELECT COUNT(*) AS count FROM (SELECT caseId FROM case_grams WHERE gram >= ? AND gram < ? LIMIT ${RARE}) g`;
  const rows = await db.query<{ at: number; count: number | string }[]>(
    ranges.map((_, at) => one.replace('SELECT COUNT', `SELECT ${at} AS at, COUNT`)).join(' UNION ALL '),
    ranges.flat(),
  );
  const counts = ranges.map(() => 0);
  for (const { at, count } of rows) counts[at] = Number(count);
  return counts;
}
