import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#people';
import { type Statistics, StatisticsQuery } from '#statistics';
import { By } from '../http/session.guard';
import { CasesBehindRequest, StatisticsRequest } from './statistics.requests';
import { CasesBehindView, StatisticsView } from './statistics.view';

@ApiTags('statistics')
@Controller('statistics')
export class StatisticsController {
  constructor(private readonly statistics: StatisticsQuery) {}

  /** Of the own organ and those below it, unless told otherwise. */
  @Get()
  @ApiOkResponse({ type: StatisticsView })
  of(@By() actor: Actor, @Query() { reach, ...filter }: StatisticsRequest): Promise<Statistics> {
    return this.statistics.of(actor, { ...filter, alone: reach === 'ALONE' });
  }

  /** Behind one number: a stream's measure, or a part of it. */
  @Get('cases')
  @ApiOkResponse({ type: CasesBehindView })
  async casesBehind(
    @By() actor: Actor,
    @Query() { reach, ...request }: CasesBehindRequest,
  ): Promise<CasesBehindView> {
    const filter = { ...request, alone: reach === 'ALONE' };
    return { caseIds: await this.statistics.casesBehind(actor, filter, request) };
  }
}
