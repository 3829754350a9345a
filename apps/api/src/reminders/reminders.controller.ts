import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type MessageOwner, MessagesInView } from '#casework';
import type { Actor } from '#people';
import { isoInShanghai } from '#platform';
import { type InboxItem, InboxQuery, InboxService, type MessageWish, MessageWishesQuery } from '#reminders';
import { SignedInOnly } from '../http/access';
import { By } from '../http/session.guard';
import { InboxRequest, MarkReadRequest } from './inbox.requests';
import { InboxView, type NotificationView, UnreadView } from './inbox.view';
import { silenceViewOf } from './silence.view';

@ApiTags('reminders')
@SignedInOnly()
@Controller()
export class RemindersController {
  constructor(
    private readonly inboxQuery: InboxQuery,
    private readonly inbox: InboxService,
    private readonly inView: MessagesInView,
    private readonly wishes: MessageWishesQuery,
  ) {}

  /** 消息: the signed-in person's, newest first. */
  @Get('notifications')
  @ApiOkResponse({ type: InboxView })
  async notifications(
    @By() actor: Actor,
    @Query() { unread, limit, cursor }: InboxRequest,
  ): Promise<InboxView> {
    const seen = await this.inView.of(actor);
    const filter = { unread: unread === 'true', limit, cursor };
    const page = await this.inboxQuery.of(actor.userId, seen, filter);
    const owners = await this.inView.ownersOf(page.items);
    const wishes = await this.wishes.of(actor.userId, page.items);
    return {
      items: page.items.map((item, index) => notificationViewOf(item, owners[index], wishes[index])),
      nextCursor: page.nextCursor,
      unread: await this.inboxQuery.unreadCount(actor.userId, seen),
    };
  }

  @Post('notifications/read')
  @HttpCode(200)
  @ApiOkResponse({ type: UnreadView })
  async markRead(@By() actor: Actor, @Body() { ids }: MarkReadRequest): Promise<UnreadView> {
    await this.inbox.markRead(actor.userId, ids ?? 'ALL');
    return { unread: await this.inboxQuery.unreadCount(actor.userId, await this.inView.of(actor)) };
  }
}

function notificationViewOf(
  { id, kind, caseId, title, at, readAt }: InboxItem,
  owner: MessageOwner | undefined,
  wish: MessageWish | undefined,
): NotificationView {
  const { organId = null, organName = null, seatId = null } = owner ?? {};
  const { latest = null, isCritical = false, silence } = wish ?? {};
  return {
    ...{ organId, organName, seatId },
    id,
    kind,
    caseId,
    title,
    at: isoInShanghai(at),
    readAt: readAt ? isoInShanghai(readAt) : null,
    ...{ latestLater: latest, critical: isCritical },
    ...silenceViewOf(silence),
  };
}
