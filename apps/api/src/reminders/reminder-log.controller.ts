import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Seats } from '#casework';
import type { Actor } from '#people';
import { isoInShanghai } from '#platform';
import { DeliveryLogQuery, type LoggedReminder } from '#reminders';
import { Needs } from '../http/access';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { LoggedReminderView } from './inbox.view';
import { silenceViewOf } from './silence.view';

@ApiTags('reminders')
@Controller()
export class ReminderLogController {
  constructor(
    private readonly deliveryLog: DeliveryLogQuery,
    private readonly seats: Seats,
  ) {}

  /** What is planned, delivered, cancelled or failed for a case. */
  @Get('cases/:id/reminders')
  @Needs('cases.read')
  @ApiOkResponse({ type: LoggedReminderView, isArray: true })
  async ofCase(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<LoggedReminderView[]> {
    const seat = await this.seats.inViewOf(actor, id);
    return (await this.deliveryLog.of({ kind: 'participation', id: seat.id })).map(loggedReminderViewOf);
  }
}

/** What the mail server said is between it and the administrators. */
function loggedReminderViewOf(reminder: LoggedReminder): LoggedReminderView {
  const { id, step, recipientId, channel, title, status, attempts, cancelReason } = reminder;
  const { dueAt, deliveredAt } = reminder;
  return {
    ...{ id, step, recipientId, channel, title, status, attempts, cancelReason },
    dueAt: isoInShanghai(dueAt),
    deliveredAt: deliveredAt ? isoInShanghai(deliveredAt) : null,
    ...silenceViewOf(reminder.silence),
  };
}
