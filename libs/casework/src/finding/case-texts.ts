import { type EntityManager, In } from 'typeorm';
import { insertRows, writeLater } from '#platform';
import { Case } from '../record/case.entity';
import { Dispute } from '../record/dispute.entity';
import { Party } from '../record/party.entity';
import { indexOf, marksFor } from '../record/seat-rows';
import { CaseText } from './case-text.entity';
import { EDITION, findableText } from './findable';
import { gramsOf } from './grams';

/** Two values each; SQLite takes 32,766 in one statement. */
const GRAMS_AT_ONCE = 10_000;

type Named = Pick<Party, 'name'>;

interface Found {
  case: Case;
  dispute: Dispute;
  parties: readonly Named[];
}

function textOf({ case: { caseNo, authority, note }, dispute, parties }: Found): string {
  const { documentNo, actType, field, cause } = dispute;
  return findableText({
    numbers: [caseNo, documentNo],
    words: [...parties.map(({ name }) => name), authority, actType, field, cause, note],
  });
}

/** Lets a case be found that was stored just now. */
export async function makeFindable(db: EntityManager, found: Found): Promise<void> {
  await insertTexts(db, [{ caseId: found.case.id, edition: EDITION, seen: textOf(found) }]);
}

/** After anything was changed by which these cases are found, or before they were found for the first time. */
export async function renewTexts(db: EntityManager, ids: readonly number[]): Promise<void> {
  const cases = await db.findBy(Case, { id: In([...ids]) });
  const disputes = await db.findBy(Dispute, { id: In(cases.map(({ disputeId }) => disputeId)) });
  const disputeOf = new Map(disputes.map((one) => [one.id, one]));
  const parties = await db.find(Party, { where: { caseId: In([...ids]) }, order: { id: 'ASC' } });
  const partiesOf = indexOf(parties, 'caseId');
  const stored = new Map(
    (await db.findBy(CaseText, { caseId: In([...ids]) })).map((one) => [one.caseId, one]),
  );
  const fresh: CaseText[] = [];
  for (const of of cases) {
    const dispute = disputeOf.get(of.disputeId) as Dispute;
    const row = {
      caseId: of.id,
      edition: EDITION,
      seen: textOf({ case: of, dispute, parties: partiesOf(of.id) }),
    };
    const before = stored.get(of.id);
    if (!before) fresh.push(row);
    else if (before.seen !== row.seen || before.edition !== EDITION) await replaceText(db, before, row);
  }
  await insertTexts(db, fresh);
}

async function insertTexts(db: EntityManager, rows: readonly CaseText[]): Promise<void> {
  await insertRows(db, CaseText, rows);
  await insertGrams(
    db,
    rows.flatMap(({ caseId, seen }) => Array.from(gramsOf(seen), (gram): [number, number] => [gram, caseId])),
  );
}

async function replaceText(
  db: EntityManager,
  before: CaseText,
  { caseId, edition, seen }: CaseText,
): Promise<void> {
  const [old, now] = [gramsOf(before.seen), gramsOf(seen)];
  await db.update(CaseText, { caseId }, { edition, seen });
  const gone = [...old].filter((gram) => !now.has(gram));
  for (const portion of portionsOf(gone)) {
    await db.query(`DELETE FROM case_grams WHERE caseId = ? AND gram IN (${marksFor(portion)})`, [
      caseId,
      ...portion,
    ]);
  }
  await insertGrams(
    db,
    [...now].filter((gram) => !old.has(gram)).map((gram) => [gram, caseId]),
  );
}

async function insertGrams(db: EntityManager, grams: [gram: number, caseId: number][]): Promise<void> {
  // In the order of the table they go in much faster.
  grams.sort(([one], [other]) => one - other);
  for (const portion of portionsOf(grams)) {
    const marks = portion.map(() => '(?, ?)').join(', ');
    await writeLater(db, `INSERT INTO case_grams (gram, caseId) VALUES ${marks}`, portion.flat());
  }
}

function portionsOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / GRAMS_AT_ONCE) }, (_, at) =>
    all.slice(at * GRAMS_AT_ONCE, (at + 1) * GRAMS_AT_ONCE),
  );
}
