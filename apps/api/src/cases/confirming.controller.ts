import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type CaseFile, CaseFileQuery, ConfirmingService } from '#casework';
import type { Actor } from '#people';
import { Needs } from '../http/access';
import { Whole } from '../http/fields';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { CaseView } from './case.view';

class UnchangedRequest {
  @Whole('版本', 1, 2_147_483_647, { optional: true }) version?: number;
}

@ApiTags('cases')
@Needs('cases.write')
@Controller('cases/:id/unchanged')
export class ConfirmingController {
  constructor(
    private readonly confirming: ConfirmingService,
    private readonly caseFile: CaseFileQuery,
  ) {}

  /** 仍无变化. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: CaseView })
  async confirm(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() { version }: UnchangedRequest,
  ): Promise<CaseFile> {
    return this.caseFile.ofChanged(actor, await this.confirming.confirm(actor, id, version));
  }
}
