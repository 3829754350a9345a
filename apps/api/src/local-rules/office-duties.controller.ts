import { Body, Controller, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OfficeDutiesQuery, OfficeDutiesService } from '#casework';
import type { Day } from '#law';
import type { Actor } from '#people';
import { Needs } from '../http/access';
import { DayField, Whole, Words } from '../http/fields';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { OfficeDutyView } from './local-rule.view';

const optional = true;
const nullable = true;

class SpanRequest {
  @DayField('开始日期') from: Day;
  @DayField('结束日期') to: Day;
}

class OfficeDutyDoneRequest {
  /** Null takes it back. */
  @DayField('办结日期', { nullable }) doneOn: Day | null;
  @Words('办理情况', 1000, { optional, nullable }) result?: string | null;
  @Whole('版本', 1, 2_147_483_647) version: number;
}

/** 机关的定期事项: what local rules ask of the office itself, month by month or year by year. */
@ApiTags('local rules')
@Controller('office-duties')
export class OfficeDutiesController {
  constructor(
    private readonly duties: OfficeDutiesService,
    private readonly list: OfficeDutiesQuery,
  ) {}

  /** Those whose last day lies in the span. */
  @Get()
  @Needs('cases.read')
  @ApiOkResponse({ type: OfficeDutyView, isArray: true })
  between(@By() actor: Actor, @Query() { from, to }: SpanRequest): Promise<OfficeDutyView[]> {
    return this.list.between(actor, from, to);
  }

  @Put(':id')
  @HttpCode(204)
  @Needs('cases.write')
  async record(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: OfficeDutyDoneRequest,
  ): Promise<void> {
    await this.duties.record(actor, id, request);
  }
}
