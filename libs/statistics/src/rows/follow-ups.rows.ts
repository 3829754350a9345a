import { Brackets, type EntityManager, In } from 'typeorm';
import { Deadline, FollowUp } from '#casework';
import { undo } from '../as-of';
import type { CountedFollowUp } from '../follow-ups';
import { changedSince, inParts, type Question } from './question';

/** The follow-ups that any number of the period could count, as known then. */
export async function readFollowUps(db: EntityManager, question: Question): Promise<CountedFollowUp[]> {
  const today = await rowsOf(db, question);
  const known = undo(
    new Map(today.map((followUp) => [String(followUp.id), followUp])),
    question.since?.entries['follow-up'] ?? [],
  );
  const deadlines = await inParts(
    today.map(({ id }) => id),
    (ids) => db.find(Deadline, { select: { followUpId: true, dueOn: true }, where: { followUpId: In(ids) } }),
  );
  const dueOn = new Map(deadlines.map((deadline) => [deadline.followUpId, deadline.dueOn]));
  // What was withdrawn since comes back from the entries of every organ.
  const ours = [...known.values()].filter(({ organId }) => question.organIds.includes(organId));
  return ours.map(({ id, caseId, kind, receivedOn, dueOn: named, answeredOn }) => ({
    followUpId: id,
    caseId,
    kind,
    receivedOn,
    dueOn: dueOn.get(id) ?? named,
    answeredOn,
  }));
}

async function rowsOf(db: EntityManager, question: Question): Promise<FollowUp[]> {
  const { organIds, period, since } = question;
  const query = db
    .createQueryBuilder(FollowUp, 'f')
    .where('f.organId IN (:...organIds)', { organIds })
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
  if (since !== null) query.andWhere('f.recordedAt < :start', { start: since.start });
  return query.getMany();
}
