import { Injectable } from '@nestjs/common';
import {
  addDays,
  type Capacity,
  type Day,
  type DeadlineImportance,
  type DeadlineOrigin,
  type DeadlineStatus,
  type Procedure,
  statusOn,
  type LocalPeriodId,
  type PeriodId,
  periodText,
  sourceText,
} from '#law';
import { type Actor, type Clause, mayAt, OrgansService, type SeatPlace } from '#people';
import { Clock, Transactions } from '#platform';
import type { KnownRule } from '../deadlines/local/local-rule.entity';
import { OfficeDuties } from '../deadlines/local/office-duties';
import { NextDue } from '../deadlines/next-due';
import { dueSql } from '../deadlines/open-deadlines';
import type { Deadline } from '../record/deadline.entity';
import { LETTERS } from './letters';
import { ruleOf } from './local-basis';
import { OFFICES } from './offices';
import { STANDS } from '../record/withdrawal';

export interface DueItem {
  id: number;
  name: string;
  shortName: string;
  periodId: PeriodId | LocalPeriodId | null;
  origin: DeadlineOrigin;
  due: Day;
  status: DeadlineStatus;
  importance: DeadlineImportance;
  provisional: boolean;
  /** The day of which people are reminded, where it is an earlier one. */
  earlierDue: Day | null;
  lapses: boolean;
  caseId: number | null;
  followUpId: number | null;
  /** 机关的定期事项, with its version and the period that it is about. */
  officeDuty: { id: number; version: number; period: string } | null;
  /** By which it is known: its key under its holder. */
  key: string;
  procedure: Procedure | null;
  capacity: Capacity | null;
  caseNo: string | null;
  applicants: string | null;
  actType: string | null;
  documentNo: string | null;
  issuer: string | null;
  officerId: number | null;
  officerName: string | null;
  organId: number;
  organName: string;
  /** Null of a letter that belongs to no case. */
  seatId: number | null;
  /** Whether the asking person may record what finishes it. */
  mayWrite: boolean;
}

const MOST = 200;

type Row = Omit<DueItem, 'status' | 'provisional' | 'lapses' | 'mayWrite' | 'officeDuty'> &
  Pick<Deadline, 'status'> &
  Record<'provisional' | 'lapses', number | boolean> &
  Record<'seatUnitId' | 'seatOfficerId', number | null> &
  Pick<SeatPlace, 'registrarId'> &
  Record<'officeDutyId' | 'officeDutyVersion', number | null> & { periodEnd: Day | null };

/**
 * 要办的事: open deadlines within sight that are late or due within some days: those of the own organ before those of
 * organs below, the most urgent first.
 */
@Injectable()
export class DueListQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
    private readonly nextDue: NextDue,
    private readonly officeDuties: OfficeDuties,
    private readonly clock: Clock,
  ) {}

  async within(actor: Actor, days: number, officerId?: number): Promise<DueItem[]> {
    const today = this.clock.today();
    await this.nextDue.asOf(today);
    await this.officeDuties.asOf(today);
    const view = await this.organs.viewOf(actor);
    const until = addDays(today, days);
    const due = dueSql('d', today);
    const common = {
      sql: `${due.sql} AND d.dueOn <= ? AND d.importance <> 'track'`,
      values: [...due.values, until],
    };
    const asked = { ownId: actor.organId, officerId };
    const ofSeats = questionOf(
      SEATS_DUE,
      [view.where('p'), { sql: 'p.nextDueOn <= ?', values: [until] }, common],
      asked,
    );
    const ofLetters = questionOf(LETTERS_DUE, [view.where(LETTERS), common], asked);
    const ofOffices = questionOf(OFFICES_DUE, [view.where(OFFICES), common], asked);
    const rows = await this.transactions.reader.query<Row[]>(
      `SELECT found.*, o.name AS organName FROM (
          SELECT * FROM (${ofSeats.sql}) seats UNION ALL SELECT * FROM (${ofLetters.sql}) letters
          UNION ALL SELECT * FROM (${ofOffices.sql}) offices
        ) found JOIN organs o ON o.id = found.organId
        ORDER BY ${ownFirst('found.organId')}, found.due, found.id LIMIT ${MOST}`,
      [...ofSeats.values, ...ofLetters.values, ...ofOffices.values, actor.organId],
    );
    const localRules = await this.officeDuties.rules();
    return rows.map(({ provisional, lapses, seatUnitId, seatOfficerId, registrarId, ...row }) => ({
      ...shownOf(row, localRules),
      mayWrite: mayAt(actor, 'cases.write', {
        ...{ organId: row.organId, unitId: seatUnitId, officerId: seatOfficerId, registrarId },
      }),
      status: statusOn({ status: row.status, due: row.due, lapses: Boolean(lapses) }, today),
      provisional: Boolean(provisional),
      lapses: Boolean(lapses),
    }));
  }
}

/**
 * The seats for which something is due are found first: what they keep of it is indexed. What else is shown of a
 * deadline is read of the few that are.
 */
const SEATS_DUE = {
  among: `participations p JOIN deadlines d ON d.participationId = p.id LEFT JOIN follow_ups f ON f.id = d.followUpId`,
  beside: `JOIN cases c ON c.id = p.caseId JOIN disputes s ON s.id = c.disputeId
    LEFT JOIN users u ON u.id = COALESCE(p.officerId, f.registrarId)`,
  where: STANDS,
  officer: 'COALESCE(p.officerId, f.registrarId)',
  organ: 'p.organId',
  columns: `p.caseId AS caseId, d.followUpId AS followUpId, c.procedure AS "procedure", p.capacity AS capacity,
    c.caseNo AS caseNo, c.applicants AS applicants, s.actType AS actType, s.documentNo AS documentNo,
    f.issuer AS issuer, COALESCE(p.officerId, f.registrarId) AS officerId, u.displayName AS officerName,
    p.organId AS organId, p.id AS seatId, p.unitId AS seatUnitId, p.officerId AS seatOfficerId,
    p.registrarId AS registrarId, NULL AS officeDutyId, NULL AS officeDutyVersion, NULL AS periodEnd`,
};

const LETTERS_DUE: typeof SEATS_DUE = {
  among: 'follow_ups f JOIN deadlines d ON d.followUpId = f.id',
  beside: 'LEFT JOIN users u ON u.id = f.registrarId',
  where: 'f.caseId IS NULL AND f.answeredOn IS NULL',
  officer: 'f.registrarId',
  organ: 'f.organId',
  columns: `NULL AS caseId, f.id AS followUpId, NULL AS "procedure", NULL AS capacity, NULL AS caseNo,
    NULL AS applicants, NULL AS actType, NULL AS documentNo, f.issuer AS issuer, f.registrarId AS officerId,
    u.displayName AS officerName, f.organId AS organId, NULL AS seatId, NULL AS seatUnitId, NULL AS seatOfficerId,
    f.registrarId AS registrarId, NULL AS officeDutyId, NULL AS officeDutyVersion, NULL AS periodEnd`,
};

/** Nobody is named for them, so that whoever asks for one officer's does not get them. */
const OFFICES_DUE: typeof SEATS_DUE = {
  among: 'office_duties y JOIN deadlines d ON d.officeDutyId = y.id',
  beside: '',
  where: 'y.doneOn IS NULL',
  officer: 'NULL',
  organ: 'y.organId',
  columns: `NULL AS caseId, NULL AS followUpId, NULL AS "procedure", NULL AS capacity, NULL AS caseNo,
    NULL AS applicants, NULL AS actType, NULL AS documentNo, NULL AS issuer, NULL AS officerId,
    NULL AS officerName, y.organId AS organId, NULL AS seatId, NULL AS seatUnitId, NULL AS seatOfficerId,
    0 AS registrarId, y.id AS officeDutyId, y.version AS officeDutyVersion, y.periodEnd AS periodEnd`,
};

/** With what its local rule says of it. */
function shownOf<
  T extends Pick<Row, 'periodId' | 'issuer' | 'officeDutyId' | 'officeDutyVersion' | 'periodEnd'>,
>({ officeDutyId, officeDutyVersion, periodEnd, ...row }: T, rules: readonly KnownRule[]) {
  const rule = ruleOf(rules, row.periodId);
  const trigger = rule?.trigger;
  return {
    ...row,
    issuer: officeDutyId === null || !rule ? row.issuer : sourceText(rule.source),
    officeDuty:
      officeDutyId === null ||
      officeDutyVersion === null ||
      periodEnd === null ||
      trigger?.on !== 'PERIOD_END'
        ? null
        : { id: officeDutyId, version: officeDutyVersion, period: periodText(trigger.period, periodEnd) },
  };
}

/** An order in which an organ's own stand before those of organs below; takes its id. */
function ownFirst(column: string): string {
  return `CASE WHEN ${column} = ? THEN 0 ELSE 1 END`;
}

/** The most urgent of one kind. */
function questionOf(
  { among, beside, where, officer, organ, columns }: typeof SEATS_DUE,
  conditions: readonly Clause[],
  { ownId, officerId }: { ownId: number; officerId: number | undefined },
): Clause {
  const all = [...conditions, ...(officerId ? [{ sql: `${officer} = ?`, values: [officerId] }] : [])];
  return {
    sql: `SELECT d.id AS id, d.name AS name, d.shortName AS shortName, d.periodId AS periodId, d.origin AS origin, d.dueOn AS due,
        d.status AS status, d.importance AS importance, d.provisional AS provisional, d.lapses AS lapses,
        d.earlierDueOn AS earlierDue, d.key AS "key", ${columns}
      FROM ${among} ${beside} JOIN (
        SELECT d.id AS id FROM ${among} WHERE ${[where, ...all.map(({ sql }) => sql)].join(' AND ')}
          ORDER BY ${ownFirst(organ)}, d.dueOn, d.id LIMIT ${MOST}
      ) urgent ON urgent.id = d.id`,
    values: [...all.flatMap(({ values }) => values), ownId],
  };
}
