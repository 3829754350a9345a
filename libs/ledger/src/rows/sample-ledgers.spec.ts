import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { streamOf, type Capacity, type Result } from '#law';
import { sectionsOf } from '../sheets/sections';
import { readLedgerFile } from '../tables/read-file';
import { type LedgerRow, readLedger } from './read-ledger';

interface TrueCase {
  stream: string;
  caseNo: string;
  receivedOn: string;
  closedOn: string | null;
  result: Result | null;
  parties: string[];
  partyCount: number;
  actNo: string;
}

interface Truth {
  rows: [row: number, verdict: string, reasons: string[], id: string | null][];
  counts: Record<string, number>;
  words: Record<string, Result>;
  cases: Record<string, TrueCase>;
}

const FOLDER = join(__dirname, '../../../../test/fixtures/ledgers');
const fileOf = (name: string) => readFileSync(join(FOLDER, name));

async function read(name: string, capacity: Capacity, words: Truth['words'] = {}): Promise<LedgerRow[]> {
  const tables = await readLedgerFile(fileOf(`${name}.xlsx`));
  return readLedger(tables.flatMap(sectionsOf), { capacity, procedure: null, words });
}

/** As the truth writes it: with the row in the reason. */
function reasonsOf({ reasons, sameAs }: LedgerRow): string[] {
  return reasons.map((reason) => (reason === 'DUPLICATE' ? `DUPLICATE_OF_${sameAs}` : reason));
}

/** As the truth tells it; 金雨桐等12人 names one of them. */
function seen(rows: readonly LedgerRow[], row: number, verdict: string) {
  const found = rows.find((one) => one.row === row)?.case;
  if (!found?.procedure) throw new Error(`Row ${row} has no case`);
  const { caseNo, documentNo: actNo, partyCount, result, receivedOn, closedOn } = found;
  const days = verdict === 'wrong' ? {} : { receivedOn, closedOn };
  const parties = found.parties.map((party) => party.name);
  return {
    stream: streamOf(found.procedure, found.capacity),
    caseNo,
    actNo,
    partyCount,
    result,
    parties,
    ...days,
  };
}

function expected(
  { receivedOn, closedOn, ...meant }: TrueCase,
  { parties }: ReturnType<typeof seen>,
  verdict: string,
) {
  const named = meant.partyCount > parties.length ? meant.parties.slice(0, 1) : meant.parties;
  return { ...meant, parties: named, ...(verdict === 'wrong' ? {} : { receivedOn, closedOn }) };
}

describe.each<[string, Capacity]>([
  ['respondent-2021-2023', 'RESPONDENT'],
  ['litigation-2022-2024', 'DEFENDANT'],
])('the ledger %s', (name, capacity) => {
  const truth = JSON.parse(fileOf(`${name}.json`).toString()) as Truth;

  it('has every row judged as a person would, for the same reasons', async () => {
    const rows = await read(name, capacity);
    expect(rows.map((one) => [one.row, one.verdict, reasonsOf(one)])).toEqual(
      truth.rows.map(([row, verdict, reasons]) => [row, verdict, reasons]),
    );
  });

  it('has every field read as it was meant', async () => {
    const rows = await read(name, capacity, truth.words);
    for (const [row, verdict, , id] of truth.rows) {
      const meant = truth.cases[id ?? ''];
      if (meant)
        expect(seen(rows, row, verdict)).toMatchObject(expected(meant, seen(rows, row, verdict), verdict));
    }
  });

  it('asks for each word once that it does not know, and takes the answer', async () => {
    const unknown = new Set(
      (await read(name, capacity)).flatMap((one) =>
        one.reasons.includes('OUTCOME_UNKNOWN') ? [one.case?.outcomeWord] : [],
      ),
    );
    expect([...unknown].sort()).toEqual(Object.keys(truth.words).sort());
    const answered = await read(name, capacity, truth.words);
    expect(answered.some((one) => one.reasons.includes('OUTCOME_UNKNOWN'))).toBe(false);
  });
});
