import { Controller, Delete, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CalendarFeedReading } from '#casework';
import { Config } from '#config';
import { type Actor, CalendarFeedsService } from '#people';
import { isoInShanghai } from '#platform';
import { Open, SignedInOnly } from '../http/access';
import { SecretAnswer } from '../http/idempotency.interceptor';
import { By } from '../http/session.guard';
import { Shown } from '../http/shown';

class CalendarFeedView {
  /** Null where the calendar cannot be read. */
  @Shown('instant', { nullable: true }) since: string | null;
  @Shown('instant', { nullable: true }) lastReadAt: string | null;
}

class NewCalendarFeedView {
  /** Shown this once: whoever knows it reads the calendar. */
  @Shown('text') url: string;
}

/** 日历订阅: one's hearings and deadlines for a calendar program, which cannot sign in. */
@ApiTags('session')
@SignedInOnly()
@Controller()
export class CalendarFeedController {
  constructor(
    private readonly feeds: CalendarFeedsService,
    private readonly reading: CalendarFeedReading,
    private readonly config: Config,
  ) {}

  @Get('session/calendar-feed')
  @ApiOkResponse({ type: CalendarFeedView })
  async own(@By() actor: Actor): Promise<CalendarFeedView> {
    const feed = await this.feeds.of(actor);
    return {
      since: feed ? isoInShanghai(feed.createdAt) : null,
      lastReadAt: feed?.lastReadAt ? isoInShanghai(feed.lastReadAt) : null,
    };
  }

  /** A new address; the one before ends. */
  @Post('session/calendar-feed')
  @SecretAnswer()
  @ApiCreatedResponse({ type: NewCalendarFeedView })
  async renew(@By() actor: Actor, @Req() request: FastifyRequest): Promise<NewCalendarFeedView> {
    const token = await this.feeds.renew(actor);
    const origin = this.config.publicUrl ?? `${request.protocol}://${request.host}`;
    return { url: `${origin.replace(/\/$/, '')}/api/calendar-feeds/${token}` };
  }

  @Delete('session/calendar-feed')
  @HttpCode(204)
  @ApiNoContentResponse()
  end(@By() actor: Actor): Promise<void> {
    return this.feeds.end(actor);
  }

  @Get('calendar-feeds/:token')
  @Open()
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'no-store')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  read(@Param('token') token: string): Promise<string> {
    return this.reading.at(token);
  }
}
