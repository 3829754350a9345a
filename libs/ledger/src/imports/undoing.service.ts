import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { Participation, STANDING, WithdrawingService } from '#casework';
import { type Actor, doerOf } from '#people';
import { AuditTrail, changesBetween, Transactions } from '#platform';
import { Import, ImportRow } from './import.entity';
import { ImportIsUnderWay } from './imports.problems';
import { deedOnImport, ownImport } from './own-import';

const AT_ONCE = 25;
const REASON = '撤销台账导入';

/** Takes an import back as a whole: what it registered is withdrawn, and can be restored case by case. */
@Injectable()
export class UndoingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly withdrawing: WithdrawingService,
    private readonly audit: AuditTrail,
  ) {}

  /** Asked again after a crash it goes on. @throws ImportNotFound, ImportIsUnderWay */
  async undo(actor: Actor, id: number): Promise<void> {
    const imported = await ownImport(this.transactions.reader, actor, id);
    if (imported.state === 'COMMITTING') throw new ImportIsUnderWay();
    const rows = await this.transactions.reader.find(ImportRow, {
      where: { importId: id, caseId: Not(IsNull()) },
      // A later case of a chain is withdrawn before the one it follows.
      order: { id: 'DESC' },
      select: { id: true, caseId: true },
    });
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      await this.withdraw(
        actor,
        rows.slice(from, from + AT_ONCE).flatMap(({ caseId }) => caseId ?? []),
      );
    }
    await this.transactions.run(async (db) => {
      await db.update(Import, { id }, { state: 'UNDONE' });
      const changes = changesBetween<Pick<Import, 'state'>>(imported, { state: 'UNDONE' });
      const deed = deedOnImport(actor, id, { action: 'CHANGED', changes, reason: REASON });
      await this.audit.record(db, doerOf(actor), [deed]);
    });
  }

  private withdraw(actor: Actor, caseIds: number[]): Promise<void> {
    return this.transactions.run(async (db) => {
      const { organId } = actor;
      const standing = await db.findBy(Participation, { caseId: In(caseIds), organId, ...STANDING });
      for (const { caseId } of standing.sort((one, other) => other.caseId - one.caseId)) {
        // Each withdrawal settles the stages before it, which raises the version of their seats.
        const { version } = await db.findOneByOrFail(Participation, { caseId, organId });
        await this.withdrawing.withdraw(actor, caseId, { reason: REASON, version });
      }
    });
  }
}
