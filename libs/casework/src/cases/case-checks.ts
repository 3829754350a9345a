import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { type Actor, Unit, User } from '#people';
import { eventProblems } from '#law';
import { InvalidInput, refuseIfAny } from '#platform';
import { Calendars } from '../deadlines/calendars';
import { CaseNotFound } from '../record/casework.problems';
import { Case } from '../record/case.entity';
import { type CaseDetails, type NewCase, problemsOfNew } from './new-case';
import { factsOf, type Seat } from '../record/seat';
import { Seats } from '../record/seats';

/** Checks a case before it is stored: whether it can be, and whether what it points at is there and within sight. */
@Injectable()
export class CaseChecks {
  constructor(
    private readonly seats: Seats,
    private readonly calendars: Calendars,
  ) {}

  refuseImpossible(input: NewCase): void {
    refuseIfAny(problemsOfNew(input, this.calendars.limits()));
  }

  refuseImpossibleSeat(seat: Seat): void {
    refuseIfAny(eventProblems(factsOf(seat), this.calendars.limits()));
  }

  /** Unit and officer are those of the organ whose seat it is. */
  async references(db: EntityManager, organId: number, { unitId, officerId }: CaseDetails): Promise<void> {
    if (unitId && !(await db.existsBy(Unit, { id: unitId, organId }))) {
      throw new InvalidInput([{ field: 'unitId', message: '本机关没有这个承办机构，请重新选择' }]);
    }
    if (officerId && !(await db.existsBy(User, { id: officerId, organId, disabledAt: IsNull() }))) {
      throw new InvalidInput([{ field: 'officerId', message: '本机关没有这位承办人，请重新选择' }]);
    }
  }

  async previousCase(db: EntityManager, actor: Actor, id: number | null | undefined): Promise<Case | null> {
    if (!id) return null;
    try {
      await this.seats.participationOf(db, actor, id);
    } catch (error) {
      if (!(error instanceof CaseNotFound)) throw error;
      throw new InvalidInput([{ field: 'previousCaseId', message: '没有这件前案，请重新选择' }]);
    }
    return db.findOneByOrFail(Case, { id });
  }
}
