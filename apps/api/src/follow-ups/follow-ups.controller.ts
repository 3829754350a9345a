import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  type FollowUpList,
  type FollowUpListItem as FollowUp,
  FollowUpListQuery,
  FollowUpsService,
} from '#casework';
import type { Actor } from '#people';
import { Needs } from '../http/access';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import {
  AnswerFollowUpRequest,
  CorrectFollowUpRequest,
  FollowUpListRequest,
  RegisterFollowUpRequest,
  WithdrawFollowUpRequest,
} from './follow-up.requests';
import { FollowUpListItemView, FollowUpListView } from './follow-up.view';

@ApiTags('follow-ups')
@Needs('cases.write')
@Controller()
export class FollowUpsController {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly followUpList: FollowUpListQuery,
  ) {}

  @Get('follow-ups')
  @Needs('cases.read')
  @ApiOkResponse({ type: FollowUpListView })
  list(@By() actor: Actor, @Query() filter: FollowUpListRequest): Promise<FollowUpList> {
    return this.followUpList.page(actor, filter);
  }

  @Get('follow-ups/:id')
  @Needs('cases.read')
  @ApiOkResponse({ type: FollowUpListItemView })
  one(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<FollowUp> {
    return this.followUpList.one(actor, id);
  }

  /** One that belongs to no case. */
  @Post('follow-ups')
  @ApiCreatedResponse({ type: FollowUpListItemView })
  async register(@By() actor: Actor, @Body() request: RegisterFollowUpRequest): Promise<FollowUp> {
    return this.followUpList.one(actor, await this.followUps.register(actor, null, request));
  }

  @Post('cases/:id/follow-ups')
  @ApiCreatedResponse({ type: FollowUpListItemView })
  async registerInCase(
    @By() actor: Actor,
    @Param('id', IdParam) caseId: number,
    @Body() request: RegisterFollowUpRequest,
  ): Promise<FollowUp> {
    return this.followUpList.one(actor, await this.followUps.register(actor, caseId, request));
  }

  @Put('follow-ups/:id')
  @ApiOkResponse({ type: FollowUpListItemView })
  async answer(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: AnswerFollowUpRequest,
  ): Promise<FollowUp> {
    await this.followUps.answer(actor, id, request);
    return this.followUpList.one(actor, id);
  }

  @Patch('follow-ups/:id')
  @ApiOkResponse({ type: FollowUpListItemView })
  async correct(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: CorrectFollowUpRequest,
  ): Promise<FollowUp> {
    await this.followUps.correct(actor, id, request);
    return this.followUpList.one(actor, id);
  }

  @Delete('follow-ups/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdraw(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: WithdrawFollowUpRequest,
  ): Promise<void> {
    return this.followUps.withdraw(actor, id, request);
  }
}
