import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { assess, type CaseAssessment, type CaseFacts, type Verdict } from '#law';
import { User } from '#people';
import { AuditTrail, changesBetween, Clock, type Deed, type Doer } from '#platform';
import { type PlannedReminder, RemindersService } from '#reminders';
import { Participation } from '../cases/participation.entity';
import { factsOf, type Seat } from '../cases/seat';
import { followsTheCaseBefore, type Standing, standingOf } from '../cases/standing';
import { Calendars } from './calendars';
import { Deadline } from './deadline.entity';
import {
  columnsOf,
  type DeadlineDifference,
  differenceBetween,
  type KnownDeadline,
} from './deadline-difference';
import { remindersOfDeadlines, remindersOfHearings } from './deadline-reminders';

/** Brings what is stored of a seat into line with what the law makes of its facts: deadlines, standing, reminders. */
@Injectable()
export class DeadlineKeeping {
  constructor(
    private readonly calendars: Calendars,
    private readonly reminders: RemindersService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  assess(facts: CaseFacts): CaseAssessment {
    return assess(facts, this.calendars.current());
  }

  /** For a seat whose rows are not stored yet: the columns to insert. */
  async standingOf(db: EntityManager, seat: Seat): Promise<Standing> {
    const assessment = this.assess(factsOf(seat));
    return standingOf(seat, assessment, await verdictBefore(db, seat));
  }

  /** The first deadlines of a seat just registered. */
  async begin(db: EntityManager, seat: Seat): Promise<void> {
    const computed = this.assess(factsOf(seat)).deadlines.map(columnsOf);
    const knownSince = this.clock.today();
    const deadlines = computed.map((deadline) => ({ ...deadline, knownSince }));
    await insertDeadlines(db, seat.participation, deadlines);
    await this.reminders.planNew(db, `case:${seat.case.id}`, await this.remindersOf(db, seat, deadlines));
  }

  /** After any change to the facts. What moved is recorded with the change that moved it. */
  async settle(db: EntityManager, seat: Seat, by: Doer): Promise<void> {
    const assessment = this.assess(factsOf(seat));
    const computed = assessment.deadlines.map(columnsOf);
    const stored = await db.find(Deadline, { where: { participationId: seat.participation.id } });
    const difference = differenceBetween(stored, computed, this.clock.today());
    await insertDeadlines(db, seat.participation, difference.added);
    for (const { stored: before, to } of difference.changed) await db.update(Deadline, { id: before.id }, to);
    for (const { id } of difference.removed) await db.delete(Deadline, { id });

    const standing = standingOf(seat, assessment, await verdictBefore(db, seat));
    const standingChanges = changesBetween(seat.participation, standing);
    if (Object.keys(standingChanges).length > 0) {
      await db.update(Participation, { id: seat.participation.id }, standing);
      Object.assign(seat.participation, standing);
    }
    await this.audit.record(db, by, deedsOf(seat, difference, standingChanges));
    const known = [...difference.added, ...difference.changed.map(({ to }) => to), ...difference.same];
    await this.reminders.plan(db, `case:${seat.case.id}`, await this.remindersOf(db, seat, known));
  }

  private async remindersOf(
    db: EntityManager,
    seat: Seat,
    deadlines: readonly KnownDeadline[],
  ): Promise<PlannedReminder[]> {
    const audience = {
      label: labelOf(seat),
      recipientIds: await recipientsOf(db, seat.participation),
      now: this.clock.now(),
    };
    return [...remindersOfDeadlines(deadlines, audience), ...remindersOfHearings(seat.hearings, audience)];
  }
}

async function insertDeadlines(
  db: EntityManager,
  { id: participationId, organId }: Participation,
  deadlines: readonly KnownDeadline[],
): Promise<void> {
  if (deadlines.length === 0) return;
  await db
    .createQueryBuilder()
    .insert()
    .into(Deadline)
    .values(deadlines.map((deadline) => ({ ...deadline, organId, participationId })))
    .updateEntity(false)
    .execute();
}

async function verdictBefore(db: EntityManager, seat: Seat): Promise<Verdict | null> {
  const { previousCaseId } = seat.case;
  if (!seat.outcome || !previousCaseId || !followsTheCaseBefore(seat.outcome.disposition)) return null;
  const { organId } = seat.participation;
  const before = await db.findOneBy(Participation, { caseId: previousCaseId, organId });
  return before?.verdict ?? null;
}

/** 承办人; without one the people of the unit; without either, or where the unit has nobody, the registrar. */
async function recipientsOf(db: EntityManager, seat: Participation): Promise<number[]> {
  if (seat.officerId) return [seat.officerId];
  if (seat.unitId) {
    const users = await db.find(User, {
      select: { id: true },
      where: { unitId: seat.unitId, disabledAt: IsNull() },
    });
    if (users.length > 0) return users.map(({ id }) => id);
  }
  return [seat.registrarId];
}

function labelOf({ case: of }: Seat): string {
  return of.caseNo ?? (of.applicants ? `${of.applicants}案` : `案件 ${of.id}`);
}

function deedsOf(seat: Seat, difference: DeadlineDifference, standing: Deed['changes']): Deed[] {
  const topic = `case:${seat.case.id}`;
  const deadline = (key: string, action: Deed['action'], changes: Deed['changes']): Deed => ({
    subject: `deadline:${seat.participation.id}:${key}`,
    topic,
    action,
    changes,
  });
  return [
    ...difference.added.map(({ key, name, dueOn }) =>
      deadline(key, 'CREATED', { name: [null, name], dueOn: [null, dueOn] }),
    ),
    ...difference.changed.map(({ stored, changes: { steps, ...changes } }) =>
      deadline(stored.key, 'CHANGED', changes),
    ),
    ...difference.removed.map(({ key, name, dueOn }) =>
      deadline(key, 'REMOVED', { name: [name, null], dueOn: [dueOn, null] }),
    ),
    ...(Object.keys(standing).length > 0
      ? [
          {
            subject: `participation:${seat.participation.id}`,
            topic,
            action: 'CHANGED' as const,
            changes: standing,
          },
        ]
      : []),
  ];
}
