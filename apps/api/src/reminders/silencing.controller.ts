import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { MessagesInView } from '#casework';
import type { Actor } from '#people';
import type { Whose } from '#platform';
import { InboxQuery, MessageNotFound, SilencingService } from '#reminders';
import { SignedInOnly } from '../http/access';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { DismissRequest, PutOffRequest } from './inbox.requests';

/** 稍后提醒, 不再提醒: for the person who asks, of what one message says. */
@ApiTags('reminders')
@SignedInOnly()
@Controller('notifications/:id')
export class SilencingController {
  constructor(
    private readonly silencing: SilencingService,
    private readonly inbox: InboxQuery,
    private readonly inView: MessagesInView,
  ) {}

  /** At the latest until the day before the first day that the message counts to. */
  @Post('later')
  @HttpCode(204)
  @ApiNoContentResponse()
  async putOff(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() { until }: PutOffRequest,
  ): Promise<void> {
    await this.silencing.putOff(actor, id, until, await this.whose(actor, id));
  }

  /** The last day of what is critical is said all the same, and every day after it. */
  @Post('dismissal')
  @HttpCode(204)
  @ApiNoContentResponse()
  async dismiss(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() { reason }: DismissRequest,
  ): Promise<void> {
    await this.silencing.dismiss(actor, id, reason, await this.whose(actor, id));
  }

  /** In whose history it is written down. @throws MessageNotFound */
  private async whose(actor: Actor, id: number): Promise<Whose> {
    const message = await this.inbox.one(actor.userId, await this.inView.of(actor), id);
    if (!message) throw new MessageNotFound();
    const [owner] = await this.inView.ownersOf([message]);
    const { caseId } = message;
    return { organId: owner?.organId ?? actor.organId, caseId, participationId: owner?.seatId ?? null };
  }
}
