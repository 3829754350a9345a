import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { isOfficeRule, type OfficeRule, periodText } from '#law';
import { ACCESS, User } from '#people';
import { AuditTrail, Clock, type Doer } from '#platform';
import { RemindersService } from '#reminders';
import { Calendars, type CountingBasis } from '../calendars';
import { columnsOf, type DeadlineDifference, differenceBetween } from '../deadline-difference';
import { remindersOfDeadlines, topicsOfDeadlines } from '../deadline-reminders';
import { storeDifferences } from '../deadline-rows';
import { addressedTo, withStandIns } from '../recipients';
import { deedsOfDeadlines } from '../settlement';
import { Deadline } from '../../record/deadline.entity';
import { deadlineFor } from './office-deadline';
import type { OfficeDuty } from './office-duty.entity';

interface Settling {
  rule: OfficeRule;
  basis: CountingBasis;
  by: Doer;
}

/** The deadline of a duty of the office, and what reminds of it. */
@Injectable()
export class OfficeDeadlines {
  constructor(
    private readonly reminders: RemindersService,
    private readonly calendars: Calendars,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** After the duty was marked done, or not; nothing where its rule is gone. */
  async settleByItsRule(db: EntityManager, duty: OfficeDuty, by: Doer): Promise<void> {
    const basis = await this.calendars.within(db);
    const rule = basis.localRules.filter(isOfficeRule).find(({ id }) => id === duty.localRuleId);
    if (rule) await this.settle(db, duty, { rule, basis, by });
  }

  async settle(db: EntityManager, duty: OfficeDuty, { rule, basis, by }: Settling): Promise<void> {
    const computed = columnsOf(deadlineFor(rule, duty.periodEnd, duty.doneOn, basis), duty.id);
    const difference = differenceBetween(await deadlinesOf(db, duty), [computed], this.clock.today());
    if (difference.added.length + difference.changed.length === 0) return;
    const heading = `${periodText(rule.trigger.period, duty.periodEnd)} 机关事项`;
    await this.store(db, duty, { difference, by, heading });
  }

  /** With its duty, which the rule asks for no more. */
  async remove(db: EntityManager, duty: OfficeDuty, by: Doer): Promise<void> {
    const difference = differenceBetween(await deadlinesOf(db, duty), [], this.clock.today());
    await this.store(db, duty, { difference, by, heading: '' });
    await db.remove(duty);
  }

  private async store(
    db: EntityManager,
    duty: OfficeDuty,
    { difference, by, heading }: { difference: DeadlineDifference; by: Doer; heading: string },
  ): Promise<void> {
    const { id, organId } = duty;
    await storeDifferences(db, [{ holder: { organId, participationId: null }, difference }]);
    await this.audit.record(
      db,
      by,
      deedsOfDeadlines(difference, { subject: { kind: 'office-deadline', id }, organId }),
    );
    const { added, changed, same } = difference;
    const known = [...added, ...changed.map(({ to }) => to), ...same];
    const recipients = await withStandIns(db, await staffOf(db, organId), this.clock.today());
    await this.reminders.plan(
      db,
      { subject: { kind: 'office-duty', id }, caseId: null },
      addressedTo(recipients, (recipientIds) =>
        remindersOfDeadlines(known, { heading, recipientIds, now: this.clock.now() }),
      ),
      { standing: new Set(topicsOfDeadlines(known)) },
    );
  }
}

/** Who may do it for the whole organ: registrars and reviewers. */
async function staffOf(db: EntityManager, organId: number): Promise<number[]> {
  const users = await db.find(User, {
    select: { id: true, roles: true },
    where: { organId, disabledAt: IsNull() },
    order: { id: 'ASC' },
  });
  return users
    .filter(({ roles }) => roles.some((role) => ACCESS[role]['cases.write'] === 'ORGAN'))
    .map(({ id }) => id);
}

function deadlinesOf(db: EntityManager, { id }: OfficeDuty): Promise<Deadline[]> {
  return db.findBy(Deadline, { officeDutyId: id });
}
