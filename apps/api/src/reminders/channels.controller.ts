import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Actor, isTopAdministrator, OrgansService } from '#people';
import { isoInShanghai } from '#platform';
import {
  type Channel,
  CHANNEL_HEALTH,
  CHANNEL_NAMES,
  ChannelsService,
  type ChannelState,
  ChannelTests,
  OUTWARD,
  type OutwardChannel,
} from '#reminders';
import { Needs, SignedInOnly } from '../http/access';
import { By } from '../http/session.guard';
import { Shown } from '../http/shown';
import {
  ChannelParam,
  ChannelsRequest,
  OutwardParam,
  SetChannelRequest,
  TestChannelRequest,
} from './channels.requests';

const nullable = true;

class ChannelView {
  @Shown(CHANNEL_NAMES) channel: Channel;
  @Shown('text') name: string;
  @Shown('flag') enabled: boolean;
  @Shown(CHANNEL_HEALTH) health: ChannelState['health'];
  /** From here on for administrators alone: it may name a server and its account. */
  @Shown('text', { nullable }) lastError: string | null;
  @Shown('instant', { nullable }) succeededAt: string | null;
  @Shown('instant', { nullable }) failedAt: string | null;
  @Shown('flag') spare: boolean;
  /** Whose setting it is: of the organ that was asked for, or of one above it. */
  @Shown('number', { nullable }) organId: number | null;
  @Shown('text', { nullable }) host: string | null;
  @Shown('flag') hasSecret: boolean;
  @Shown('text', { list: true }) allowedHosts: string[];
  @Shown('text', { nullable }) template: string | null;
  @Shown('text', { nullable }) expects: string | null;
}

/** 提醒渠道. */
@ApiTags('reminders')
@Controller('channels')
export class ChannelsController {
  constructor(
    private readonly channels: ChannelsService,
    private readonly tests: ChannelTests,
    private readonly organs: OrgansService,
  ) {}

  @Get()
  @SignedInOnly()
  @ApiOkResponse({ type: ChannelView, isArray: true })
  async all(@By() actor: Actor, @Query() { organId }: ChannelsRequest): Promise<ChannelView[]> {
    return this.statesOf(actor, organId);
  }

  @Put(':channel')
  @Needs('installation.write')
  @ApiParam({ name: 'channel', enum: Object.keys(CHANNEL_NAMES) })
  @ApiOkResponse({ type: ChannelView })
  async set(
    @By() actor: Actor,
    @Param('channel', ChannelParam) channel: Channel,
    @Body() { organId, ...changes }: SetChannelRequest,
  ): Promise<ChannelView> {
    await this.channels.set(actor, await this.organOf(actor, organId), channel, changes);
    const states = await this.statesOf(actor, organId);
    return states.find((state) => state.channel === channel) as ChannelView;
  }

  /** Sends a message to the person who asks, or to the group of the organ. */
  @Post(':channel/test')
  @HttpCode(204)
  @Needs('installation.write')
  @ApiParam({ name: 'channel', enum: Object.keys(OUTWARD) })
  @ApiNoContentResponse()
  async test(
    @By() actor: Actor,
    @Param('channel', OutwardParam) channel: OutwardChannel,
    @Body() { organId }: TestChannelRequest,
  ): Promise<void> {
    await this.tests.send(actor, await this.organOf(actor, organId), channel);
  }

  private organOf(actor: Actor, organId = actor.organId) {
    return this.organs.requireWithin(actor, organId);
  }

  private async statesOf(actor: Actor, organId?: number): Promise<ChannelView[]> {
    const states = await this.channels.all(await this.organOf(actor, organId));
    return states.map(
      isTopAdministrator(actor)
        ? viewOf
        : ({ channel, enabled, health }) => viewOf({ ...HIDDEN, channel, enabled, health }),
    );
  }
}

const HIDDEN = {
  ...{ lastError: null, succeededAt: null, failedAt: null, spare: false, organId: null },
  ...{ host: null, hasSecret: false, allowedHosts: [], template: null, expects: null },
};

function viewOf({ succeededAt, failedAt, ...state }: ChannelState): ChannelView {
  return {
    ...state,
    name: CHANNEL_NAMES[state.channel],
    succeededAt: succeededAt && isoInShanghai(succeededAt),
    failedAt: failedAt && isoInShanghai(failedAt),
  };
}
