import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags, OmitType } from '@nestjs/swagger';
import { ExportedCasesQuery, ledgerWorkbook } from '#ledger';
import type { Actor } from '#people';
import { Clock } from '#platform';
import { CaseListRequest } from '../cases/case-list.request';
import { Needs } from '../http/access';
import { download, FILE_TYPES } from '../http/download';
import { By } from '../http/session.guard';

class ExportRequest extends OmitType(CaseListRequest, ['cursor', 'limit']) {}

@ApiTags('cases')
@Needs('cases.read')
@Controller('cases/ledger')
export class ExportsController {
  constructor(
    private readonly cases: ExportedCasesQuery,
    private readonly clock: Clock,
  ) {}

  /** 导出台账: the filtered list in the columns of a ledger, which an import reads back. */
  @Get()
  @ApiProduces(FILE_TYPES.xlsx)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async ledger(@By() actor: Actor, @Query() filter: ExportRequest): Promise<StreamableFile> {
    const title = `案件台账${this.clock.today().replaceAll('-', '')}`;
    const file = await ledgerWorkbook(await this.cases.of(actor, filter), title);
    return download(file, { as: 'xlsx', name: title, asciiName: 'ledger' });
  }
}
