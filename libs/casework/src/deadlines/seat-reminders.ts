import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { approvedAppeal } from '#law';
import { Clock } from '#platform';
import { type About, type PlannedReminder, type ReminderPolicy, RemindersService } from '#reminders';
import { factsOf, type Seat } from '../record/seat';
import { remindersOfAppeal, topicsOfAppeal } from './appeal-reminders';
import { headingOf } from './case-heading';
import type { KnownDeadline } from './deadline-difference';
import { escalationsOf, remindersOfDeadlines, topicsOfDeadlines } from './deadline-reminders';
import { remindersOfFreshness, topicsOfFreshness } from './freshness-reminders';
import { remindersOfHearings, topicsOfHearings } from './hearing-reminders';
import { addressedTo, copiesTo, recipientsOf } from './recipients';

/** What is said of a seat, and to whom: of its deadlines, its hearings, and what has to be decided or confirmed. */
@Injectable()
export class SeatReminders {
  constructor(
    private readonly reminders: RemindersService,
    private readonly clock: Clock,
  ) {}

  /** Of a seat that was stored just now. */
  async begin(db: EntityManager, seat: Seat, deadlines: readonly KnownDeadline[]): Promise<void> {
    await this.reminders.planNew(db, aboutOf(seat), await this.remindersOf(db, seat, deadlines));
  }

  /** @param reason why what is not planned any more is not. */
  async renew(
    db: EntityManager,
    seat: Seat,
    deadlines: readonly KnownDeadline[],
    reason?: string,
  ): Promise<void> {
    const standing = this.standingTopics(seat, deadlines);
    const planned = await this.remindersOf(db, seat, deadlines);
    await this.reminders.plan(db, aboutOf(seat), planned, { standing, ...(reason ? { reason } : {}) });
  }

  /** Nothing more is sent about it. */
  silence(db: EntityManager, seat: Seat, reason: string): Promise<void> {
    return this.reminders.cancel(db, aboutOf(seat).subject, reason);
  }

  private standingTopics(seat: Seat, deadlines: readonly KnownDeadline[]): Set<string> {
    return new Set([
      ...topicsOfDeadlines(deadlines),
      ...topicsOfHearings(seat, this.clock.now()),
      ...topicsOfFreshness(seat.participation),
      ...topicsOfAppeal(seat.events),
    ]);
  }

  private async remindersOf(
    db: EntityManager,
    seat: Seat,
    deadlines: readonly KnownDeadline[],
  ): Promise<PlannedReminder[]> {
    const { id, organId } = seat.participation;
    return this.planned(db, seat, deadlines, await this.reminders.policyFor(db, organId, id));
  }

  /** What would be said under a policy. */
  async planned(
    db: EntityManager,
    seat: Seat,
    deadlines: readonly KnownDeadline[],
    policy: ReminderPolicy,
  ): Promise<PlannedReminder[]> {
    const { organId, verdict } = seat.participation;
    const recipients = await recipientsOf(db, seat.participation, this.clock.today());
    const told = { heading: headingOf(seat), now: this.clock.now(), policy };
    const ending = { verdict, appeal: approvedAppeal(factsOf(seat).events) };
    const { copies, chiefs } = await copiesTo(db, organId, policy, recipients);
    const planned = addressedTo({ ...recipients, ids: [...recipients.ids, ...copies] }, (recipientIds) => {
      const audience = { ...told, recipientIds };
      return [
        ...remindersOfDeadlines(deadlines, audience, ending),
        ...remindersOfHearings(seat, audience),
        ...remindersOfFreshness(seat.participation, audience),
      ];
    });
    return [
      ...planned,
      ...escalationsOf(deadlines, { ...told, recipientIds: chiefs }),
      ...remindersOfAppeal(seat.events, told.heading),
    ];
  }
}

function aboutOf({ participation: { id, caseId } }: Seat): About {
  return { subject: { kind: 'participation', id }, caseId };
}
