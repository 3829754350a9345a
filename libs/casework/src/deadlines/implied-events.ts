import { In } from 'typeorm';
import { impliedEvents, type OutcomeFact } from '#law';
import type { Actor } from '#people';
import { CaseEvent } from '../record/case-event.entity';
import { newEvent } from '../record/new-event';
import { factsOf } from '../record/seat';
import type { Amending } from './amendments';

/**
 * The outcome's dates are events too, unless those were recorded already (EVENTS: 收到复议决定书, 收到判决书 …).
 * @param outcome null where there is none any more.
 * @returns the events of the seat that stand now.
 */
export async function renewImpliedEvents(
  { db, seat, now }: Amending,
  { userId }: Pick<Actor, 'userId'>,
  outcome: OutcomeFact | null,
): Promise<CaseEvent[]> {
  const { id: participationId, caseId } = seat.participation;
  const told = seat.events.filter(({ implied }) => !implied);
  const former = seat.events.filter(({ implied }) => implied).map(({ id }) => id);
  if (former.length > 0) {
    const withdrawReason = outcome ? '处理结果已重新登记' : '处理结果已撤销';
    await db.update(CaseEvent, { id: In(former) }, { withdrawnAt: now, withdrawReason });
  }
  const facts = { ...factsOf({ ...seat, events: told, outcome: null }), outcome };
  const implied = impliedEvents(facts).map((event) =>
    newEvent(db, event, { recordedAt: now, recordedById: userId, implied: true }),
  );
  for (const event of implied) Object.assign(event, { caseId, participationId });
  if (implied.length > 0) await db.insert(CaseEvent, implied);
  return [...told, ...implied];
}
