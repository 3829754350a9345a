import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { isDuplicate, Transactions } from '#platform';
import { renewTexts } from './case-texts';
import { EDITION } from './findable';

const AT_ONCE = 200;

/** Lets those cases be found that were registered before there was a search, or one that read their words otherwise. */
@Injectable()
export class FindingAll implements OnApplicationBootstrap {
  private readonly logger = new Logger('FindingAll');

  constructor(private readonly transactions: Transactions) {}

  async onApplicationBootstrap(): Promise<void> {
    let done = 0;
    for (let after = 0; ;) {
      const ids = await this.unreadAfter(after);
      after = ids.at(-1) ?? 0;
      if (after === 0) break;
      await this.renew(ids);
      done += ids.length;
    }
    if (done > 0) this.logger.log(`Read ${done} cases for the search`);
  }

  private async unreadAfter(id: number): Promise<number[]> {
    const rows = await this.transactions.reader.query<{ id: number }[]>(
      `SELECT c.id AS id FROM cases c LEFT JOIN case_texts t ON t.caseId = c.id
        WHERE c.id > ? AND (t.caseId IS NULL OR t.edition <> ?) ORDER BY c.id LIMIT ${AT_ONCE}`,
      [id, EDITION],
    );
    return rows.map((row) => row.id);
  }

  /** Another process that started at the same time may do the same. */
  private async renew(ids: readonly number[]): Promise<void> {
    try {
      await this.transactions.run((db) => renewTexts(db, ids));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
}
