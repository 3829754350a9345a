import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type CaseFile, CaseFileQuery, WithdrawingService } from '#casework';
import type { Actor } from '#people';
import { Needs } from '../http/access';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { CaseView } from './case.view';
import { RestoreRequest, WithdrawRequest } from './register-case.request';

@ApiTags('cases')
@Needs('cases.write')
@Controller('cases/:id')
export class WithdrawingController {
  constructor(
    private readonly withdrawing: WithdrawingService,
    private readonly caseFile: CaseFileQuery,
  ) {}

  /** 撤回登记: it can still be opened, and restored. */
  @Delete()
  @HttpCode(200)
  @ApiOkResponse({ type: CaseView })
  async withdraw(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: WithdrawRequest,
  ): Promise<CaseFile> {
    await this.withdrawing.withdraw(actor, id, request);
    return this.caseFile.of(actor, id);
  }

  @Post('restore')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseView })
  async restore(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: RestoreRequest,
  ): Promise<CaseFile> {
    await this.withdrawing.restore(actor, id, request);
    return this.caseFile.of(actor, id);
  }
}
