import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, may, Organ } from '#people';
import { Transactions } from '#platform';
import { knownRules } from '../deadlines/local/known-rules';
import { openedBy } from '../deadlines/local/opened-by';
import type { KnownRule } from '../deadlines/local/local-rule.entity';

export interface LocalRuleListed extends Omit<KnownRule, 'organPath' | 'addedAt' | 'addedById'> {
  organName: string;
  /** How many deadlines it has opened in the own organ and below. */
  opened: number;
  /** Whether the asking person may change it. */
  mayWrite: boolean;
}

/** The local rules that hold for the own organ, and those of the organs below it. */
@Injectable()
export class LocalRulesQuery {
  constructor(private readonly transactions: Transactions) {}

  async of(actor: Actor): Promise<LocalRuleListed[]> {
    const db = this.transactions.reader;
    const seen = (await knownRules(db)).filter(
      ({ organPath }) => organPath.startsWith(actor.organPath) || actor.organPath.startsWith(organPath),
    );
    const organs = await db.findBy(Organ, { id: In(seen.map(({ organId }) => organId)) });
    const names = new Map(organs.map(({ id, name }) => [id, name]));
    const opened = await openedBy(db, actor.organPath);
    const mayWriteAny = may(actor, 'localRules.write');
    return seen.map(({ organPath, addedAt: _at, addedById: _by, ...rule }) => ({
      ...rule,
      organName: names.get(rule.organId) ?? '',
      opened: opened.get(rule.id) ?? 0,
      mayWrite: mayWriteAny && organPath.startsWith(actor.organPath),
    }));
  }
}
