import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CasesService, type NewCase, OutcomesService } from '#casework';
import type { Actor } from '#people';
import { comparedOf, type KnownCases } from '../rows/duplicates';
import type { LedgerCase } from '../rows/ledger-case';
import { handledBy } from './handled-by';
import { RegisteredCasesQuery } from './registered-cases.query';

const LONGEST_NOTE = 2000;

/** One row becomes one case, as if it had been typed. */
@Injectable()
export class Registering {
  constructor(
    private readonly cases: CasesService,
    private readonly outcomes: OutcomesService,
    private readonly registered: RegisteredCasesQuery,
  ) {}

  /** What of the register these may be, as it is now; null where it was confirmed that they are cases of their own. */
  async known(
    actor: Actor,
    rows: readonly LedgerCase[],
    confirmed: readonly string[],
  ): Promise<KnownCases | null> {
    const isConfirmed = confirmed.some(
      (reason) => reason === 'IN_REGISTER' || reason.startsWith('DUPLICATE'),
    );
    return isConfirmed ? null : this.registered.among(actor.organId, rows);
  }

  /** @returns the id of the case; null where somebody registered it meanwhile. */
  async register(
    db: EntityManager,
    actor: Actor,
    read: LedgerCase,
    known: KnownCases | null,
  ): Promise<number | null> {
    const compared = comparedOf(read);
    if (known?.matchOf(compared)?.kind === 'SAME') return null;
    const { seat } = await this.cases.register(actor, await newCaseOf(db, actor, read));
    const { closedOn: madeOn, servedOn, disposition } = read;
    const { version } = seat.participation;
    const { id } = seat.case;
    if (madeOn && disposition)
      await this.outcomes.conclude(actor, id, { disposition, madeOn, servedOn, version });
    known?.add(id, compared);
    return id;
  }
}

async function newCaseOf(db: EntityManager, actor: Actor, read: LedgerCase): Promise<NewCase> {
  const { procedure, capacity, receivedOn, caseNo, authority, defendantForm, parties, acceptedOn } = read;
  if (!procedure || !receivedOn) throw new Error('A row that is wrong is not registered');
  const { note, ...handled } = await handledBy(db, actor, read);
  const { actType: type, documentNo, actMadeOn: madeOn, field, cause } = read;
  return {
    ...{ procedure, capacity, receivedOn, caseNo, authority, defendantForm, parties },
    act: { type, documentNo, madeOn, field, cause },
    ...handled,
    events: acceptedOn ? [{ type: 'ACCEPTED', on: acceptedOn }] : [],
    note: note.slice(0, LONGEST_NOTE) || null,
  };
}
