import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseEditingService, type CaseChanges, type NewAct, OutcomesService, Participation } from '#casework';
import type { Actor } from '#people';
import { lackingOf, type StandingCase } from '../rows/lacking';
import type { LedgerCase } from '../rows/ledger-case';
import type { LedgerField } from '../sheets/fields';
import { handledBy } from './handled-by';
import { StandingCasesQuery } from './standing-cases.query';

const LONGEST_NOTE = 2000;

/** What a row tells goes into the case that lacks it, as if it had been corrected by hand. */
@Injectable()
export class Completing {
  constructor(
    private readonly cases: CaseEditingService,
    private readonly outcomes: OutcomesService,
    private readonly standing: StandingCasesQuery,
  ) {}

  /** @returns what it lacked, as it is now; none where somebody wrote it meanwhile, or the case is gone. */
  async complete(db: EntityManager, actor: Actor, caseId: number, read: LedgerCase): Promise<LedgerField[]> {
    const standing = (await this.standing.of(actor.organId, [caseId])).get(caseId);
    if (!standing) return [];
    const lacking = lackingOf(read, standing);
    const changes = await changesOf(db, actor, { read, standing, lacking });
    if (Object.keys(changes).length > 0) {
      await this.cases.edit(actor, caseId, { ...changes, version: await versionOf(db, actor, caseId) });
    }
    const { closedOn: madeOn, servedOn, disposition } = read;
    if (lacking.includes('outcome') && madeOn && disposition) {
      const version = await versionOf(db, actor, caseId);
      await this.outcomes.conclude(actor, caseId, { disposition, madeOn, servedOn, version });
    }
    return lacking;
  }
}

interface Gap {
  read: LedgerCase;
  standing: StandingCase;
  lacking: readonly LedgerField[];
}

async function changesOf(
  db: EntityManager,
  actor: Actor,
  { read, standing, lacking }: Gap,
): Promise<Omit<CaseChanges, 'version'>> {
  const lacks = (field: LedgerField) => lacking.includes(field);
  const { unitId, officerId } = await handledBy(db, actor, read);
  const act = actOf(read, standing, lacks);
  const { authority, parties, defendantForm } = read;
  const note = read.note?.slice(0, LONGEST_NOTE);
  const told = { authority, applicants: parties, defendantForm, note };
  const names = {
    authority: 'authority',
    applicants: 'parties',
    defendantForm: 'defendantForm',
    note: 'note',
  };
  const own = Object.entries(told).filter(([field]) => lacks(field as LedgerField));
  return {
    ...Object.fromEntries(own.map(([field, value]) => [names[field as keyof typeof names], value])),
    ...(act && { act }),
    ...(lacks('unit') && unitId && { unitId }),
    ...(lacks('officer') && officerId && { officerId }),
  };
}

/** All of it where any is lacking: an act is corrected as a whole. */
function actOf(
  read: LedgerCase,
  standing: StandingCase,
  lacks: (field: LedgerField) => boolean,
): NewAct | null {
  const fields = ['actType', 'documentNo', 'actMadeOn', 'field', 'cause'] as const;
  if (!fields.some(lacks)) return null;
  const { actType, documentNo, actMadeOn, field, cause } = { ...read, ...told(standing) };
  return { type: actType, documentNo, madeOn: actMadeOn, field, cause };
}

/** What the case has, to stand over what the row tells. */
function told({ actType, documentNo, actMadeOn, field, cause }: StandingCase): Partial<LedgerCase> {
  const has = Object.entries({ actType, documentNo, actMadeOn, field, cause }).filter(
    ([, value]) => value !== null,
  );
  return Object.fromEntries(has);
}

async function versionOf(db: EntityManager, { organId }: Actor, caseId: number): Promise<number> {
  const { version } = await db.findOneByOrFail(Participation, { caseId, organId });
  return version;
}
