import { Injectable } from '@nestjs/common';
import { day, yearOf } from '#law';
import type { Actor } from '#people';
import { Clock, refuseIfAny } from '#platform';
import { yearBefore } from '../report-period';
import { type StatisticsFilter, StatisticsQuery } from '../statistics.query';
import type { RateChoices } from '../rates';
import { type AnnualReport, annualReport } from './annual-report';
import type { ReportStyle } from './style/report-style';
import { ReportStylesService } from './style/report-styles.service';

export interface AnnualReportFilter {
  year: number;
  organId?: number;
  /** Without the organs below it. */
  alone?: boolean;
}

const EARLIEST = 1991;

@Injectable()
export class AnnualReportQuery {
  constructor(
    private readonly statistics: StatisticsQuery,
    private readonly styles: ReportStylesService,
    private readonly clock: Clock,
  ) {}

  /** The whole year, or its days up to today; compared with the same days of the year before. */
  async of(actor: Actor, { year, ...whose }: AnnualReportFilter): Promise<AnnualReport> {
    const today = this.clock.today();
    if (year < EARLIEST || year > yearOf(today)) {
      refuseIfAny([{ field: 'year', message: `年份应为 ${EARLIEST} 到 ${yearOf(today)}` }]);
    }
    const [from, lastDay] = [day(`${year}-01-01`), day(`${year}-12-31`)];
    const to = lastDay < today ? lastDay : today;
    return this.ofPeriod(actor, { from, to, ...whose });
  }

  /**
   * Any stretch of days, compared with the same days a year before where the register is complete since then.
   * @param style that of the asking person's organ without it
   */
  async ofPeriod(actor: Actor, filter: StatisticsFilter, style?: ReportStyle): Promise<AnnualReport> {
    const chosen = style ?? (await this.styles.of(actor)).style;
    const asked = { ...filter, choices: choicesOf(chosen) };
    const statistics = await this.statistics.of(actor, asked);
    const { from, to } = yearBefore(filter);
    const isComplete = statistics.completeSince !== null && statistics.completeSince <= from;
    const lastYear = isComplete ? await this.statistics.of(actor, { ...asked, from, to }) : null;
    return annualReport(statistics, lastYear, { madeOn: this.clock.today(), style: chosen });
  }
}

function choicesOf({ decimals, rounding, denominators }: ReportStyle): RateChoices {
  return {
    rounding: { decimals, mode: rounding },
    denominators: new Map(denominators.map(({ rate, denominator }) => [rate, denominator])),
  };
}
