import { Injectable } from '@nestjs/common';
import { addMonths, day, yearOf } from '#law';
import type { Actor } from '#people';
import { Clock, refuseIfAny } from '#platform';
import { StatisticsQuery } from '../statistics.query';
import { type AnnualReport, annualReport } from './annual-report';

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
    const before = { from: addMonths(from, -12), to: addMonths(to, -12) };
    return annualReport(
      await this.statistics.of(actor, { from, to, ...whose }),
      await this.statistics.of(actor, { ...before, ...whose }),
      today,
    );
  }
}
