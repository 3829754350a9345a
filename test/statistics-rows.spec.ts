import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { Participation } from '#casework';
import { addDays, type Day, day, type DispositionCode, findDisposition } from '#law';
import { SPLITS } from '#statistics';
import { type Person, TestApp } from './app';
import { registered, RESPONDENT } from './registration';

/** Random files, put into the tables directly; each number is recounted over all of them. */
describe('what the tables hold', () => {
  let app: TestApp;
  let officer: Person;
  let files: File[];

  beforeAll(async () => {
    app = await TestApp.start('2021-12-31T10:00:00+08:00');
    officer = await app.admin();
    const { id } = await registered(officer, { ...RESPONDENT, receivedOn: '2021-12-31' });
    const db = app.get(DataSource).manager;
    const { id: _id, ...model } = await db.findOneByOrFail(Participation, { caseId: id });
    await db.delete(Participation, { caseId: id });
    files = fc.sample(fileOf(), { numRuns: 300, seed: 7 });
    await db.insert(
      Participation,
      files.map((file, index) => ({ ...model, ...file, caseId: 1000 + index })),
    );
  });
  afterAll(() => app.stop());

  it('is counted whole in every period', async () => {
    for (const { start, length } of fc.sample(periodOf(), { numRuns: 25, seed: 7 })) {
      const [from, to] = [addDays(FIRST, start), addDays(FIRST, start + length)];
      const { body } = await officer.get(`/statistics?from=${from}&to=${to}`);
      for (const stream of STREAMS) {
        const { accepted: _a, balanced, verdicts: _v, earlyEndings: _e, ...numbers } = body.streams[stream];
        expect(balanced).toBe(true);
        const recounted = recount(
          files.filter((file) => file.stream === stream),
          { from, to },
        );
        expect({ period: [from, to], stream, ...numbers }).toEqual({
          period: [from, to],
          stream,
          ...recounted,
        });
      }
    }
  });

  it.each([...Object.keys(SPLITS), 'organ,month', 'defendantForm,applicantKind'])(
    'is split by %s without losing or doubling a file',
    async (by) => {
      const { body } = await officer.get(`/statistics?from=2020-03-01&to=2020-09-30&by=${by}`);
      expect(body.splits.length).toBeGreaterThan(0);
      for (const stream of STREAMS) {
        for (const measure of ['carriedIn', 'received', 'accepted', 'notAccepted', 'concluded', 'pending']) {
          const counts: number[] = body.splits.map((split: any) => split.streams[stream][measure]);
          const sum = counts.reduce((total, count) => total + count, 0);
          expect([by, stream, measure, sum]).toEqual([by, stream, measure, body.streams[stream][measure]]);
        }
        const shares = body.splits.map((split: any) => split.shares[stream].received);
        if (body.streams[stream].received > 0)
          expect(Math.round(shares.reduce((sum: number, share: number) => sum + 10 * share, 0))).toBe(1000);
      }
    },
  );

  it('has the files behind each number', async () => {
    const period = 'from=2020-03-01&to=2020-09-30';
    const { body } = await officer.get(`/statistics?${period}`);
    for (const stream of STREAMS) {
      for (const measure of ['carriedIn', 'received', 'accepted', 'notAccepted', 'concluded', 'pending']) {
        const behind = await officer.get(`/statistics/cases?${period}&stream=${stream}&measure=${measure}`);
        expect(behind.body.caseIds).toHaveLength(body.streams[stream][measure]);
      }
    }
  });
});

type File = Pick<
  Participation,
  'stream' | 'receivedOn' | 'acceptedOn' | 'closedOn' | 'disposition' | 'status'
>;

const FIRST = day('2020-01-01');
const STREAMS = ['respondent', 'firstInstance'] as const;
const DISPOSITIONS: DispositionCode[] = ['F17-WC', 'F17-CX', 'F17-BYSL', 'F17-ZZ-CH', 'Y1-BHQS'];

/** Some were closed before they were received, as ledgers have it. */
function fileOf(): fc.Arbitrary<File> {
  return fc
    .record({
      stream: fc.constantFrom(...STREAMS),
      received: fc.integer({ min: 0, max: 600 }),
      open: fc.integer({ min: -20, max: 300 }),
      disposition: fc.option(fc.constantFrom(...DISPOSITIONS), { freq: 4 }),
    })
    .map(({ stream, received, open, disposition }) => ({
      stream,
      receivedOn: addDays(FIRST, received),
      acceptedOn: null,
      closedOn: disposition === null ? null : addDays(FIRST, received + open),
      disposition,
      status: disposition === null ? 'OPEN' : 'CLOSED',
    }));
}

function periodOf(): fc.Arbitrary<{ start: number; length: number }> {
  return fc.record({ start: fc.integer({ min: -30, max: 700 }), length: fc.integer({ min: 0, max: 400 }) });
}

function recount(files: readonly File[], { from, to }: { from: Day; to: Day }) {
  const ended = ({ closedOn, receivedOn }: File) =>
    closedOn === null ? '9999' : closedOn < receivedOn ? receivedOn : closedOn;
  const closed = files.filter((file) => ended(file) >= from && ended(file) <= to);
  const early = closed.filter(
    ({ disposition }) => findDisposition(disposition!)?.phase === 'BEFORE_ACCEPTANCE',
  );
  const concluded = closed.filter((file) => !early.includes(file));
  return {
    carriedIn: files.filter((file) => file.receivedOn < from && ended(file) >= from).length,
    received: files.filter(({ receivedOn }) => receivedOn >= from && receivedOn <= to).length,
    notAccepted: early.length,
    concluded: concluded.length,
    pending: files.filter((file) => file.receivedOn <= to && ended(file) > to).length,
    results: tallied(concluded.map(({ disposition }) => findDisposition(disposition!)!.result!)),
    dispositions: tallied(concluded.map(({ disposition }) => disposition!)),
  };
}

function tallied(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
