import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FOLLOW_UP_KINDS, followUpDeadline, versionForFollowUp } from '#law';
import { type Actor, doerOf } from '#people';
import { AuditTrail, type changesOfNew, Clock } from '#platform';
import { RemindersService } from '#reminders';
import { Calendars } from '../deadlines/calendars';
import { Deadline } from '../deadlines/deadline.entity';
import { columnsOf, differenceBetween } from '../deadlines/deadline-difference';
import { DeadlineKeeping } from '../deadlines/deadline-keeping';
import { remindersOfDeadlines } from '../deadlines/deadline-reminders';
import type { FollowUp } from './follow-up.entity';

/** The deadline of a follow-up, and what reminds of it. */
@Injectable()
export class FollowUpDeadlines {
  constructor(
    private readonly calendars: Calendars,
    private readonly keeping: DeadlineKeeping,
    private readonly reminders: RemindersService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  settleCase(db: EntityManager, actor: Actor, seat: Parameters<DeadlineKeeping['settle']>[1]): Promise<void> {
    return this.keeping.settle(db, seat, doerOf(actor));
  }

  async settleAlone(db: EntityManager, followUp: FollowUp): Promise<void> {
    const { id, organId, registrarId, kind, issuer } = followUp;
    const computed = followUpDeadline(followUp, {
      version: versionForFollowUp(followUp.receivedOn),
      calendar: this.calendars.current(),
    });
    const stored = await db.findBy(Deadline, { followUpId: id });
    const { added, changed, same } = differenceBetween(
      stored,
      computed ? [columnsOf(computed)] : [],
      this.clock.today(),
    );
    const deadlines = [...added, ...changed.map(({ to }) => to), ...same];
    await db.delete(Deadline, { followUpId: id });
    for (const deadline of deadlines)
      await db.insert(Deadline, { ...deadline, organId, participationId: null });
    await this.reminders.plan(
      db,
      `follow-up:${id}`,
      remindersOfDeadlines(deadlines, {
        label: [issuer, FOLLOW_UP_KINDS[kind]].filter(Boolean).join(' '),
        recipientIds: [registrarId],
        now: this.clock.now(),
      }),
    );
  }

  async record(
    db: EntityManager,
    actor: Actor,
    { id, caseId }: FollowUp,
    action: 'CREATED' | 'CHANGED',
    changes: ReturnType<typeof changesOfNew>,
  ): Promise<void> {
    const subject = `follow-up:${id}`;
    await this.audit.record(db, doerOf(actor), [
      { subject, topic: caseId === null ? subject : `case:${caseId}`, action, changes },
    ]);
  }
}

