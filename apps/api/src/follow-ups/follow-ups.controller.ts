import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  type FollowUpAnswer,
  FollowUpListQuery,
  FollowUpsService,
  type FollowUpView as FollowUp,
  type NewFollowUp,
} from '#casework';
import { type Day, FOLLOW_UP_KINDS, type FollowUpKind } from '#law';
import type { Actor } from '#people';
import { FollowUpView } from '../cases/case.view';
import { DayField, OneOf, Whole, Words } from '../http/fields';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';

const optional = true;

class RegisterFollowUpRequest implements NewFollowUp {
  @OneOf('种类', FOLLOW_UP_KINDS) kind: FollowUpKind;
  @Words('发出机关', 100, { optional }) issuer?: string | null;
  @DayField('收到日期') receivedOn: Day;
  @DayField('办理期限', { optional }) dueOn?: Day | null;
}

class AnswerFollowUpRequest implements FollowUpAnswer {
  @DayField('办理日期') answeredOn: Day;
  @Words('办理情况', 1000, { optional }) result?: string | null;
  @Whole('版本', 1, 2_147_483_647, { optional }) version?: number;
}

class FollowUpListRequest {
  @OneOf('范围', { open: 1, all: 1 }, { optional }) show?: 'open' | 'all';
}

@ApiTags('follow-ups')
@Controller()
export class FollowUpsController {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly followUpList: FollowUpListQuery,
  ) {}

  @Get('follow-ups')
  @ApiOkResponse({ type: FollowUpView, isArray: true })
  list(@By() actor: Actor, @Query() { show }: FollowUpListRequest): Promise<FollowUp[]> {
    return this.followUpList.list(actor, show !== 'all');
  }

  /** One that belongs to no case. */
  @Post('follow-ups')
  @ApiCreatedResponse({ type: FollowUpView })
  async register(@By() actor: Actor, @Body() request: RegisterFollowUpRequest): Promise<FollowUp> {
    return this.followUpList.one(actor, await this.followUps.register(actor, null, request));
  }

  @Post('cases/:id/follow-ups')
  @ApiCreatedResponse({ type: FollowUpView })
  async registerInCase(
    @By() actor: Actor,
    @Param('id', IdParam) caseId: number,
    @Body() request: RegisterFollowUpRequest,
  ): Promise<FollowUp> {
    return this.followUpList.one(actor, await this.followUps.register(actor, caseId, request));
  }

  @Put('follow-ups/:id')
  @ApiOkResponse({ type: FollowUpView })
  async answer(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: AnswerFollowUpRequest,
  ): Promise<FollowUp> {
    await this.followUps.answer(actor, id, request);
    return this.followUpList.one(actor, id);
  }
}
