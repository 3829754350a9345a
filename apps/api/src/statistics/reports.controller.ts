import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#people';
import {
  annualDocx,
  type AnnualReport,
  AnnualReportQuery,
  annualText,
  annualXlsx,
  openInformationXlsx,
  reportTables,
  StatisticsQuery,
} from '#statistics';
import { Needs } from '../http/access';
import { By } from '../http/session.guard';
import {
  AnnualReportRequest,
  type Format,
  OpenInformationRequest,
  PeriodReportRequest,
} from './statistics.requests';

const TYPES = {
  text: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

@ApiTags('reports')
@Needs('statistics.read')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly reports: AnnualReportQuery,
    private readonly statistics: StatisticsQuery,
  ) {}

  /** 年度报告的复议应诉部分: a paragraph to be pasted, or a document or workbook to be handed in. */
  @Get('annual')
  @ApiProduces(...Object.values(TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async annual(
    @By() actor: Actor,
    @Query() { year, organId, reach, format = 'text' }: AnnualReportRequest,
  ): Promise<StreamableFile> {
    const report = await this.reports.of(actor, { year, organId, alone: reach === 'ALONE' });
    return fileOf(report, format, `annual-${year}`);
  }

  /** The same of any stretch of days: 半年, 季, 月, 跨年. */
  @Get('period')
  @ApiProduces(...Object.values(TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async period(
    @By() actor: Actor,
    @Query() { from, to, organId, reach, format = 'text' }: PeriodReportRequest,
  ): Promise<StreamableFile> {
    const report = await this.reports.ofPeriod(actor, { from, to, organId, alone: reach === 'ALONE' });
    return fileOf(report, format, `report-${from}-${to}`);
  }

  /** 政府信息公开工作年度报告第四部分: 15 cells. */
  @Get('open-information')
  @ApiProduces(TYPES.json, TYPES.xlsx)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async openInformation(
    @By() actor: Actor,
    @Query() { year, organId, reach, format = 'json' }: OpenInformationRequest,
  ): Promise<StreamableFile> {
    const table = await this.statistics.openInformation(actor, year, { organId, alone: reach === 'ALONE' });
    if (format === 'json')
      return new StreamableFile(Buffer.from(JSON.stringify(table)), { type: TYPES.json });
    const name = encodeURIComponent(`${year}年政府信息公开行政复议、行政诉讼情况.xlsx`);
    return new StreamableFile(await openInformationXlsx(table), {
      type: TYPES.xlsx,
      disposition: `attachment; filename="open-information-${year}.xlsx"; filename*=UTF-8''${name}`,
    });
  }
}

async function fileOf(report: AnnualReport, format: Format, asciiName: string): Promise<StreamableFile> {
  const type = TYPES[format];
  if (format === 'text') return new StreamableFile(Buffer.from(annualText(report)), { type });
  if (format === 'json') {
    const told = { ...report, tables: reportTables(report) };
    return new StreamableFile(Buffer.from(JSON.stringify(told)), { type });
  }
  const file = format === 'docx' ? await annualDocx(report) : await annualXlsx(report);
  const name = encodeURIComponent(`${report.title}.${format}`);
  return new StreamableFile(file, {
    type,
    disposition: `attachment; filename="${asciiName}.${format}"; filename*=UTF-8''${name}`,
  });
}
