import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Candidate, CandidatesQuery, type CaseFile, CaseFileQuery, SeatingService } from '#casework';
import type { Actor } from '#people';
import { Needs } from '../http/access';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { CaseView } from './case.view';
import { AddSeatRequest } from './seat.request';
import { CandidateView } from './seat.view';

@ApiTags('cases')
@Needs('cases.write')
@Controller('cases/:id/seats')
export class SeatsController {
  constructor(
    private readonly seating: SeatingService,
    private readonly candidates: CandidatesQuery,
    private readonly caseFile: CaseFileQuery,
  ) {}

  /** Which organs the asking person can seat in the case. */
  @Get('candidates')
  @ApiOkResponse({ type: CandidateView, isArray: true })
  free(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<Candidate[]> {
    return this.candidates.of(actor, id);
  }

  /** 又一机关参加本案: 复议机关作共同被告, 市局与区局同案. */
  @Post()
  @ApiCreatedResponse({ type: CaseView })
  async add(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: AddSeatRequest,
  ): Promise<CaseFile> {
    await this.seating.add(actor, id, request);
    return this.caseFile.of(actor, id);
  }
}
