import { createRequire } from 'node:module';

/** The part of Node's own SQLite that is used here. */
interface NodeStatement {
  columns(): unknown[];
  all(...values: unknown[]): unknown[];
  run(...values: unknown[]): { changes: number; lastInsertRowid: number };
}
interface NodeDatabase {
  prepare(sql: string): NodeStatement;
  exec(sql: string): void;
  function(name: string, options: object, body: (...values: never[]) => unknown): void;
  close(): void;
}
interface SqliteModule {
  DatabaseSync: new (file: string, options: object) => NodeDatabase;
}

/** What TypeORM's errors are recognised by: SQLite's numbers → the names better-sqlite3 gives them. */
const CODES: Partial<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  19: 'SQLITE_CONSTRAINT',
  26: 'SQLITE_NOTADB',
  275: 'SQLITE_CONSTRAINT_CHECK',
  787: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  1299: 'SQLITE_CONSTRAINT_NOTNULL',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
};

class SqliteError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

class Statement {
  readonly reader: boolean;

  constructor(private readonly statement: NodeStatement) {
    this.reader = statement.columns().length > 0;
  }

  all(...values: unknown[]): unknown[] {
    return translated(() => this.statement.all(...values.map(bindable)));
  }

  run(...values: unknown[]): { changes: number; lastInsertRowid: number } {
    return translated(() => this.statement.run(...values.map(bindable)));
  }
}

/**
 * Node's SQLite in the shape of better-sqlite3, which is what TypeORM's driver asks for.
 *
 * `node:sqlite` where the Node has it (22.13 on), else the package with the same interface and a prebuilt binary:
 * better-sqlite3 itself needs a compiler or a download on Node 20.
 */
export class SqliteDatabase {
  open = true;
  private readonly database: NodeDatabase;

  constructor(file: string, options: { readonly?: boolean; timeout?: number } = {}) {
    const { DatabaseSync } = sqliteModule();
    this.database = new DatabaseSync(file, {
      readOnly: options.readonly ?? false,
      timeout: options.timeout ?? 5000,
      enableForeignKeyConstraints: true,
    });
  }

  prepare(sql: string): Statement {
    return translated(() => new Statement(this.database.prepare(sql)));
  }

  exec(sql: string): void {
    translated(() => {
      this.database.exec(sql);
    });
  }

  pragma(text: string, options: { simple?: boolean } = {}): unknown {
    const rows = translated(() => this.database.prepare(`PRAGMA ${text}`).all()) as object[];
    return options.simple ? Object.values(rows[0] ?? {})[0] : rows;
  }

  function(name: string, body: (...values: never[]) => unknown): void {
    this.database.function(name, { deterministic: true }, body);
  }

  /** Statements that are still prepared keep SQLite from leaving one file behind by itself. */
  close(): void {
    for (const last of ['optimize', 'wal_checkpoint(TRUNCATE)']) {
      try {
        this.pragma(last);
      } catch {
        // A full disk, or a file that is only read: what was saved stands in the log beside it.
      }
    }
    this.database.close();
    this.open = false;
  }
}

function sqliteModule(): SqliteModule {
  const load = createRequire(__filename);
  try {
    return load('node:sqlite') as SqliteModule;
  } catch {
    return load('@photostructure/sqlite') as SqliteModule;
  }
}

function translated<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    const { errcode, message } = error as { errcode?: number; message: string };
    throw errcode === undefined ? error : new SqliteError(message, codeOf(errcode));
  }
}

/** The lowest byte is the kind of error, the others say more. */
function codeOf(errcode: number): string {
  return CODES[errcode] ?? CODES[errcode & 0xff] ?? 'SQLITE_ERROR';
}

function bindable(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Number) return value.valueOf();
  if (['number', 'string', 'bigint'].includes(typeof value) || value instanceof Uint8Array) return value;
  throw new TypeError(`SQLite cannot bind ${Object.prototype.toString.call(value)}`);
}
