import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, isTopAdministrator, requireTopAdministrator } from '#people';
import { CHANNEL_HEALTH, type Channel, ChannelsService, type ChannelState } from '#reminders';
import { Needs, SignedInOnly } from '../http/access';
import { By } from '../http/session.guard';
import { Shown } from '../http/shown';

const CHANNELS: Record<Channel, 1> = { INBOX: 1, EMAIL: 1 };

class ChannelView {
  @Shown(CHANNELS) channel: Channel;
  @Shown('flag') enabled: boolean;
  @Shown(CHANNEL_HEALTH) health: ChannelState['health'];
  /** For administrators alone: it may name the server and its account. */
  @Shown('text', { nullable: true }) lastError: string | null;
}

/** 提醒渠道. */
@ApiTags('reminders')
@Controller('channels')
export class ChannelsController {
  constructor(private readonly channels: ChannelsService) {}

  @Get()
  @SignedInOnly()
  @ApiOkResponse({ type: ChannelView, isArray: true })
  async all(@By() actor: Actor): Promise<ChannelView[]> {
    const states = await this.channels.all();
    return isTopAdministrator(actor) ? states : states.map((state) => ({ ...state, lastError: null }));
  }

  /** Sends a mail to the person who asks. */
  @Post('EMAIL/test')
  @HttpCode(204)
  @Needs('installation.write')
  @ApiNoContentResponse()
  async test(@By() actor: Actor): Promise<void> {
    requireTopAdministrator(actor);
    await this.channels.testMail(actor);
  }
}
