import type { QueryRunner, TableColumnOptions, TableIndexOptions } from 'typeorm';

/** The column types that MySQL and SQLite spell differently, and the shapes that every table shares. */
export function columnsFor(db: QueryRunner) {
  const sqlite = db.dataSource.options.type === 'better-sqlite3';
  const integer = sqlite ? 'integer' : 'int';
  const column = (
    name: string,
    type: string,
    more: Partial<TableColumnOptions> = {},
  ): TableColumnOptions => ({
    name,
    type,
    ...more,
  });
  return {
    id: column('id', integer, { isPrimary: true, isGenerated: true, generationStrategy: 'increment' }),
    integer: (name: string) => column(name, integer),
    integerOrNull: (name: string) => column(name, integer, { isNullable: true }),
    /** Money in 分. */
    moneyOrNull: (name: string) => column(name, 'bigint', { isNullable: true }),
    boolean: (name: string) => column(name, sqlite ? 'boolean' : 'tinyint'),
    varchar: (name: string, length: number) => column(name, 'varchar', { length: String(length) }),
    varcharOrNull: (name: string, length: number) =>
      column(name, 'varchar', { length: String(length), isNullable: true }),
    text: (name: string) => column(name, 'text'),
    /** Without the 64 KB at which MariaDB ends a text. */
    longText: (name: string) => column(name, 'mediumtext'),
    textOrNull: (name: string) => column(name, 'text', { isNullable: true }),
    day: (name: string) => column(name, 'date'),
    dayOrNull: (name: string) => column(name, 'date', { isNullable: true }),
    instant: (name: string) => column(name, 'datetime', { precision: 3 }),
    instantOrNull: (name: string) => column(name, 'datetime', { precision: 3, isNullable: true }),
  };
}

export function index(...columnNames: string[]): TableIndexOptions {
  return { columnNames };
}

export function uniqueIndex(...columnNames: string[]): TableIndexOptions {
  return { columnNames, isUnique: true };
}
