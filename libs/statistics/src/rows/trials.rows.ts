import { type EntityManager, In } from 'typeorm';
import { Appearance, Case, Dispute, Hearing, Participation } from '#casework';
import { addDays, type Day, type DefendantForm, type Procedure, matterOf } from '#law';
import { civilDay, instantAt } from '#platform';
import type { HeldTrial } from '../appearances';
import { byId, undo } from '../as-of';
import { countedElsewhere } from './cases.rows';
import { mattersAsKnown } from './matter';
import { changedSince, inParts, type Question } from './question';
import { stoodThen } from './standing';

/** An organ sued in a case that was, or may have been, opened in court in the period. */
interface Defendant {
  id: number;
  organId: number;
  caseId: number;
  defendantForm: DefendantForm | null;
  procedure: Procedure;
  caseNoKey: string | null;
  disputeId: number;
  actType: string | null;
  field: string | null;
  cause: string | null;
  withdrawnAt: unknown;
}

type TrialRow = Pick<Hearing, 'id' | 'caseId' | 'courtNotice' | 'status'> & { heldOn: Day };

/** The trials held up to the end of the period of all cases that were opened in it. */
export async function readTrials(db: EntityManager, question: Question): Promise<HeldTrial[]> {
  const stood = stoodThen(question);
  const defendants = mattersAsKnown(await defendantsOf(db, question), question).filter((defendant) =>
    stood({ ...defendant, participationId: defendant.id }),
  );
  const elsewhere = await countedElsewhere(db, defendants, question);
  const hearings = await heldHearings(db, question, new Set(defendants.map(({ caseId }) => caseId)));
  const appearances = await appearancesAt(db, question, hearings);
  const byCase = grouped(hearings, ({ caseId }) => caseId);
  const byHearing = grouped(appearances, ({ hearingId }) => hearingId);
  return defendants
    .filter(({ id }) => !elsewhere.has(id))
    .flatMap((defendant) =>
      (byCase.get(defendant.caseId) ?? []).map((hearing) =>
        trialOf(defendant, hearing, byHearing.get(hearing.id) ?? []),
      ),
    );
}

async function defendantsOf(db: EntityManager, question: Question): Promise<Defendant[]> {
  const { from, to } = question.period;
  const query = db
    .createQueryBuilder(Participation, 'p')
    .distinct()
    .select(['id', 'organId', 'caseId', 'defendantForm', 'withdrawnAt'].map((of) => `p.${of} AS ${of}`))
    .addSelect(['c.procedure AS "procedure"', 'c.caseNoKey AS caseNoKey', 'c.disputeId AS disputeId'])
    .addSelect(['d.actType AS actType', 'd.field AS field', 'd.cause AS cause'])
    .innerJoin(Case, 'c', 'c.id = p.caseId')
    .innerJoin(Dispute, 'd', 'd.id = c.disputeId')
    .innerJoin(Hearing, 'h', "h.caseId = c.id AND h.kind = 'TRIAL'")
    .where(...question.view.named('p'))
    .andWhere("p.capacity = 'DEFENDANT'");
  const start = instantAt(from, '00:00');
  const end = instantAt(addDays(to, 1), '00:00');
  const found = await query
    .clone()
    .andWhere('h.at >= :start AND h.at < :end', { start, end })
    .getRawMany<Defendant>();
  const moved = await inParts(changedSince(question, 'hearing'), (ids) =>
    query.clone().andWhere('h.id IN (:...ids)', { ids }).getRawMany<Defendant>(),
  );
  return [...new Map([...found, ...moved].map((defendant) => [defendant.id, defendant])).values()];
}

async function heldHearings(
  db: EntityManager,
  { since, period }: Question,
  caseIds: ReadonlySet<number>,
): Promise<TrialRow[]> {
  const today = await inParts([...caseIds], (part) =>
    db.findBy(Hearing, { caseId: In(part), kind: 'TRIAL' }),
  );
  const known = since ? undo(keyed(today), since.entries.hearing, byId).values() : today;
  return [...known]
    .map(({ id, caseId, at, courtNotice, status }) => ({
      id,
      caseId,
      heldOn: civilDay(new Date(at)),
      courtNotice,
      status,
    }))
    .filter(({ status, heldOn }) => status === 'HELD' && heldOn <= period.to);
}

async function appearancesAt(
  db: EntityManager,
  { since }: Question,
  hearings: readonly TrialRow[],
): Promise<Appearance[]> {
  const today = await inParts(
    hearings.map(({ id }) => id),
    (part) => db.findBy(Appearance, { hearingId: In(part) }),
  );
  return since ? [...undo(keyed(today), since.entries.appearance, byId).values()] : today;
}

function keyed<T extends { id: number }>(rows: readonly T[]): Map<number, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

function trialOf(defendant: Defendant, hearing: TrialRow, appearances: readonly Appearance[]): HeldTrial {
  const { organId, caseId, caseNoKey, procedure, defendantForm } = defendant;
  return {
    organId,
    caseId,
    caseNoKey,
    procedure,
    heldOn: hearing.heldOn,
    courtNotice: hearing.courtNotice,
    matter: matterOf(defendant),
    appearance: appearances.find((one) => one.organId === organId) ?? null,
    coDefendantAppeared:
      defendantForm === 'CO_DEFENDANT' &&
      appearances.some((one) => one.organId !== organId && one.status === 'APPEARED'),
  };
}
