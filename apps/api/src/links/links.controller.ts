import { Body, Controller, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Answering, AskedQuery } from '#casework';
import { Config } from '#config';
import type { Actor } from '#people';
import { Open, SignedInOnly } from '../http/access';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { callerOf } from '../session/caller';
import { answerOf, AnswerRequest } from './answer.request';
import { CallerLimit } from './caller-limit';
import { AskedAtDeskView, AskedView } from './link.view';

/** 一次性链接: whoever has one is asked one thing, and answers it once without signing in. */
@ApiTags('links')
@Open()
@Controller('links')
export class LinksController {
  constructor(
    private readonly asked: AskedQuery,
    private readonly answering: Answering,
    private readonly limit: CallerLimit,
    private readonly config: Config,
  ) {}

  @Get(':token')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: AskedView })
  read(@Param('token') token: string, @Req() request: FastifyRequest): Promise<AskedView> {
    this.limit.take(callerOf(request, this.config).address);
    return this.asked.byLink(token);
  }

  @Post(':token')
  @HttpCode(200)
  @ApiOkResponse({ type: AskedView })
  async answer(
    @Param('token') token: string,
    @Body() told: AnswerRequest,
    @Req() request: FastifyRequest,
  ): Promise<AskedView> {
    this.limit.take(callerOf(request, this.config).address);
    await this.answering.byLink(token, answerOf(told));
    return this.asked.byLink(token);
  }
}

/** The same at the desk of a leader who has an account. */
@ApiTags('links')
@SignedInOnly()
@Controller('appearance-requests')
export class OwnRequestsController {
  constructor(
    private readonly asked: AskedQuery,
    private readonly answering: Answering,
  ) {}

  @Get()
  @ApiOkResponse({ type: AskedAtDeskView, isArray: true })
  list(@By() actor: Actor): Promise<AskedAtDeskView[]> {
    return this.asked.ofUser(actor);
  }

  @Get(':id')
  @ApiOkResponse({ type: AskedView })
  read(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<AskedView> {
    return this.asked.atDesk(actor, id);
  }

  @Post(':id')
  @HttpCode(200)
  @ApiOkResponse({ type: AskedView })
  async answer(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() told: AnswerRequest,
  ): Promise<AskedView> {
    await this.answering.atDesk(actor, id, answerOf(told));
    return this.asked.atDesk(actor, id);
  }
}
