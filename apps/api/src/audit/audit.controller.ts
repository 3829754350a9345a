import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type AuditLogPage, AuditLogQuery } from '#casework';
import type { Actor } from '#people';
import { Needs } from '../http/access';
import { By } from '../http/session.guard';
import { AuditRequest } from './audit.requests';
import { AuditLogView } from './audit.view';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly log: AuditLogQuery) {}

  /** 审计日志 of the own organ and those below it, the newest first. */
  @Get()
  @Needs('audit.read')
  @ApiOkResponse({ type: AuditLogView })
  page(@By() actor: Actor, @Query() { refused, ...filter }: AuditRequest): Promise<AuditLogPage> {
    return this.log.page(actor, { ...filter, refused: refused === 'true' });
  }
}
