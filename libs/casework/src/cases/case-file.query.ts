import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { findDisposition } from '#law';
import { type Actor, Organ, Unit, User } from '#people';
import { Clock, Transactions } from '#platform';
import { Deadline } from '../deadlines/deadline.entity';
import { Appearance } from '../hearings/appearance.entity';
import { Case } from './case.entity';
import { type CaseFile, caseFileOf, type CaseFileRows, type Stage } from './case-file';
import { Participation } from './participation.entity';
import { Party } from './party.entity';
import { Seats } from './seats';

@Injectable()
export class CaseFileQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly seats: Seats,
    private readonly clock: Clock,
  ) {}

  /** @throws CaseNotFound also where the case is out of sight. */
  async of(actor: Actor, caseId: number): Promise<CaseFile> {
    const db = this.transactions.reader;
    const participation = await this.seats.participationOf(db, actor, caseId);
    const seat = await this.seats.load(db, participation);
    const hearingIds = seat.hearings.map(({ id }) => id);
    const rows: CaseFileRows = {
      ...seat,
      parties: await db.find(Party, { where: { caseId }, order: { id: 'ASC' } }),
      deadlines: await db.find(Deadline, {
        where: { participationId: participation.id },
        order: { id: 'ASC' },
      }),
      appearances: hearingIds.length > 0 ? await db.findBy(Appearance, { hearingId: In(hearingIds) }) : [],
      stages: await stagesOf(db, seat.case.disputeId, participation.organId),
      names: await namesOf(db, participation),
    };
    return caseFileOf(rows, this.clock.today());
  }
}

async function stagesOf(db: EntityManager, disputeId: number, organId: number): Promise<Stage[]> {
  const cases = await db.find(Case, { where: { disputeId }, order: { id: 'ASC' } });
  const seats = await db.findBy(Participation, { caseId: In(cases.map(({ id }) => id)), organId });
  return seats
    .flatMap((seat) => {
      const of = cases.find(({ id }) => id === seat.caseId);
      const disposition = findDisposition(seat.disposition ?? '');
      return of
        ? [
            {
              id: of.id,
              procedure: of.procedure,
              capacity: seat.capacity,
              caseNo: of.caseNo,
              receivedOn: seat.receivedOn,
              status: seat.status,
              closedOn: seat.closedOn,
              result: disposition?.result ?? null,
              dispositionName: disposition?.name ?? null,
            },
          ]
        : [];
    })
    .sort((a, b) => (a.receivedOn === b.receivedOn ? a.id - b.id : a.receivedOn < b.receivedOn ? -1 : 1));
}

async function namesOf(db: EntityManager, seat: Participation): Promise<CaseFileRows['names']> {
  const userIds = [seat.officerId, seat.registrarId].filter((id) => id !== null);
  const users = await db.find(User, { select: { id: true, displayName: true }, where: { id: In(userIds) } });
  const nameOf = (id: number | null) => users.find((user) => user.id === id)?.displayName ?? null;
  const organ = await db.findOneByOrFail(Organ, { id: seat.organId });
  const unit = seat.unitId ? await db.findOneBy(Unit, { id: seat.unitId }) : null;
  return {
    organ: organ.name,
    unit: unit?.name ?? null,
    officer: nameOf(seat.officerId),
    registrar: nameOf(seat.registrarId),
  };
}
