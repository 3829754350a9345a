import type { ColumnOptions } from 'typeorm';

/** An instant, written by the application from its clock; the database's own time is never used. */
export const INSTANT: ColumnOptions = { type: 'datetime', precision: 3 };
export const INSTANT_OR_NULL: ColumnOptions = { ...INSTANT, nullable: true };
export const DAY: ColumnOptions = { type: 'date' };
export const DAY_OR_NULL: ColumnOptions = { type: 'date', nullable: true };

/** A short text; a state is one too, typed by a union, never a database enum. */
export function text(length: number): ColumnOptions {
  return { type: 'varchar', length };
}

export function textOrNull(length: number): ColumnOptions {
  return { type: 'varchar', length, nullable: true };
}

/** The id of a row of another room, or of one whose life does not end with this one's. */
export const REFERENCE: ColumnOptions = { type: 'int' };
export const REFERENCE_OR_NULL: ColumnOptions = { type: 'int', nullable: true };

/** JSON of any length: MariaDB ends a plain text at 64 KB. */
export const LONG_JSON: ColumnOptions = {
  type: 'mediumtext',
  transformer: {
    to: (value: unknown) => JSON.stringify(value),
    from: (text: string) => JSON.parse(text) as unknown,
  },
};
export const LONG_JSON_OR_NULL: ColumnOptions = {
  type: 'mediumtext',
  nullable: true,
  transformer: {
    to: (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value)),
    from: (text: string | null) => (text === null ? null : (JSON.parse(text) as unknown)),
  },
};
