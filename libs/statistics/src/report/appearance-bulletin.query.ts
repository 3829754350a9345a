import { Injectable } from '@nestjs/common';
import { yearOf } from '#law';
import type { Actor } from '#people';
import { Clock, refuseIfAny } from '#platform';
import { USUAL_CHOICES } from '../rates';
import { periodBefore } from '../report-period';
import { StatisticsQuery } from '../statistics.query';
import { type AppearanceBulletin, linesOf, quarterOf } from './appearance-bulletin';

export interface BulletinFilter {
  year: number;
  /** 1 to 4. */
  quarter: number;
  organId?: number;
}

const EARLIEST = 1991;

/** 出庭应诉季度通报: each organ in view with its numbers, counted as the year's are. */
@Injectable()
export class AppearanceBulletinQuery {
  constructor(
    private readonly statistics: StatisticsQuery,
    private readonly clock: Clock,
  ) {}

  /** @throws OrganNotFound where the organ is out of sight. */
  async of(actor: Actor, { year, quarter, organId }: BulletinFilter): Promise<AppearanceBulletin> {
    const today = this.clock.today();
    const period = quarterOf(year, quarter);
    if (year < EARLIEST || period.from > today) {
      const message = `没有到的季度不能通报，年份应为 ${EARLIEST} 到 ${yearOf(today)}`;
      refuseIfAny([{ field: 'quarter', message }]);
    }
    const earlier = periodBefore(period);
    const now = await this.statistics.appearances(actor, { ...period, organId });
    const before = await this.statistics.appearances(actor, { ...earlier, organId });
    const quarters = { now: now.figures, before: before.figures, beforeFrom: earlier.from };
    return {
      ...{ ...period, year, quarter, madeOn: today, isRunning: period.to >= today },
      ...{ organId: now.scope.organId, organName: now.scope.organName },
      ...linesOf(now.organs, { ...quarters, choices: USUAL_CHOICES }),
    };
  }
}
