import type { EntityManager } from 'typeorm';
import {
  type CaseRule,
  type CountTrigger,
  type Day,
  isCaseRule,
  localPeriodId,
  type Ranks,
  yearOf,
} from '#law';
import { Organ } from '#people';
import type { Seat } from '../../record/seat';
import { holdsFor } from './known-rules';
import type { KnownRule } from './local-rule.entity';

/** The local rules that hold for a seat, and what the how-many-eth of its kind it is, where one asks for that. */
export interface LocalSetting {
  rules: readonly CaseRule[];
  ranks: Ranks;
}

const NO_RULES: LocalSetting = { rules: [], ranks: {} };
/** A seat that is not stored yet comes after all that are. */
const NOT_STORED = 2_147_483_647;

/** @param lostOn the day on which the seat's loss took effect, as its facts give it now. */
export async function localSettingOf(
  db: EntityManager,
  seat: Seat,
  known: readonly KnownRule[],
  lostOn: () => Day | null,
): Promise<LocalSetting> {
  const rules = await rulesOf(db, seat.participation.organId, known);
  if (rules.length === 0) return NO_RULES;
  const ranks: Record<number, number> = {};
  for (const { id, trigger } of rules) {
    if (trigger.on === 'COUNT') ranks[id] = await rankOf(db, trigger, { seat, lostOn: lostOn() });
  }
  return { rules, ranks };
}

/** Those that open deadlines in the cases of an organ. */
export async function rulesOf(
  db: EntityManager,
  organId: number,
  known: readonly KnownRule[],
): Promise<(KnownRule & CaseRule)[]> {
  const all = known.filter(isCaseRule);
  if (all.length === 0) return [];
  const { path } = await db.findOneByOrFail(Organ, { id: organId });
  return all.filter((rule) => holdsFor(rule, path));
}

/** 0 where it is none of what is counted; no count goes further than the rule asks. */
async function rankOf(
  db: EntityManager,
  trigger: CountTrigger,
  { seat, lostOn }: { seat: Seat; lostOn: Day | null },
): Promise<number> {
  const {
    id = NOT_STORED,
    organId,
    receivedOn,
  } = seat.participation as Partial<Seat['participation']> &
    Pick<Seat['participation'], 'organId' | 'receivedOn'>;
  const on = trigger.of === 'CASES_IN_YEAR' ? receivedOn : lostOn;
  const { disputeId } = seat.case as { disputeId?: number };
  if (on === null) return 0;
  const counted = countedSql(trigger, { organId, on, disputeId });
  const column = columnOf(trigger);
  const rows = await db.query<{ ahead: number | string }[]>(
    `SELECT COUNT(*) AS ahead FROM (SELECT 1 AS found ${counted.sql} AND p.id <> ?
      AND (${column} < ? OR (${column} = ? AND p.id < ?)) LIMIT ${trigger.number}) earlier`,
    [...counted.values, id, on, on, id],
  );
  return Number(rows[0]?.ahead) + 1;
}

interface Counted {
  organId: number;
  on: Day;
  disputeId?: number;
}

/** What is counted together with a case of that day, as the rest of a question. */
function countedSql(
  trigger: CountTrigger,
  { organId, on, disputeId }: Counted,
): { sql: string; values: unknown[] } {
  const { procedures, capacities } = trigger;
  const year = yearOf(on);
  const together =
    trigger.of === 'LOSSES_ON_ACT'
      ? { sql: 'c.disputeId = ? AND p.lostOn IS NOT NULL', values: [disputeId ?? 0] }
      : { sql: `${columnOf(trigger)} BETWEEN ? AND ?`, values: [`${year}-01-01`, `${year}-12-31`] };
  const scope = [inList('c.procedure', procedures), inList('p.capacity', capacities)];
  return {
    sql: `FROM participations p JOIN cases c ON c.id = p.caseId WHERE p.organId = ? AND p.withdrawnAt IS NULL
      AND ${[together, ...scope].map(({ sql }) => sql).join(' AND ')}`,
    values: [organId, ...together.values, ...scope.flatMap(({ values }) => values)],
  };
}

function columnOf({ of }: CountTrigger): string {
  return of === 'CASES_IN_YEAR' ? 'p.receivedOn' : 'p.lostOn';
}

function inList(column: string, values: readonly string[] | undefined): { sql: string; values: unknown[] } {
  if (!values) return { sql: '1 = 1', values: [] };
  return { sql: `${column} IN (${values.map(() => '?').join(', ')})`, values: [...values] };
}

/** Of how many years past a rule's deadlines are looked at again when a count changes. */
const MOST_HOLDERS = 20;

/**
 * The seats whose place in a year's count another seat of the organ decides: those that a rule picked out so far, and the
 * one that is the how-many-eth now.
 */
export async function countedBeside(
  db: EntityManager,
  rules: readonly CaseRule[],
  { id, organId }: Seat['participation'],
  days: readonly Day[],
): Promise<number[]> {
  const found = new Set<number>();
  for (const { id: ruleId, trigger } of rules) {
    if (trigger.on !== 'COUNT' || trigger.of === 'LOSSES_ON_ACT') continue;
    const holders = await db.query<{ id: number }[]>(
      `SELECT participationId AS id FROM deadlines WHERE organId = ? AND periodId = ? AND participationId IS NOT NULL
        ORDER BY dueOn DESC LIMIT ${MOST_HOLDERS}`,
      [organId, localPeriodId(ruleId)],
    );
    holders.forEach((holder) => found.add(holder.id));
    for (const on of days) {
      const counted = countedSql(trigger, { organId, on });
      const nth = await db.query<{ id: number }[]>(
        `SELECT p.id AS id ${counted.sql} ORDER BY ${columnOf(trigger)}, p.id LIMIT 1 OFFSET ${trigger.number - 1}`,
        counted.values,
      );
      nth.forEach((one) => found.add(one.id));
    }
  }
  found.delete(id);
  return [...found].sort((one, other) => one - other);
}
