import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CaseEditingService,
  type CaseFile,
  CaseFileQuery,
  CaseHistoryQuery,
  type CaseList,
  CaseListQuery,
  EventsService,
  type HistoryEntry,
} from '#casework';
import type { Actor } from '#people';
import { Needs } from '../http/access';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { CaseView } from './case.view';
import { CaseListView, HistoryEntryView } from './case-list.view';
import { CaseListRequest } from './case-list.request';
import { CaseRequest } from './seat.request';
import { HistoryRequest } from './history.request';
import {
  AddEventRequest,
  CorrectEventRequest,
  EditCaseRequest,
  WithdrawRequest,
} from './register-case.request';

@ApiTags('cases')
@Needs('cases.read')
@Controller('cases')
export class CasesController {
  constructor(
    private readonly editing: CaseEditingService,
    private readonly caseList: CaseListQuery,
    private readonly caseFile: CaseFileQuery,
    private readonly caseHistory: CaseHistoryQuery,
  ) {}

  @Get()
  @ApiOkResponse({ type: CaseListView })
  list(@By() actor: Actor, @Query() filter: CaseListRequest): Promise<CaseList> {
    return this.caseList.page(actor, filter);
  }

  @Get(':id')
  @ApiOkResponse({ type: CaseView })
  one(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Query() { seat }: CaseRequest,
  ): Promise<CaseFile> {
    return this.caseFile.of(actor, id, seat);
  }

  @Patch(':id')
  @Needs('cases.write')
  @ApiOkResponse({ type: CaseView })
  async edit(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: EditCaseRequest,
  ): Promise<CaseFile> {
    await this.editing.edit(actor, id, request);
    return this.caseFile.of(actor, id);
  }

  @Get(':id/history')
  @ApiOkResponse({ type: HistoryEntryView, isArray: true })
  history(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Query() { before }: HistoryRequest,
  ): Promise<HistoryEntry[]> {
    return this.caseHistory.of(actor, id, before);
  }
}

@ApiTags('cases')
@Needs('cases.write')
@Controller('cases/:id/events')
export class EventsController {
  constructor(
    private readonly events: EventsService,
    private readonly caseFile: CaseFileQuery,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: CaseView })
  async record(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() { version, ...event }: AddEventRequest,
  ): Promise<CaseFile> {
    return this.caseFile.ofChanged(actor, await this.events.record(actor, id, event, version));
  }

  @Patch(':eventId')
  @ApiOkResponse({ type: CaseView })
  async correct(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Param('eventId', IdParam) eventId: number,
    @Body() { on, reason, version, ...detail }: CorrectEventRequest,
  ): Promise<CaseFile> {
    const told = Object.keys(detail).length > 0;
    const correction = { on, reason, version, ...(told ? { detail } : {}) };
    return this.caseFile.ofChanged(actor, await this.events.correct(actor, id, eventId, correction));
  }

  @Delete(':eventId')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseView })
  async withdraw(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Param('eventId', IdParam) eventId: number,
    @Body() request: WithdrawRequest,
  ): Promise<CaseFile> {
    return this.caseFile.ofChanged(actor, await this.events.withdraw(actor, id, eventId, request));
  }
}
