import type { EntityManager, QueryRunner } from 'typeorm';

export interface Statement {
  sql: string;
  /** One for each question mark. */
  values: unknown[];
}

/** A read, and what is made of its rows. */
export interface Question<T> extends Statement {
  read: (rows: Record<string, unknown>[]) => T;
}

/** Several statements as one, which MariaDB takes as such: it needs no `multipleStatements`. */
function blockOf(statements: readonly Statement[], begin = 'BEGIN NOT ATOMIC '): Statement {
  return {
    sql: `${begin}${statements.map(({ sql }) => `${sql};`).join(' ')} END`,
    values: statements.flatMap(({ values }) => values),
  };
}

/** What begins the reads that go together. */
export const READS_TOGETHER = 'BEGIN NOT ATOMIC /* reads */ ';

/** Rows as the driver gives them. */
export function plainly<T>(sql: string, values: unknown[]): Question<T[]> {
  return { sql, values, read: (rows) => rows as T[] };
}

/** By the names of their answers; null where there is nothing to ask, and the answer is an empty list. */
export type Questions<T> = { [K in keyof T]: Question<T[K]> | null };

/**
 * Several reads that do not wait for one another: one trip where the server is MariaDB. Elsewhere each goes by
 * itself.
 */
export async function askTogether<T extends { [K in keyof T]: readonly unknown[] }>(
  db: EntityManager,
  questions: Questions<T>,
): Promise<T> {
  const asked = Object.entries<Question<T[keyof T]> | null>(questions);
  const open = asked.flatMap(([, question]) => (question ? [question] : []));
  const found = open.length > 1 && takesBlocks(db) ? await inBlock(db, open) : await oneByOne(db, open);
  const rows = found.values();
  const answers = asked.map(([name, question]): [string, readonly unknown[]] => [
    name,
    question ? question.read(rows.next().value ?? []) : [],
  ]);
  return Object.fromEntries(answers) as { [K in keyof T]: T[K] };
}

type Rows = Record<string, unknown>[];

function takesBlocks(db: EntityManager): boolean {
  return db.dataSource.options.type === 'mariadb';
}

async function inBlock(db: EntityManager, questions: readonly Question<unknown>[]): Promise<Rows[]> {
  const { sql, values } = blockOf(questions, READS_TOGETHER);
  // The last is the server's word that the block has ended.
  const answers = await db.query<Rows[]>(sql, values);
  return answers.slice(0, questions.length);
}

function oneByOne(db: EntityManager, questions: readonly Question<unknown>[]): Promise<Rows[]> {
  return Promise.all(questions.map(({ sql, values }) => db.query<Rows>(sql, values)));
}

/** A statement with more is long enough to go by itself. */
const MOST_VALUES = 5_000;

/** The connection of a transaction that can send writes together with what comes after them. */
export interface Postponing {
  postpone(write: Statement): void;
}

/**
 * A write of which nothing but its success is wanted. On MariaDB it goes with those after it, before the next statement of
 * the transaction and at the latest with its COMMIT; whatever is wrong with it is said then.
 */
export async function writeLater(db: EntityManager, sql: string, values: unknown[]): Promise<void> {
  const runner: (QueryRunner & Partial<Postponing>) | undefined = db.queryRunner;
  const mayWait = runner?.isTransactionActive && takesBlocks(db) && values.length <= MOST_VALUES;
  if (mayWait && runner.postpone) runner.postpone({ sql, values });
  else await db.query(sql, values);
}

/** The writes of one transaction that have not been sent. */
export class Postponed {
  private writes: Statement[] = [];

  add(write: Statement): void {
    this.writes.push(write);
  }

  forget(): void {
    this.writes = [];
  }

  /** All of them as one statement, after which there are none. @param last what goes with them. */
  taken(last?: Statement): Statement | null {
    const [first, ...more] = last && this.writes.length > 0 ? [...this.writes, last] : this.writes;
    this.forget();
    if (!first) return null;
    return more.length === 0 ? first : blockOf([first, ...more]);
  }
}
