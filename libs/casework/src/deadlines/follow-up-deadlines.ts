import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { countingChoicesOf, type Day, FOLLOW_UP_KINDS, followUpDeadline, versionForFollowUp } from '#law';
import { type Actor, doerOf } from '#people';
import { AuditTrail, Clock, type Deed, type Doer } from '#platform';
import { RemindersService } from '#reminders';
import { Calendars, type CountingBasis } from './calendars';
import { Deadline } from '../record/deadline.entity';
import { columnsOf, type DeadlineDifference, differenceBetween } from './deadline-difference';
import { remindersOfDeadlines, topicsOfDeadlines } from './deadline-reminders';
import { storeDifferences } from './deadline-rows';
import { addressedTo, withStandIns } from './recipients';
import { deedsOfDeadlines } from './settlement';
import type { FollowUp } from '../record/follow-up.entity';

export type FollowUpDeed = Pick<Deed, 'action' | 'changes' | 'reason'>;

/** The deadline of a follow-up that belongs to no case, and what reminds of it. */
@Injectable()
export class FollowUpDeadlines {
  constructor(
    private readonly calendars: Calendars,
    private readonly reminders: RemindersService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async settle(db: EntityManager, followUp: FollowUp, by: Actor, deed: FollowUpDeed): Promise<void> {
    const { id, organId } = followUp;
    await this.audit.record(db, doerOf(by), [{ ...deed, subject: { kind: 'follow-up', id }, organId }]);
    const difference =
      deed.action === 'REMOVED'
        ? differenceBetween(await deadlinesOf(db, followUp), [], this.clock.today())
        : await this.differenceOf(db, followUp, await this.calendars.within(db));
    await this.store(db, followUp, difference);
  }

  /** After the people changed and nothing else. */
  async tellOthers(db: EntityManager, followUp: FollowUp): Promise<void> {
    await this.store(db, followUp, await this.differenceOf(db, followUp, await this.calendars.within(db)));
  }

  /** After a change of the calendar: of a follow-up that stayed as it was. */
  async recount(
    db: EntityManager,
    followUp: FollowUp,
    by: Doer,
    reason: string,
  ): Promise<DeadlineDifference> {
    const difference = await this.differenceOf(db, followUp, await this.calendars.within(db));
    if (difference.changed.length === 0) return difference;
    const { id, organId } = followUp;
    const deeds = deedsOfDeadlines(difference, { subject: { kind: 'follow-up-deadline', id }, organId });
    await this.audit.record(
      db,
      by,
      deeds.map((deed) => ({ ...deed, reason })),
    );
    await this.store(db, followUp, difference);
    return difference;
  }

  private differenceOf(
    db: EntityManager,
    followUp: FollowUp,
    basis: CountingBasis,
  ): Promise<DeadlineDifference> {
    return followUpDifference(db, followUp, { basis, today: this.clock.today() });
  }

  private async store(db: EntityManager, followUp: FollowUp, difference: DeadlineDifference): Promise<void> {
    const { id, organId, registrarId, kind, issuer } = followUp;
    await storeDifferences(db, [{ holder: { organId, participationId: null }, difference }]);
    const { added, changed, same } = difference;
    const known = [...added, ...changed.map(({ to }) => to), ...same];
    const heading = [issuer, FOLLOW_UP_KINDS[kind]].filter(Boolean).join(' ');
    const recipients = await withStandIns(db, [registrarId], this.clock.today());
    await this.reminders.plan(
      db,
      { subject: { kind: 'follow-up', id }, caseId: null },
      addressedTo(recipients, (recipientIds) =>
        remindersOfDeadlines(known, { heading, recipientIds, now: this.clock.now() }),
      ),
      { standing: new Set(topicsOfDeadlines(known)) },
    );
  }
}

/** What the law makes of a follow-up that belongs to no case, against what is stored. */
export async function followUpDifference(
  db: EntityManager,
  followUp: FollowUp,
  { basis: { calendar, options }, today }: { basis: CountingBasis; today: Day },
): Promise<DeadlineDifference> {
  const version = versionForFollowUp(followUp.receivedOn);
  const computed = followUpDeadline(followUp, { version, calendar, choices: countingChoicesOf(options) });
  const stored = await deadlinesOf(db, followUp);
  return differenceBetween(stored, computed ? [columnsOf(computed)] : [], today);
}

function deadlinesOf(db: EntityManager, { id }: FollowUp): Promise<Deadline[]> {
  return db.findBy(Deadline, { followUpId: id });
}
