import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { Actor } from '#people';
import { AuditEntry, type Change, isoInShanghai, Transactions } from '#platform';
import { Seats } from '../record/seats';

export interface HistoryEntry {
  id: number;
  at: string;
  userName: string;
  subject: string;
  action: string;
  changes: Record<string, Change>;
  reason: string | null;
}

const MOST = 100;

/** 修改记录 of a case, the newest first. */
@Injectable()
export class CaseHistoryQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly seats: Seats,
  ) {}

  async of(actor: Actor, caseId: number, before?: number): Promise<HistoryEntry[]> {
    const db = this.transactions.reader;
    await this.seats.participationOf(db, actor, caseId);
    const entries = await db.find(AuditEntry, {
      where: { topic: `case:${caseId}`, ...(before ? { id: LessThan(before) } : {}) },
      order: { id: 'DESC' },
      take: MOST,
    });
    return entries.map(({ id, at, userName, subject, action, changes, reason }) => ({
      id,
      at: isoInShanghai(at),
      userName,
      subject,
      action,
      changes,
      reason,
    }));
  }
}
