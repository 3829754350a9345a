import type { Actor } from '../actor';
import { abilityOf, type SeatCondition, type SeatPlace, seatSubject } from './ability';
import type { Permission } from './permissions';

/** A piece of SQL with the values for its question marks, in order. */
export interface Clause {
  sql: string;
  values: unknown[];
}

/** Where a question finds what decides about a seat: an alias of `participations`, or an expression for each. */
export type SeatColumns = string | Readonly<Record<keyof SeatPlace, string>>;

/** The seats that a person sees, as a condition for a question and as a test of one of them: one rule, asked in two ways. */
export interface SeatsInView {
  where(columns: SeatColumns): Clause;
  /** The same with a name for each value, as a query builder takes it. */
  named(columns: SeatColumns): [sql: string, values: Record<string, unknown>];
  holds(seat: SeatPlace): boolean;
  /** Of these organs alone, which are in view themselves. */
  within(organIds: readonly number[]): SeatsInView;
}

const READ: Permission = 'cases.read';

/** @param organIds the own organ and those below it. */
export function seatsInView(actor: Actor, organIds: readonly number[]): SeatsInView {
  const ability = abilityOf(actor, organIds);
  const conditions = ability.rulesFor(READ, 'Seat').map((rule) => rule.conditions ?? {});
  const where = (columns: SeatColumns) =>
    anyOf(distinct(conditions).map((one) => allOf(one, columnsOf(columns))));
  return {
    where,
    named: (columns) => named(where(columns)),
    holds: (seat) => ability.can(READ, seatSubject(seat)),
    within: (fewer) =>
      seatsInView(
        actor,
        organIds.filter((id) => fewer.includes(id)),
      ),
  };
}

function named({ sql, values }: Clause): ReturnType<SeatsInView['named']> {
  let place = 0;
  return [
    sql.replaceAll('?', () => `:seat${place++}`),
    Object.fromEntries(values.map((value, index) => [`seat${index}`, value])),
  ];
}

/** Two roles that give the same are one condition. */
function distinct(conditions: readonly SeatCondition[]): SeatCondition[] {
  return [...new Map(conditions.map((one) => [JSON.stringify(one), one])).values()];
}

function columnsOf(columns: SeatColumns): Record<keyof SeatPlace, string> {
  if (typeof columns !== 'string') return columns;
  return {
    organId: `${columns}.organId`,
    unitId: `${columns}.unitId`,
    officerId: `${columns}.officerId`,
    registrarId: `${columns}.registrarId`,
  };
}

function anyOf(clauses: readonly Clause[]): Clause {
  const [only] = clauses;
  if (!only) return { sql: '1 = 0', values: [] };
  if (clauses.length === 1) return only;
  return {
    sql: `(${clauses.map(({ sql }) => sql).join(' OR ')})`,
    values: clauses.flatMap(({ values }) => values),
  };
}

function allOf(condition: SeatCondition, columns: Record<keyof SeatPlace, string>): Clause {
  const clauses = (Object.entries(condition) as [keyof SeatPlace, SeatCondition[keyof SeatPlace]][]).map(
    ([field, wanted]) => equal(columns[field], wanted),
  );
  return {
    sql: `(${clauses.map(({ sql }) => sql).join(' AND ')})`,
    values: clauses.flatMap(({ values }) => values),
  };
}

function equal(column: string, wanted: SeatCondition[keyof SeatPlace]): Clause {
  if (wanted === null || wanted === undefined) return { sql: `${column} IS NULL`, values: [] };
  if (typeof wanted === 'number') return { sql: `${column} = ?`, values: [wanted] };
  const [only] = wanted.$in;
  if (only === undefined) return { sql: '1 = 0', values: [] };
  if (wanted.$in.length === 1) return { sql: `${column} = ?`, values: [only] };
  return { sql: `${column} IN (${wanted.$in.map(() => '?').join(', ')})`, values: [...wanted.$in] };
}
