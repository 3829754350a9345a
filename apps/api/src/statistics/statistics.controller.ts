import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#people';
import { type Statistics, StatisticsQuery } from '#statistics';
import { By } from '../http/session.guard';
import { CasesBehindRequest, numberNamed, StatisticsRequest } from './statistics.requests';
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

  /** Behind one number: a stream's measure or a part of it, a rate's numerator or denominator, an appearance. */
  @Get('cases')
  @ApiOkResponse({ type: CasesBehindView })
  async casesBehind(@By() actor: Actor, @Query() request: CasesBehindRequest): Promise<CasesBehindView> {
    const { from, to, organId, asOf, reach } = request;
    const filter = { from, to, organId, asOf, alone: reach === 'ALONE' };
    return { caseIds: await this.statistics.casesBehind(actor, filter, numberNamed(request)) };
  }
}
