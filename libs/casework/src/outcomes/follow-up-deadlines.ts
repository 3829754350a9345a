import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FOLLOW_UP_KINDS, followUpDeadline, versionForFollowUp } from '#law';
import { type Actor, doerOf } from '#people';
import { AuditTrail, Clock, type Deed } from '#platform';
import { RemindersService } from '#reminders';
import { Calendars } from '../deadlines/calendars';
import { Deadline } from '../deadlines/deadline.entity';
import { columnsOf, differenceBetween } from '../deadlines/deadline-difference';
import { remindersOfDeadlines } from '../deadlines/deadline-reminders';
import type { FollowUp } from './follow-up.entity';

/** The deadline of a follow-up that belongs to no case, and what reminds of it. */
@Injectable()
export class FollowUpDeadlines {
  constructor(
    private readonly calendars: Calendars,
    private readonly reminders: RemindersService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async settle(
    db: EntityManager,
    followUp: FollowUp,
    by: Actor,
    deed: Pick<Deed, 'action' | 'changes'>,
  ): Promise<void> {
    const { id, organId, registrarId, kind, issuer } = followUp;
    const subject = `follow-up:${id}`;
    await this.audit.record(db, doerOf(by), [{ ...deed, subject, topic: subject }]);
    const version = versionForFollowUp(followUp.receivedOn);
    const computed = followUpDeadline(followUp, { version, calendar: this.calendars.current() });
    const stored = await db.findBy(Deadline, { followUpId: id });
    const columns = computed ? [columnsOf(computed)] : [];
    const { added, changed, same } = differenceBetween(stored, columns, this.clock.today());
    const deadlines = [...added, ...changed.map(({ to }) => to), ...same];
    await db.delete(Deadline, { followUpId: id });
    for (const deadline of deadlines)
      await db.insert(Deadline, { ...deadline, organId, participationId: null });
    await this.reminders.plan(
      db,
      subject,
      remindersOfDeadlines(deadlines, {
        label: [issuer, FOLLOW_UP_KINDS[kind]].filter(Boolean).join(' '),
        recipientIds: [registrarId],
        now: this.clock.now(),
      }),
    );
  }
}
