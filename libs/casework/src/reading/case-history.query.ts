import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, LessThan } from 'typeorm';
import { type Actor, OrgansService } from '#people';
import { AuditEntry, isoInShanghai, Transactions } from '#platform';
import { Deadline } from '../record/deadline.entity';
import { Participation } from '../record/participation.entity';
import { Seats } from '../record/seats';

export type HistoryEntry = ReturnType<typeof historyEntryOf>;

const MOST = 100;

/** 修改记录 of a case as its seats in view have it, the newest first. Entries of one deed share its `deedId`. */
@Injectable()
export class CaseHistoryQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly seats: Seats,
    private readonly organs: OrgansService,
  ) {}

  async of(actor: Actor, caseId: number, before?: number): Promise<HistoryEntry[]> {
    const db = this.transactions.reader;
    await this.seats.participationOf(db, actor, caseId);
    const view = await this.organs.viewOf(actor, db);
    const seats = (await db.findBy(Participation, { caseId })).filter((seat) => view.holds(seat));
    const shown = { caseId, ...(before ? { id: LessThan(before) } : {}) };
    const entries = await db.find(AuditEntry, {
      where: [
        { ...shown, participationId: IsNull() },
        { ...shown, participationId: In(seats.map(({ id }) => id)) },
      ],
      order: { id: 'DESC' },
      take: MOST,
    });
    const names = await deadlineNames(db, seats);
    return entries.map((entry) => historyEntryOf(entry, names));
  }
}

type Names = (entry: AuditEntry) => string | null;

/** 期限 by the seat that holds them and their key there. */
async function deadlineNames(db: EntityManager, seats: readonly Participation[]): Promise<Names> {
  const inSeats = seats.map(({ id }) => id);
  const deadlines = await db.find(Deadline, {
    select: { participationId: true, key: true, name: true },
    where: { participationId: In(inSeats) },
  });
  return ({ kind, recordId, recordKey }) => {
    if (kind !== 'deadline') return null;
    return deadlines.find((one) => one.participationId === recordId && one.key === recordKey)?.name ?? null;
  };
}

function historyEntryOf(entry: AuditEntry, nameOf: Names) {
  const { id, deedId, at, userName, kind, recordId, recordKey, participationId } = entry;
  const { action, changes, reason } = entry;
  return {
    ...{ id, deedId, at: isoInShanghai(at), userName, kind, recordId, recordKey, participationId },
    ...{ name: nameOf(entry), action, changes, reason },
  };
}
