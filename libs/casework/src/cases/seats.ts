import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Like } from 'typeorm';
import { type Actor, Organ } from '#people';
import { StaleVersion } from '#platform';
import { CaseNotFound } from '../casework.problems';
import { Hearing } from '../hearings/hearing.entity';
import { FollowUp } from '../outcomes/follow-up.entity';
import { Outcome, OutcomeOrder } from '../outcomes/outcome.entity';
import { Case } from './case.entity';
import { CaseEvent } from './case-event.entity';
import { Dispute } from './dispute.entity';
import { Participation } from './participation.entity';
import type { Seat } from './seat';

/** Finds the seat through which a person sees a case: the own organ's, else that of an organ below. */
@Injectable()
export class Seats {
  /** @throws CaseNotFound also where the case exists but is out of sight. */
  async participationOf(db: EntityManager, actor: Actor, caseId: number): Promise<Participation> {
    const seats = await db.find(Participation, { where: { caseId }, order: { id: 'ASC' } });
    const own = seats.find(({ organId }) => organId === actor.organId);
    if (own) return own;
    const organIds = seats.map(({ organId }) => organId);
    const visible = await db.find(Organ, {
      select: { id: true },
      where: { id: In(organIds), path: Like(`${actor.organPath}%`) },
    });
    const seen = seats.find(({ organId }) => visible.some(({ id }) => id === organId));
    if (!seen) throw new CaseNotFound();
    return seen;
  }

  /**
   * The seat for a change. Raising the version first locks the case's row, so that changes to one case follow each
   * other and each sees what the one before it wrote.
   * @throws StaleVersion where `version` is given and no longer the case's.
   */
  async forChange(db: EntityManager, actor: Actor, caseId: number, version?: number): Promise<Seat> {
    const where = version === undefined ? { id: caseId } : { id: caseId, version };
    const { affected } = await db.update(Case, where, { version: () => 'version + 1' });
    const participation = await this.participationOf(db, actor, caseId);
    if (affected !== 1) throw new StaleVersion();
    return this.load(db, participation);
  }

  async load(db: EntityManager, participation: Participation): Promise<Seat> {
    const { caseId } = participation;
    const of = await db.findOneByOrFail(Case, { id: caseId });
    const outcome = await db.findOneBy(Outcome, { caseId });
    return {
      case: of,
      dispute: await db.findOneByOrFail(Dispute, { id: of.disputeId }),
      participation,
      events: await db.find(CaseEvent, {
        where: { participationId: participation.id, withdrawnAt: IsNull() },
        order: { happenedOn: 'ASC', id: 'ASC' },
      }),
      hearings: await db.find(Hearing, { where: { caseId }, order: { at: 'ASC', id: 'ASC' } }),
      outcome,
      orders: outcome
        ? await db.find(OutcomeOrder, { where: { outcomeId: outcome.id }, order: { id: 'ASC' } })
        : [],
      followUps: await db.find(FollowUp, { where: { caseId }, order: { id: 'ASC' } }),
    };
  }
}
