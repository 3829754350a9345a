import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { AccountsService, type Actor, type User, type UserChanges } from '#people';
import { Transactions } from '#platform';
import { DeadlineKeeping } from '../deadlines/deadline-keeping';
import { FollowUpDeadlines } from '../deadlines/follow-up-deadlines';
import { Case } from '../record/case.entity';
import { loadSeats } from '../record/seat-rows';
import { raiseSeats } from '../record/versions';
import { type OpenWork, openWorkOf } from './open-work';

/** Who hears of somebody's open work, whenever that changes. */
@Injectable()
export class StandingIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsService,
    private readonly deadlines: DeadlineKeeping,
    private readonly letters: FollowUpDeadlines,
  ) {}

  /** As `AccountsService.change`; a substitute who is named or released hears or no longer hears of the open work. */
  changeAccount(actor: Actor, id: number, changes: UserChanges): Promise<User> {
    return this.transactions.run(async (db) => {
      const user = await this.accounts.change(actor, id, changes);
      if (changes.substituteId === undefined && changes.substituteUntil === undefined) return user;
      await this.tellOthers(db, await this.workOf(db, { userId: id, organId: user.organId }));
      return user;
    });
  }

  /** Held: nobody changes these cases before the transaction ends, and whoever did since it began makes it begin anew. */
  async workOf(db: EntityManager, of: { userId: number; organId: number }): Promise<OpenWork> {
    const found = await openWorkOf(db, of);
    await raiseSeats(
      db,
      found.seats.map(({ id }) => id),
    );
    return found;
  }

  /** Plans the reminders of what is stored for whoever is to hear them now. */
  async tellOthers(db: EntityManager, { seats, letters }: OpenWork): Promise<void> {
    const standing = seats.filter(({ withdrawnAt }) => withdrawnAt === null);
    if (standing.length > 0) {
      const cases = await db.findBy(Case, { id: In(standing.map(({ caseId }) => caseId)) });
      await this.deadlines.tellOthers(db, await loadSeats(db, cases, standing));
    }
    for (const letter of letters) await this.letters.tellOthers(db, letter);
  }
}
