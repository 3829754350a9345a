import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#people';
import { annualDocx, AnnualReportQuery, annualText, annualXlsx } from '#statistics';
import { Needs } from '../http/access';
import { By } from '../http/session.guard';
import { AnnualReportRequest } from './statistics.requests';

const TYPES = {
  text: 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

@ApiTags('reports')
@Needs('statistics.read')
@Controller('reports')
export class ReportsController {
  constructor(private readonly annualReport: AnnualReportQuery) {}

  /** 年度报告的复议应诉部分: a paragraph to be pasted, or a document or workbook to be handed in. */
  @Get('annual')
  @ApiProduces(...Object.values(TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async annual(
    @By() actor: Actor,
    @Query() { year, organId, reach, format = 'text' }: AnnualReportRequest,
  ): Promise<StreamableFile> {
    const report = await this.annualReport.of(actor, { year, organId, alone: reach === 'ALONE' });
    if (format === 'text') return new StreamableFile(Buffer.from(annualText(report)), { type: TYPES.text });

    const file = format === 'docx' ? await annualDocx(report) : await annualXlsx(report);
    const name = encodeURIComponent(`${report.title}.${format}`);
    return new StreamableFile(file, {
      type: TYPES[format],
      disposition: `attachment; filename="annual-${year}.${format}"; filename*=UTF-8''${name}`,
    });
  }
}
