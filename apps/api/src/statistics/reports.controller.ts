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
import { download, FILE_TYPES } from '../http/download';
import { By } from '../http/session.guard';
import {
  AnnualReportRequest,
  type Format,
  OpenInformationRequest,
  PeriodReportRequest,
} from './statistics.requests';

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
  @ApiProduces(...Object.values(FILE_TYPES))
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
  @ApiProduces(...Object.values(FILE_TYPES))
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
  @ApiProduces(FILE_TYPES.json, FILE_TYPES.xlsx)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async openInformation(
    @By() actor: Actor,
    @Query() { year, organId, reach, format = 'json' }: OpenInformationRequest,
  ): Promise<StreamableFile> {
    const table = await this.statistics.openInformation(actor, year, { organId, alone: reach === 'ALONE' });
    if (format === 'json') return shown(JSON.stringify(table), 'json');
    return download(await openInformationXlsx(table), {
      as: 'xlsx',
      name: `${year}年政府信息公开行政复议、行政诉讼情况`,
      asciiName: `open-information-${year}`,
    });
  }
}

async function fileOf(report: AnnualReport, format: Format, asciiName: string): Promise<StreamableFile> {
  if (format === 'text') return shown(annualText(report), 'txt');
  if (format === 'json') return shown(JSON.stringify({ ...report, tables: reportTables(report) }), 'json');
  const file = format === 'docx' ? await annualDocx(report) : await annualXlsx(report);
  return download(file, { as: format, name: report.title, asciiName });
}

/** To be looked at where it was asked for. */
function shown(text: string, as: 'txt' | 'json'): StreamableFile {
  return new StreamableFile(Buffer.from(text), { type: FILE_TYPES[as] });
}
