import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#people';
import {
  AnnualReportQuery,
  paragraphsOf,
  ReportStylesService,
  requireKnownRates,
  type SeenStyle,
} from '#statistics';
import { Needs } from '../http/access';
import { By } from '../http/session.guard';
import { StyleRequest, WordingRequest } from './style.requests';
import { SeenStyleView, WordingView } from './style.view';

/** 报告用语: how the own organ words its reports, tried beside the numbers before it is decided. */
@ApiTags('reports')
@Controller()
export class StyleController {
  constructor(
    private readonly styles: ReportStylesService,
    private readonly reports: AnnualReportQuery,
  ) {}

  @Get('report-style')
  @Needs('statistics.read')
  @ApiOkResponse({ type: SeenStyleView })
  seen(@By() actor: Actor): Promise<SeenStyle> {
    return this.styles.of(actor);
  }

  @Put('report-style')
  @Needs('reports.write')
  @ApiOkResponse({ type: SeenStyleView })
  decide(@By() actor: Actor, @Body() wanted: StyleRequest): Promise<SeenStyle> {
    return this.styles.decide(actor, wanted);
  }

  /** As the organ above words them, or as usual. */
  @Delete('report-style')
  @Needs('reports.write')
  @ApiOkResponse({ type: SeenStyleView })
  follow(@By() actor: Actor): Promise<SeenStyle> {
    return this.styles.decide(actor, null);
  }

  @Post('reports/wording')
  @HttpCode(200)
  @Needs('statistics.read')
  @ApiOkResponse({ type: WordingView })
  async worded(
    @By() actor: Actor,
    @Body() { style, reach, ...filter }: WordingRequest,
  ): Promise<WordingView> {
    if (style) requireKnownRates(style);
    const report = await this.reports.ofPeriod(actor, { ...filter, alone: reach === 'ALONE' }, style);
    return { title: report.title, paragraphs: paragraphsOf(report), notes: report.warnings };
  }
}
