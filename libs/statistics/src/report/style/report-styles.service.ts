import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, doerOf, fromTheTop, Organ, requirePermission } from '#people';
import { AuditTrail, changesBetween, insertRow, refuseIfAny, Transactions } from '#platform';
import { denominatorsOf } from '../../rates';
import { type ReportStyle, USUAL_STYLE } from './report-style';
import { StoredReportStyle } from './report-style.entity';

export interface SeenStyle {
  style: ReportStyle;
  /** Whose decision it is; null where nobody has decided and it is the usual one. */
  organId: number | null;
}

/** 报告用语 of an organ: its own, or that of the nearest organ above it. */
@Injectable()
export class ReportStylesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  async of(actor: Actor): Promise<SeenStyle> {
    const db = this.transactions.reader;
    const stored = await db.find(StoredReportStyle);
    const holders = await db.find(Organ, {
      select: { id: true, path: true },
      where: { id: In(stored.map(({ organId }) => organId)) },
    });
    const nearest = fromTheTop(holders, actor.organPath).at(-1);
    const found = stored.find(({ organId }) => organId === nearest?.id);
    // A choice that came later is not in what was stored before.
    return { style: { ...USUAL_STYLE, ...found?.style }, organId: found?.organId ?? null };
  }

  /**
   * Of the own organ.
   * @param wanted null where it shall be as above again
   * @throws NotPermitted, InvalidInput
   */
  async decide(actor: Actor, wanted: ReportStyle | null): Promise<SeenStyle> {
    requirePermission(actor, 'reports.write');
    if (wanted) requireKnownRates(wanted);
    await this.transactions.run(async (db) => {
      const { organId } = actor;
      const before = await db.findOneBy(StoredReportStyle, { organId });
      const names = Object.keys(USUAL_STYLE) as (keyof ReportStyle)[];
      const after = Object.fromEntries(names.map((name) => [name, wanted?.[name]]));
      const changes = changesBetween<object>(before?.style ?? {}, after);
      if (Object.keys(changes).length === 0) return;
      const id =
        before?.id ?? (await insertRow(db, StoredReportStyle, { organId, style: wanted ?? USUAL_STYLE }));
      if (before && wanted) await db.update(StoredReportStyle, { id }, { style: wanted });
      if (!wanted) await db.delete(StoredReportStyle, { id });
      await this.audit.record(db, doerOf(actor), [
        { organId, subject: { kind: 'report-style', id }, action: 'CHANGED', changes },
      ]);
    });
    return this.of(actor);
  }
}

/** @throws InvalidInput unless each rate is told once, with one denominator of its own. */
export function requireKnownRates({ rates, denominators }: ReportStyle): void {
  const wrong = denominators.filter(({ rate, denominator }) => !denominatorsOf(rate).includes(denominator));
  const chosen = denominators.map(({ rate }) => rate);
  refuseIfAny([
    ...(isTwice(rates) ? [{ field: 'rates', message: '写入文字的比率有重复，请只保留一个' }] : []),
    ...wrong.map(({ rate }) => ({
      field: 'denominators',
      message: `比率“${rate}”没有这一分母，请从所列口径中选择`,
    })),
    ...(isTwice(chosen) ? [{ field: 'denominators', message: '每一比率只能选一个分母' }] : []),
  ]);
}

function isTwice(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}
