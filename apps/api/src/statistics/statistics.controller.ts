import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#people';
import {
  LocalDutiesQuery,
  type LocalTally,
  type Statistics,
  type StatisticsFilter,
  StatisticsQuery,
} from '#statistics';
import { Needs } from '../http/access';
import { By } from '../http/session.guard';
import { LocalTallyView } from './local-duties.view';
import {
  CasesBehindRequest,
  choicesNamed,
  FollowUpsBehindRequest,
  groupNamed,
  LocalDutiesRequest,
  numberNamed,
  splitsNamed,
  StatisticsRequest,
} from './statistics.requests';
import { CasesBehindView, FollowUpsBehindView, StatisticsView } from './statistics.view';

@ApiTags('statistics')
@Needs('statistics.read')
@Controller('statistics')
export class StatisticsController {
  constructor(
    private readonly statistics: StatisticsQuery,
    private readonly local: LocalDutiesQuery,
  ) {}

  /** Of the own organ and those below it, unless told otherwise. */
  @Get()
  @ApiOkResponse({ type: StatisticsView })
  of(@By() actor: Actor, @Query() request: StatisticsRequest): Promise<Statistics> {
    return this.statistics.of(actor, filterOf(request));
  }

  /** Behind one number: a stream's measure or a part of it, a rate's numerator or denominator, an appearance. */
  @Get('cases')
  @ApiOkResponse({ type: CasesBehindView })
  async casesBehind(@By() actor: Actor, @Query() request: CasesBehindRequest): Promise<CasesBehindView> {
    const [name, group] = [numberNamed(request), groupNamed(request)];
    const caseIds = await this.statistics.casesBehind(actor, filterOf(request), name, group);
    return { caseIds };
  }

  /** 地方规定: rule by rule what fell due, with the list behind; beside the rates of the law, never among them. */
  @Get('local-duties')
  @ApiOkResponse({ type: LocalTallyView, isArray: true })
  localDuties(@By() actor: Actor, @Query() { reach, ...told }: LocalDutiesRequest): Promise<LocalTally[]> {
    return this.local.of(actor, { ...told, alone: reach === 'ALONE' });
  }

  /** Behind one number of 意见书、建议书、履行事项. */
  @Get('follow-ups')
  @ApiOkResponse({ type: FollowUpsBehindView })
  async followUpsBehind(
    @By() actor: Actor,
    @Query() request: FollowUpsBehindRequest,
  ): Promise<FollowUpsBehindView> {
    const { measure, kind } = request;
    const followUpIds = await this.statistics.followUpsBehind(actor, filterOf(request), { measure, kind });
    return { followUpIds };
  }
}

function filterOf(request: StatisticsRequest): StatisticsFilter {
  const { from, to, organId, asOf, reach, by, compare } = request;
  const choices = choicesNamed(request);
  return { from, to, organId, asOf, alone: reach === 'ALONE', by: splitsNamed(by), compare, choices };
}
