/**
 * What went wrong at the database, in one language for both.
 *
 * * `DUPLICATE` a unique index refused the row;
 * * `CONFLICT` another transaction was in the way: from its start, it may go well;
 * * `LOCKED` another transaction held a row for longer than one waits;
 * * `BUSY` no turn, no connection or no end within the time allowed;
 * * `FULL` the disk is full;
 * * `AWAY` the database cannot be reached, or is not ready;
 * * `DAMAGED` what is stored cannot be read;
 * * `REFUSED` there is no database of that name, or it does not let us in.
 */
export type Fault = 'DUPLICATE' | 'CONFLICT' | 'LOCKED' | 'BUSY' | 'FULL' | 'AWAY' | 'DAMAGED' | 'REFUSED';

/** The time that a statement or a transaction may take has passed, or its turn did not come in time. */
export class Busy extends Error {}

/** The connection was lost, or none could be made. */
export class Away extends Error {}

/** By the numbers of MySQL and MariaDB. */
const MYSQL: Partial<Record<number, Fault>> = {
  1021: 'FULL', // ER_DISK_FULL
  1114: 'FULL', // ER_RECORD_FILE_FULL
  1062: 'DUPLICATE', // ER_DUP_ENTRY
  1213: 'CONFLICT', // ER_LOCK_DEADLOCK
  1020: 'CONFLICT', // ER_CHECKREAD: MariaDB, the row has changed since the transaction began
  1205: 'LOCKED', // ER_LOCK_WAIT_TIMEOUT
  1969: 'BUSY', // ER_STATEMENT_TIMEOUT of MariaDB
  3024: 'BUSY', // ER_QUERY_TIMEOUT of MySQL
  1040: 'AWAY', // ER_CON_COUNT_ERROR
  1047: 'AWAY', // a Galera node apart from the others
  1053: 'AWAY', // ER_SERVER_SHUTDOWN
  1290: 'AWAY', // read only, as during a failover
  1836: 'AWAY', // ER_READ_ONLY_MODE
  1927: 'AWAY', // ER_CONNECTION_KILLED
  3169: 'AWAY', // ER_SESSION_WAS_KILLED
  4031: 'AWAY', // ER_CLIENT_INTERACTION_TIMEOUT
  1044: 'REFUSED', // ER_DBACCESS_DENIED_ERROR
  1045: 'REFUSED', // ER_ACCESS_DENIED_ERROR
  1049: 'REFUSED', // ER_BAD_DB_ERROR
  1698: 'REFUSED', // ER_ACCESS_DENIED_NO_PASSWORD_ERROR
};

/** By the names of SQLite and of the network. */
const NAMED: Partial<Record<string, Fault>> = {
  SQLITE_CONSTRAINT_UNIQUE: 'DUPLICATE',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'DUPLICATE',
  SQLITE_FULL: 'FULL',
  SQLITE_BUSY: 'BUSY',
  SQLITE_IOERR: 'AWAY',
  SQLITE_CANTOPEN: 'AWAY',
  SQLITE_READONLY: 'AWAY',
  SQLITE_CORRUPT: 'DAMAGED',
  SQLITE_NOTADB: 'DAMAGED',
  PROTOCOL_CONNECTION_LOST: 'AWAY',
  ECONNREFUSED: 'AWAY',
  ECONNRESET: 'AWAY',
  EHOSTUNREACH: 'AWAY',
  ENETUNREACH: 'AWAY',
  ENOTFOUND: 'AWAY',
  EAI_AGAIN: 'AWAY',
  EPIPE: 'AWAY',
  ETIMEDOUT: 'AWAY',
};

interface DriverError {
  errno?: unknown;
  code?: unknown;
  /** Of mysql2: the connection cannot be used any more. */
  fatal?: unknown;
  driverError?: unknown;
}

/** Of an error that the database gave, or that it did not answer; null of any other. */
export function faultOf(error: unknown): Fault | null {
  if (error instanceof Busy) return 'BUSY';
  if (error instanceof Away) return 'AWAY';
  if (typeof error !== 'object' || error === null) return null;
  const { driverError } = error as DriverError;
  return driverError ? faultOf(driverError) : (byNumber(error) ?? byName(error));
}

function byNumber({ errno }: DriverError): Fault | undefined {
  return typeof errno === 'number' ? MYSQL[errno] : undefined;
}

function byName({ code, fatal }: DriverError): Fault | null {
  const named = typeof code === 'string' ? NAMED[code] : undefined;
  return named ?? (fatal === true ? 'AWAY' : null);
}

/** Whether a unique index refused the row. */
export function isDuplicate(error: unknown): boolean {
  return faultOf(error) === 'DUPLICATE';
}
