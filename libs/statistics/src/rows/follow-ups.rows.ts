import { Brackets, type EntityManager, In } from 'typeorm';
import { Deadline, FollowUp, Participation, STANDS } from '#casework';
import { byId, undo } from '../as-of';
import type { CountedFollowUp } from '../follow-ups';
import { changedSince, inParts, type Question } from './question';
import { stoodThen } from './standing';

/** The follow-ups that any number of the period could count, as known then. */
export async function readFollowUps(db: EntityManager, question: Question): Promise<CountedFollowUp[]> {
  const today = await rowsOf(db, question);
  const known = undo(
    new Map(today.map((followUp) => [followUp.id, followUp])),
    question.since?.entries['follow-up'] ?? [],
    byId,
  );
  const deadlines = await inParts(
    today.map(({ id }) => id),
    (ids) => db.find(Deadline, { select: { followUpId: true, dueOn: true }, where: { followUpId: In(ids) } }),
  );
  const dueOn = new Map(deadlines.map((deadline) => [deadline.followUpId, deadline.dueOn]));
  // What was withdrawn since comes back whoever of the organ had it.
  const counted = new Set(today.map(({ id }) => id));
  const ours = [...known.values()].filter(
    ({ id, organId, registrarId }) =>
      counted.has(id) || question.view.holds({ organId, unitId: null, officerId: null, registrarId }),
  );
  return ours.map(({ id, caseId, kind, receivedOn, dueOn: named, answeredOn }) => ({
    followUpId: id,
    caseId,
    kind,
    receivedOn,
    dueOn: dueOn.get(id) ?? named,
    answeredOn,
  }));
}

/** One that belongs to no case is in view as a seat without unit and officer would be. */
const SEATS = {
  organId: 'f.organId',
  unitId: 'p.unitId',
  officerId: 'p.officerId',
  registrarId: 'COALESCE(p.registrarId, f.registrarId)',
};

/** A letter of a case counts as its seat does. */
async function ofStandingSeats(
  db: EntityManager,
  question: Question,
  followUps: readonly FollowUp[],
): Promise<FollowUp[]> {
  const stood = stoodThen(question);
  const seats = await inParts(
    followUps.flatMap(({ caseId }) => caseId ?? []),
    (ids) => db.findBy(Participation, { caseId: In(ids) }),
  );
  const gone = seats.filter(
    ({ id: participationId, withdrawnAt }) => !stood({ participationId, withdrawnAt }),
  );
  return followUps.filter(
    ({ caseId, organId }) => !gone.some((seat) => seat.caseId === caseId && seat.organId === organId),
  );
}

async function rowsOf(db: EntityManager, question: Question): Promise<FollowUp[]> {
  const { period, since } = question;
  const query = db
    .createQueryBuilder(FollowUp, 'f')
    .leftJoin(Participation, 'p', 'p.caseId = f.caseId AND p.organId = f.organId')
    .where(...question.view.named(SEATS))
    .andWhere(
      new Brackets((counted) => {
        counted.where(
          'f.receivedOn <= :to AND (f.answeredOn IS NULL OR f.answeredOn >= :from OR f.receivedOn >= :from)',
          period,
        );
        const ids = changedSince(question, 'follow-up');
        if (ids.length > 0) counted.orWhere('f.id IN (:...ids)', { ids });
      }),
    );
  if (since === null) return query.andWhere(STANDS).getMany();
  const found = await query.andWhere('f.recordedAt < :start', { start: since.start }).getMany();
  return ofStandingSeats(db, question, found);
}
