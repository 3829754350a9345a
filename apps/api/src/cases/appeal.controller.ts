import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  type AppealAnswer,
  type AppealProposal,
  AppealService,
  type CaseFile,
  CaseFileQuery,
} from '#casework';
import { APPEAL_CHOICES, type AppealChoice } from '#law';
import type { Actor } from '#people';
import { Needs } from '../http/access';
import { Flag, OneOf, Whole, Words } from '../http/fields';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { CaseView } from './case.view';
import { WithdrawRequest } from './register-case.request';

const optional = true;
const MAX_ID = 2_147_483_647;

class AppealProposalRequest implements AppealProposal {
  @OneOf('意见', APPEAL_CHOICES) choice: AppealChoice;
  @Words('理由', 500) reason: string;
  @Whole('审批人', 1, MAX_ID) approverId: number;
  @Whole('版本', 1, MAX_ID, { optional }) version?: number;
}

class AppealAnswerRequest implements AppealAnswer {
  @Flag('同意') approved: boolean;
  @Words('理由', 500, { optional, nullable: true }) reason?: string | null;
  @Whole('版本', 1, MAX_ID, { optional }) version?: number;
}

/** 是否上诉. */
@ApiTags('cases')
@Controller('cases/:id/appeal')
export class AppealController {
  constructor(
    private readonly appeals: AppealService,
    private readonly caseFile: CaseFileQuery,
  ) {}

  @Post()
  @HttpCode(200)
  @Needs('cases.write')
  @ApiOkResponse({ type: CaseView })
  async propose(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: AppealProposalRequest,
  ): Promise<CaseFile> {
    return this.caseFile.ofChanged(actor, await this.appeals.propose(actor, id, request));
  }

  @Put()
  @Needs('cases.approve')
  @ApiOkResponse({ type: CaseView })
  async answer(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: AppealAnswerRequest,
  ): Promise<CaseFile> {
    return this.caseFile.ofChanged(actor, await this.appeals.answer(actor, id, request));
  }

  /** The last step is taken back: the proposal, or what was answered to it. */
  @Delete()
  @HttpCode(200)
  @Needs('cases.write', 'cases.approve')
  @ApiOkResponse({ type: CaseView })
  async takeBack(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: WithdrawRequest,
  ): Promise<CaseFile> {
    return this.caseFile.ofChanged(actor, await this.appeals.takeBack(actor, id, request));
  }
}
