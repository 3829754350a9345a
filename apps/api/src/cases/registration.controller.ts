import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { type AlikeCase, AlikeQuery, type CaseFile, CaseFileQuery, CasesService } from '#casework';
import type { Actor } from '#people';
import { Needs } from '../http/access';
import { By } from '../http/session.guard';
import { RegisterCaseRequest } from './register-case.request';
import { RegisteredCaseView } from './registered-case.view';

@ApiTags('cases')
@Controller('cases')
export class RegistrationController {
  constructor(
    private readonly cases: CasesService,
    private readonly caseFile: CaseFileQuery,
    private readonly alike: AlikeQuery,
  ) {}

  @Post()
  @Needs('cases.write')
  @ApiCreatedResponse({ type: RegisteredCaseView })
  async register(
    @By() actor: Actor,
    @Body() request: RegisterCaseRequest,
  ): Promise<CaseFile & { alike: AlikeCase[] }> {
    const registered = await this.cases.register(actor, request);
    const file = await this.caseFile.ofRegistered(actor, registered);
    return { ...file, alike: await this.alike.to(actor, registered) };
  }
}
