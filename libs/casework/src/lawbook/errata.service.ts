import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, IsNull, LessThan } from 'typeorm';
import { findPeriod, type PeriodId } from '#law';
import { type Actor, doerOf, isTopAdministrator, requireTopAdministrator } from '#people';
import {
  AuditTrail,
  changesBetween,
  Clock,
  insertRow,
  InvalidInput,
  StaleVersion,
  Transactions,
} from '#platform';
import { ErratumNotFound, TooManyErrata } from '../record/casework.problems';
import { Erratum } from './erratum.entity';

export type NewErratum = { periodId?: string | null } & Partial<Pick<Erratum, 'article' | 'example'>> &
  Pick<Erratum, 'problem'>;

export interface ErratumAnswer {
  answer: string;
  closed: boolean;
  version: number;
}

/** Of one person; an answer makes room. */
const MOST_OPEN = 20;

/** 勘误: reported by anyone signed in, seen by who reported it and by the administrator of the whole installation. */
@Injectable()
export class ErrataService {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput for a rule that there is not; TooManyErrata */
  report(actor: Actor, { periodId = null, article, problem, example }: NewErratum): Promise<Erratum> {
    const rule = periodId === null ? null : ruleOf(periodId);
    const said = { periodId: rule, article: article ?? null, problem, example: example ?? null };
    return this.transactions.run(async (db) => {
      const open = await db.countBy(Erratum, { reporterId: actor.userId, closedAt: IsNull() });
      if (open >= MOST_OPEN) throw new TooManyErrata(MOST_OPEN);
      const row = {
        ...said,
        ...{ reporterId: actor.userId, reporterName: actor.name, reportedAt: this.clock.now() },
        ...{ answer: null, answeredBy: null, answeredAt: null, closedAt: null, version: 1 },
      };
      const id = await insertRow(db, Erratum, row);
      await this.audit.record(db, doerOf(actor), [
        { subject: { kind: 'erratum', id }, action: 'CREATED', changes: changesBetween({}, said) },
      ]);
      return { ...row, id };
    });
  }

  /** Those in sight, the newest first. */
  list(actor: Actor, { before, most }: { before?: number; most: number }): Promise<Erratum[]> {
    const where = { ...inSightOf(actor), ...(before === undefined ? {} : { id: LessThan(before) }) };
    return this.transactions.reader.find(Erratum, { where, order: { id: 'DESC' }, take: most });
  }

  /** @throws ErratumNotFound also where it is somebody else's. */
  async find(actor: Actor, id: number): Promise<Erratum> {
    const found = await this.transactions.reader.findOneBy(Erratum, { ...inSightOf(actor), id });
    if (!found) throw new ErratumNotFound();
    return found;
  }

  /** @throws NotPermitted, OnlyAtTheTop, ErratumNotFound, StaleVersion */
  answer(actor: Actor, id: number, { answer, closed, version }: ErratumAnswer): Promise<Erratum> {
    requireTopAdministrator(actor);
    return this.transactions.run(async (db) => {
      const raised = await db.update(Erratum, { id, version }, { version: version + 1 });
      const before = await db.findOneBy(Erratum, { id });
      if (!before) throw new ErratumNotFound();
      if (raised.affected !== 1) throw new StaleVersion();
      const now = this.clock.now();
      const after = {
        ...{ answer, answeredBy: actor.name, answeredAt: now },
        closedAt: closed ? (before.closedAt ?? now) : null,
      };
      await db.update(Erratum, { id }, after);
      const changes = changesBetween<{ answer: string | null; closed: boolean }>(
        { answer: before.answer, closed: before.closedAt !== null },
        { answer, closed },
      );
      await this.audit.record(db, doerOf(actor), [
        { subject: { kind: 'erratum', id }, action: 'CHANGED', changes },
      ]);
      return Object.assign(before, after);
    });
  }
}

function inSightOf(actor: Actor): FindOptionsWhere<Erratum> {
  return isTopAdministrator(actor) ? {} : { reporterId: actor.userId };
}

function ruleOf(id: string): PeriodId {
  const rule = findPeriod(id);
  if (rule) return rule.id;
  throw new InvalidInput([{ field: 'periodId', message: `没有编号为“${id}”的期间，请重新选择` }]);
}
