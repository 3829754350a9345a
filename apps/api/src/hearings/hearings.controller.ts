import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AppearancesService, type HearingListItem, HearingListQuery, HearingsService } from '#casework';
import { addDays, PROCEDURES } from '#law';
import type { Actor } from '#people';
import { Clock } from '#platform';
import { Needs } from '../http/access';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { Shown } from '../http/shown';
import {
  ChangeHearingRequest,
  HearingListRequest,
  RecordAppearanceRequest,
  ScheduleHearingRequest,
} from './hearing.requests';
import { HearingView } from './hearing.view';

const nullable = true;
const FOUR_WEEKS = 28;

class HearingListItemView extends HearingView implements HearingListItem {
  @Shown('number') seatId: number;
  @Shown('number') organId: number;
  @Shown('text') organName: string;
  @Shown('flag') mayWrite: boolean;
  @Shown(PROCEDURES) procedure: HearingListItem['procedure'];
  @Shown('text', { nullable }) caseNo: string | null;
  @Shown('text', { nullable }) authority: string | null;
  @Shown('text', { nullable }) applicants: string | null;
  @Shown('text', { nullable }) actType: string | null;
}

@ApiTags('hearings')
@Needs('cases.write')
@Controller()
export class HearingsController {
  constructor(
    private readonly hearings: HearingsService,
    private readonly appearances: AppearancesService,
    private readonly hearingList: HearingListQuery,
    private readonly clock: Clock,
  ) {}

  /** 开庭与负责人: today and the four weeks after, unless told otherwise. */
  @Get('hearings')
  @Needs('cases.read')
  @ApiOkResponse({ type: HearingListItemView, isArray: true })
  list(@By() actor: Actor, @Query() { from, to }: HearingListRequest): Promise<HearingListItem[]> {
    const start = from ?? this.clock.today();
    return this.hearingList.between(actor, start, to ?? addDays(start, FOUR_WEEKS));
  }

  @Post('cases/:id/hearings')
  @ApiCreatedResponse({ type: HearingListItemView })
  async schedule(
    @By() actor: Actor,
    @Param('id', IdParam) caseId: number,
    @Body() request: ScheduleHearingRequest,
  ): Promise<HearingListItem> {
    return this.hearingList.one(actor, await this.hearings.schedule(actor, caseId, request));
  }

  @Patch('hearings/:id')
  @ApiOkResponse({ type: HearingListItemView })
  async change(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: ChangeHearingRequest,
  ): Promise<HearingListItem> {
    await this.hearings.change(actor, id, request);
    return this.hearingList.one(actor, id);
  }

  @Put('hearings/:id/appearance')
  @ApiOkResponse({ type: HearingListItemView })
  async recordAppearance(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: RecordAppearanceRequest,
  ): Promise<HearingListItem> {
    await this.appearances.record(actor, id, request);
    return this.hearingList.one(actor, id);
  }
}
