import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { TestApp } from './app';
import { type Answers, ask, recordedAnswers } from './fixtures/before-seats/answers';
import { LAST_DAY } from './fixtures/before-seats/office';
import { allRows, openRaw, type Row } from './raw-database';

/** What a migration writes anew on purpose: the column, or that of one row, or a table that gave its rows to another, and why. */
const WRITTEN_ANEW: Readonly<Record<string, string>> = {
  'audit_entries.subject': 'kind, record and key are columns',
  'audit_entries.topic': 'case, seat and organ are columns',
  'reminders.subject': 'kind and number are columns, and the seat stands for its case',
  'notifications.subject': 'kind and number are columns, and the seat stands for its case',
  'law_settings.options': 'options are stored by their ids',
  'participations.chosenOptions': 'the same',
  'audit_entries#161.changes': 'the same',
  'audit_entries#217.changes': 'the same',
  'cases.version': 'each seat has its own; what they share has a revision',
  'outcomes.servedOn': 'of each seat, since each organ is served on its own day',
  sign_in_failures: 'begun anew with the address of each try; they count for a quarter of an hour',
};

/** What the new version answers otherwise on purpose: the field, or what has that id, wherever it stands, and why. */
const ANSWERED_OTHERWISE: Readonly<Record<string, string>> = {
  doubts: 'also hearings and replies that nobody wrote down, and verdicts that wait for a case before',
  definition: 'says which of the cases a rate leaves out',
  denominatorName: 'the same',
  'R-DF': 'with the replies that were never given before the case was decided',
  'R-SL': 'of the applications received in the period alone, so that it is never more than all of them',
  'admin /reports/annual?year=2026&format=text':
    'no comparison with a year of which nobody said that it is whole',
  'admin /reports/annual?year=2027&format=text': 'the same',
  options: 'each with its id and its label',
  usual: 'the id of an option, not its label',
  chosen: 'the same',
  chosenOptions: 'the same',
  nextDue: 'what had long passed when it was entered is nothing to be done today',
  nextDeadline: 'the same',
  'admin /cases?status=OPEN&sort=due&limit=200': 'the same, so that such a case is no longer the first',
  'admin /law/calendar': 'with the years from 2007',
  subject: 'a message names its case, not a text to take apart',
};

/** A register of the version before (migrations 0001 to 0006) is opened by this one: nothing of it may be lost. */
describe('the database of the version before', () => {
  let app: TestApp;
  let before: Map<string, Row[]>;
  let after: Map<string, Row[]>;
  beforeAll(async () => {
    const { lawFingerprint } = await settingsOfNewRegister();
    app = await TestApp.start(LAST_DAY, async (database) => {
      const raw = await openRaw(database);
      const dump = database.type === 'sqlite' ? 'sqlite.sql' : 'mariadb.sql';
      await raw.run(readFileSync(path.join(__dirname, 'fixtures/before-seats', dump), 'utf8'));
      // Only what migrations do is asked here: with another law the deadlines would be counted anew at once.
      await raw.run(`UPDATE law_settings SET lawFingerprint = '${String(lawFingerprint)}';`);
      await raw.close();
      before = await allRows(database);
    });
    await app.backgroundDone();
    after = await allRows(app.database);
  });
  afterAll(() => app.stop());

  it('comes out with the schema that the entities describe', async () => {
    const { upQueries } = await app.get(DataSource).driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('keeps every row, and in it every column that is not written anew on purpose', () => {
    const empty = [...before].filter(([, rows]) => rows.length === 0).map(([table]) => table);
    expect(empty).toEqual(app.database.type === 'sqlite' ? ['durability_check'] : []);
    for (const [table, rows] of before) {
      if (WRITTEN_ANEW[table]) continue;
      const kept = new Map(after.get(table)?.map((row) => [row.id, row]));
      const shared = (row: Row | undefined) => row && withoutWrittenAnew(table, row);
      expect({ [table]: rows.map(({ id }) => shared(kept.get(id))) }).toEqual({
        [table]: rows.map((row) => expect.objectContaining(shared(row)!)),
      });
    }
  });

  it('names the options that were chosen by their ids, in the history too', () => {
    const row = (table: string, id: number) => after.get(table)?.find((one) => one.id === id);
    const options = { 'EXTENSION-START': 'rolled', 'RESUMPTION-DAY': 'not-counted' };
    expect(JSON.parse(String(row('law_settings', 1)?.options))).toEqual(options);
    expect(JSON.parse(String(row('participations', 46)?.chosenOptions))).toEqual({ 'REDO-START': 'made' });
    expect(JSON.parse(String(row('audit_entries', 161)?.changes))).toEqual({
      'EXTENSION-START': ['nominal', 'rolled'],
      'RESUMPTION-DAY': ['counted', 'not-counted'],
    });
    expect(JSON.parse(String(row('audit_entries', 217)?.changes)).chosenOptions).toEqual([
      null,
      { 'REDO-START': 'made' },
    ]);
  });

  it('answers as before, about every case and every number', async () => {
    const answers = comparable(await ask(app)) as Answers;
    const recorded = Object.entries(comparable(recordedAnswers()) as Answers);
    expect(recorded.length).toBeGreaterThan(60);
    for (const [asked, told] of recorded)
      expect({ [asked]: answers[asked] }).toMatchObject({ [asked]: told });
  });
});

async function settingsOfNewRegister(): Promise<Row> {
  const app = await TestApp.start(LAST_DAY);
  const [settings] = (await allRows(app.database)).get('law_settings') ?? [];
  await app.stop();
  return settings!;
}

function withoutWrittenAnew(table: string, row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).filter(
      ([column]) =>
        !WRITTEN_ANEW[`${table}.${column}`] && !WRITTEN_ANEW[`${table}#${String(row.id)}.${column}`],
    ),
  );
}

/** Rates by their ids: there are more of them now. */
function comparable(answers: Answers): unknown {
  return JSON.parse(
    JSON.stringify(answers, (key, value: any) => {
      if (ANSWERED_OTHERWISE[key] ?? ANSWERED_OTHERWISE[value?.id ?? '']) return undefined;
      if (key !== 'rates' || !Array.isArray(value)) return value;
      return Object.fromEntries(value.map((rate) => [rate.id, rate]));
    }),
  );
}
