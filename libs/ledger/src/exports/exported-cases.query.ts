import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Case, type CaseFilter, CaseListQuery, Dispute, Participation, Party } from '#casework';
import { type Actor, Unit } from '#people';
import { InvalidInput, Transactions } from '#platform';
import type { ExportedCase } from './exported-case';

/** As many rows as a person still looks through in a spreadsheet. */
const MOST_EXPORTED = 10_000;
const AT_ONCE = 200;

class TooManyCases extends InvalidInput {
  constructor(total: number) {
    const message = `符合条件的案件有 ${total} 件，一次最多导出 ${MOST_EXPORTED} 件，请按收到日期或者程序筛选后分次导出`;
    super([{ field: 'from', message }]);
  }
}

/** The seats of a filtered list with all that a ledger tells of them, in the order of the list. */
@Injectable()
export class ExportedCasesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly caseList: CaseListQuery,
  ) {}

  /** @throws TooManyCases */
  async of(actor: Actor, filter: Omit<CaseFilter, 'cursor' | 'limit'>): Promise<ExportedCase[]> {
    const exported: ExportedCase[] = [];
    let cursor: string | null = null;
    do {
      const page = await this.caseList.page(actor, {
        ...filter,
        limit: AT_ONCE,
        ...(cursor === null ? {} : { cursor }),
      });
      if (page.total > MOST_EXPORTED) throw new TooManyCases(page.total);
      exported.push(...(await this.completed(page.items)));
      cursor = page.nextCursor;
    } while (cursor !== null && exported.length < MOST_EXPORTED);
    return exported;
  }

  private async completed(
    items: Awaited<ReturnType<CaseListQuery['page']>>['items'],
  ): Promise<ExportedCase[]> {
    const { reader } = this.transactions;
    const ids = items.map(({ id }) => id);
    const seats = byId(await reader.findBy(Participation, { id: In(items.map(({ seatId }) => seatId)) }));
    const cases = byId(await reader.findBy(Case, { id: In(ids) }));
    const disputes = byId(
      await reader.findBy(Dispute, { id: In([...cases.values()].map(({ disputeId }) => disputeId)) }),
    );
    const parties = await reader.find(Party, { where: { caseId: In(ids) }, order: { id: 'ASC' } });
    const units = byId(
      await reader.findBy(Unit, { id: In([...seats.values()].flatMap(({ unitId }) => unitId ?? [])) }),
    );
    return items.flatMap((item) => {
      const seat = seats.get(item.seatId);
      const of = cases.get(item.id);
      const act = of && disputes.get(of.disputeId);
      if (!seat || !of || !act) return [];
      const names = (role: Party['role']) =>
        parties.filter((party) => party.caseId === item.id && party.role === role).map(({ name }) => name);
      return {
        ...item,
        applicants: names('APPLICANT'),
        thirdParties: names('THIRD_PARTY'),
        ...{ actMadeOn: act.actMadeOn, field: act.field, note: of.note },
        ...{ acceptedOn: seat.acceptedOn, servedOn: seat.servedOn, defendantForm: seat.defendantForm },
        unitName: units.get(seat.unitId ?? 0)?.name ?? null,
      };
    });
  }
}

function byId<T extends { id: number }>(rows: readonly T[]): Map<number, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
