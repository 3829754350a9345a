import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { type CaseFile, CaseFileQuery, SeatingService } from '#casework';
import type { Actor } from '#people';
import { Needs } from '../http/access';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { CaseView } from './case.view';
import { AddSeatRequest } from './seat.request';

@ApiTags('cases')
@Needs('cases.write')
@Controller('cases/:id/seats')
export class SeatsController {
  constructor(
    private readonly seating: SeatingService,
    private readonly caseFile: CaseFileQuery,
  ) {}

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
