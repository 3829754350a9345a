import { Controller, Get, Module, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CaseworkModule, type DueItem, DueListQuery } from '#casework';
import { CAPACITIES, DEADLINE_ORIGINS, type LocalPeriodId, type PeriodId, PROCEDURES } from '#law';
import type { Actor } from '#people';
import { DEADLINE_STATUSES, IMPORTANCES } from '../cases/deadline.view';
import { Needs } from '../http/access';
import { QueryWhole } from '../http/fields';
import { By } from '../http/session.guard';
import { Shown } from '../http/shown';

const nullable = true;

class DueListRequest {
  @QueryWhole('天数', 0, 366, { optional: true }) days?: number;
  @QueryWhole('承办人', 1, 2_147_483_647, { optional: true }) officerId?: number;
}

/** 机关的定期事项. */
class OfficeDutyDueView {
  @Shown('number') id: number;
  @Shown('number') version: number;
  /** 2026年11月. */
  @Shown('text') period: string;
}

class DueItemView implements DueItem {
  @Shown('number') id: number;
  @Shown('text') name: string;
  @Shown('text') shortName: string;
  @Shown('text', { nullable }) periodId: PeriodId | LocalPeriodId | null;
  @Shown('text') key: string;
  @Shown(() => OfficeDutyDueView, { nullable }) officeDuty: DueItem['officeDuty'];
  @Shown('day') due: DueItem['due'];
  @Shown(DEADLINE_STATUSES) status: DueItem['status'];
  @Shown(DEADLINE_ORIGINS) origin: DueItem['origin'];
  @Shown(IMPORTANCES) importance: DueItem['importance'];
  @Shown('flag') provisional: boolean;
  @Shown('day', { nullable }) earlierDue: DueItem['earlierDue'];
  @Shown('flag') lapses: boolean;
  @Shown('number', { nullable }) caseId: number | null;
  @Shown('number', { nullable }) followUpId: number | null;
  @Shown(PROCEDURES, { nullable }) procedure: DueItem['procedure'];
  @Shown(CAPACITIES, { nullable }) capacity: DueItem['capacity'];
  @Shown('text', { nullable }) caseNo: string | null;
  @Shown('text', { nullable }) applicants: string | null;
  @Shown('text', { nullable }) actType: string | null;
  @Shown('text', { nullable }) documentNo: string | null;
  @Shown('text', { nullable }) issuer: string | null;
  @Shown('number', { nullable }) officerId: number | null;
  @Shown('text', { nullable }) officerName: string | null;
  @Shown('number') organId: number;
  @Shown('text') organName: string;
  @Shown('number', { nullable }) seatId: number | null;
  @Shown('flag') mayWrite: boolean;
}

const DEFAULT_DAYS = 30;

@ApiTags('deadlines')
@Needs('cases.read')
@Controller('deadlines')
class DeadlinesController {
  constructor(private readonly dueList: DueListQuery) {}

  /** 要办的事: late, or due within some days; the own organ's before those of the organs below. */
  @Get()
  @ApiOkResponse({ type: DueItemView, isArray: true })
  due(@By() actor: Actor, @Query() { days, officerId }: DueListRequest): Promise<DueItem[]> {
    return this.dueList.within(actor, days ?? DEFAULT_DAYS, officerId);
  }
}

@Module({ imports: [CaseworkModule], controllers: [DeadlinesController] })
export class DeadlinesModule {}
