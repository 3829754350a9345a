import { Injectable } from '@nestjs/common';
import { And, type EntityManager, In, LessThan, MoreThanOrEqual, Not } from 'typeorm';
import { addDays, HEARING_KINDS, type HearingStatus } from '#law';
import { type Actor, may, OrgansService } from '#people';
import { Clock, findRows, instantAt } from '#platform';
import { CALENDAR_KEPT_DAYS, type CalendarEntry } from '#reminders';
import { NextDue } from '../deadlines/next-due';
import { dueSql } from '../deadlines/open-deadlines';
import { Case } from '../record/case.entity';
import { Deadline } from '../record/deadline.entity';
import { Hearing } from '../record/hearing.entity';
import { NEVER, Participation } from '../record/participation.entity';
import { marksFor } from '../record/seat-rows';
import { STANDS } from '../record/withdrawal';

const AHEAD_DAYS = 400;
const MOST_SEATS = 1000;

const HEARINGS_OF = 'SELECT 1 FROM hearings h WHERE h.caseId = p.caseId';
const STAFF_OF = 'SELECT 1 FROM users u WHERE u.unitId = p.unitId AND u.disabledAt IS NULL';

/** The seats `p` whose messages somebody gets: see `recipientsOf`. */
const HANDLED_BY = `(p.officerId IN (:...handlers)
  OR (p.officerId IS NULL AND (EXISTS (${STAFF_OF} AND u.id IN (:...handlers))
    OR (p.registrarId IN (:...handlers) AND NOT EXISTS (${STAFF_OF})))))`;

/** What somebody has to attend, and to do by a day. */
@Injectable()
export class CalendarEntriesQuery {
  constructor(
    private readonly organs: OrgansService,
    private readonly nextDue: NextDue,
    private readonly clock: Clock,
  ) {}

  /** To be called before the transaction in which the entries are read. */
  letDaysPass(): Promise<void> {
    return this.nextDue.asOf(this.clock.today());
  }

  async of(db: EntityManager, actor: Actor): Promise<CalendarEntry[]> {
    if (!may(actor, 'cases.read')) return [];
    const today = this.clock.today();
    const from = instantAt(addDays(today, -CALENDAR_KEPT_DAYS), '00:00');
    const seats = await db
      .createQueryBuilder(Participation, 'p')
      .select(['p.id', 'p.caseId'])
      .where(STANDS)
      .andWhere(...(await this.organs.viewOf(actor, db)).named('p'))
      .andWhere(HANDLED_BY, { handlers: actor.handlesFor })
      .andWhere(`(p.nextDueOn < :never OR EXISTS (${HEARINGS_OF} AND h.at >= :from))`, { never: NEVER, from })
      .orderBy('p.nextDueOn')
      .addOrderBy('p.id')
      .limit(MOST_SEATS)
      .getMany();
    if (seats.length === 0) return [];
    const [seatIds, caseIds] = [seats.map(({ id }) => id), seats.map(({ caseId }) => caseId)];
    const to = instantAt(addDays(today, AHEAD_DAYS), '00:00');
    const hearings = await db.findBy(Hearing, {
      ...{ caseId: In(caseIds), status: Not<HearingStatus>('CANCELLED') },
      at: And(MoreThanOrEqual(from), LessThan(to)),
    });
    const due = dueSql('deadlines', today);
    const deadlines = await findRows(
      db,
      Deadline,
      `participationId IN (${marksFor(seatIds)}) AND importance = 'critical' AND ${due.sql}`,
      [...seatIds, ...due.values],
    );
    const cases = await findRows(db, Case, `id IN (${marksFor(caseIds)})`, caseIds);
    const names = new Map(cases.map((one) => [one.id, nameOf(one)]));
    const caseOf = new Map(seats.map(({ id, caseId }) => [id, caseId]));
    return [
      ...hearings.map((hearing) => hearingEntry(hearing, names.get(hearing.caseId))),
      ...deadlines.map((one) => deadlineEntry(one, names.get(caseOf.get(one.participationId ?? 0) ?? 0))),
    ];
  }
}

function hearingEntry({ id, kind, at, place }: Hearing, name = ''): CalendarEntry {
  return { kind: 'hearing', recordId: id, title: `${HEARING_KINDS[kind]} ${name}`, at, day: null, place };
}

function deadlineEntry({ id, shortName, dueOn }: Deadline, name = ''): CalendarEntry {
  const title = `${shortName}期限届满 ${name}`;
  return { kind: 'deadline', recordId: id, title, at: null, day: dueOn, place: null };
}

/** The calendar may lie with another company: a party is named only where a case has no number yet. */
function nameOf({ caseNo, applicants, id }: Case): string {
  return caseNo ?? applicants ?? `案件 ${id}`;
}
