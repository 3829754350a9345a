import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { type Actor, Unit, User } from '#people';
import { eventProblems } from '#law';
import { InvalidInput, refuseIfAny } from '#platform';
import { Calendars } from '../deadlines/calendars';
import { Case } from '../record/case.entity';
import { type CaseDetails, type NewCase, problemsOfNew } from './new-case';
import { Participation } from '../record/participation.entity';
import { factsOf, type Seat } from '../record/seat';
import { STANDING } from '../record/withdrawal';

/** Checks a case before it is stored: whether it can be, and whether what it points at is there and within sight. */
@Injectable()
export class CaseChecks {
  constructor(private readonly calendars: Calendars) {}

  limits(): ReturnType<Calendars['limits']> {
    return this.calendars.limits();
  }

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
    // The act becomes one for both: only who has a seat in both may say so.
    if (!(await db.existsBy(Participation, { caseId: id, organId: actor.organId, ...STANDING })))
      throw new InvalidInput([{ field: 'previousCaseId', message: '没有这件前案，请重新选择' }]);
    return db.findOneByOrFail(Case, { id });
  }
}
