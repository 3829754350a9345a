import type { ColumnType, DataSource, EntityManager, EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { type Question, type Statement, writeLater } from './together';

/** SQLite takes 32,766 values in one statement. */
const MOST_VALUES = 30_000;

/** What a driver gives back as it is stored. */
const AS_STORED: readonly ColumnType[] = ['varchar', 'text', 'int', 'date', Number, String];

type EntityClass<T> = abstract new () => T;

/**
 * Rows by the statements that one would write by hand. TypeORM builds and escapes each statement anew, which for the
 * thirty rows of a new case takes longer than the database does; the columns and their types are still the entity's.
 */
interface Shape {
  insert: string;
  marks: string;
  /** Without the id, which the database gives. */
  inserted: readonly ColumnMetadata[];
  select: string;
  converted: readonly ColumnMetadata[];
}

const shapes = new WeakMap<EntityMetadata, Shape>();

/** @returns the id that the database gave. */
export async function insertRow<T extends object>(
  db: EntityManager,
  entity: EntityClass<T>,
  row: Partial<T>,
): Promise<number> {
  const { sql, values } = inserting(db, entity, [row]);
  const result = await db.query<number | { insertId: number }>(sql, values);
  return typeof result === 'number' ? result : result.insertId;
}

/** In one statement as a rule. Their ids are not told: not every database gives them in order. */
export async function insertRows<T extends object>(
  db: EntityManager,
  entity: EntityClass<T>,
  rows: readonly Partial<T>[],
): Promise<void> {
  const atOnce = Math.floor(MOST_VALUES / shapeOf(db.dataSource, entity).inserted.length);
  for (let from = 0; from < rows.length; from += atOnce) {
    const { sql, values } = inserting(db, entity, rows.slice(from, from + atOnce));
    await writeLater(db, sql, values);
  }
}

function inserting<T extends object>(
  db: EntityManager,
  entity: EntityClass<T>,
  rows: readonly Partial<T>[],
): Statement {
  const { driver } = db.dataSource;
  const shape = shapeOf(db.dataSource, entity);
  const values = rows.flatMap((row) =>
    shape.inserted.map(
      (column): unknown =>
        driver.preparePersistentValue(row[column.propertyName as keyof T], column) as unknown,
    ),
  );
  return { sql: shape.insert + rows.map(() => shape.marks).join(', '), values };
}

/** @param where what follows WHERE, its values as question marks; an order too. */
export async function findRows<T extends object>(
  db: EntityManager,
  entity: EntityClass<T>,
  where: string,
  values: unknown[],
): Promise<T[]> {
  const { sql, read } = rowsWhere(db, entity, where, values);
  return read(await db.query<Record<string, unknown>[]>(sql, values));
}

/** The same to be asked together with others. */
export function rowsWhere<T extends object>(
  { dataSource }: EntityManager,
  entity: EntityClass<T>,
  where: string,
  values: unknown[],
): Question<T[]> {
  const { select, converted } = shapeOf(dataSource, entity);
  const read = (rows: Record<string, unknown>[]) => {
    for (const row of rows) {
      for (const column of converted) {
        const name = column.propertyName;
        row[name] = dataSource.driver.prepareHydratedValue(row[name], column) as unknown;
      }
    }
    return rows as T[];
  };
  return { sql: `${select} WHERE ${where}`, values, read };
}

/**
 * Rows of several tables side by side, each under its alias; null where a LEFT JOIN found none.
 * @param more further columns by name, as expressions over the aliases.
 * @param from what follows FROM, its values as question marks.
 */
export async function findJoined<T extends Record<string, object | null>, M extends string = never>(
  db: EntityManager,
  { of, more }: { of: { [K in keyof T]: EntityClass<NonNullable<T[K]>> }; more: Record<M, string> },
  from: string,
  values: unknown[],
): Promise<(T & Record<M, number>)[]> {
  const { driver } = db.dataSource;
  const sides = Object.entries(of).map(([alias, entity]) => ({
    alias,
    columns: db.dataSource.getMetadata(entity as EntityClass<object>).columns,
  }));
  const listed = sides.flatMap(({ alias, columns }) =>
    columns.map(
      ({ propertyName: name }) => `${alias}.${driver.escape(name)} AS ${driver.escape(`${alias}.${name}`)}`,
    ),
  );
  const further = Object.entries<string>(more).map(([name, sql]) => `${sql} AS ${driver.escape(name)}`);
  const rows = await db.query<Record<string, unknown>[]>(
    `SELECT ${[...listed, ...further].join(', ')} FROM ${from}`,
    values,
  );
  return rows.map((row) => {
    const joined: Record<string, unknown> = {};
    for (const name of Object.keys(more)) joined[name] = Number(row[name]);
    for (const { alias, columns } of sides) {
      const one = columns.map((column) => [
        column.propertyName,
        driver.prepareHydratedValue(row[`${alias}.${column.propertyName}`], column) as unknown,
      ]);
      joined[alias] = row[`${alias}.id`] === null ? null : Object.fromEntries(one);
    }
    return joined as T & Record<M, number>;
  });
}

function shapeOf(source: DataSource, entity: EntityClass<object>): Shape {
  const metadata = source.getMetadata(entity);
  const known = shapes.get(metadata);
  if (known) return known;
  const escaped = (columns: readonly ColumnMetadata[]) =>
    columns.map(({ propertyName }) => source.driver.escape(propertyName)).join(', ');
  const table = source.driver.escape(metadata.tableName);
  const inserted = metadata.columns.filter(({ isGenerated }) => !isGenerated);
  const shape: Shape = {
    inserted,
    insert: `INSERT INTO ${table} (${escaped(inserted)}) VALUES `,
    marks: `(${inserted.map(() => '?').join(', ')})`,
    select: `SELECT ${escaped(metadata.columns)} FROM ${table}`,
    converted: metadata.columns.filter(({ type, transformer }) => transformer ?? !AS_STORED.includes(type)),
  };
  shapes.set(metadata, shape);
  return shape;
}
