import { type Person, TestApp } from './app';

/** What one stage of a dispute means for the others. */
describe('the stages of a dispute', () => {
  let app: TestApp;
  let officer: Person;
  beforeEach(async () => {
    app = await TestApp.start('2026-10-12T10:00:00+08:00');
    officer = await app.clerk();
  });
  afterEach(() => app.stop());

  async function maintained(more: object = {}): Promise<any> {
    const { body: file } = await officer.post('/cases', {
      ...{ procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', receivedOn: '2026-06-01' },
      ...more,
    });
    const { body, status } = await officer.put(`/cases/${file.id}/outcome`, {
      ...{ disposition: 'F23-WC', madeOn: '2026-07-20', servedOn: '2026-07-22', version: file.version },
    });
    expect([status, body.title]).toEqual([200, undefined]);
    return body;
  }

  async function sue(previousCaseId?: number): Promise<any> {
    const { body, status } = await officer.post('/cases', {
      ...{ procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT', receivedOn: '2026-08-10', previousCaseId },
    });
    expect([status, body.title]).toEqual([201, undefined]);
    return body;
  }

  async function periodsOf(id: number): Promise<string[]> {
    const { body } = await officer.get(`/cases/${id}`);
    return body.deadlines.map(({ periodId }: any) => periodId);
  }

  it('offer enforcement only where the time to sue runs out unused', async () => {
    const decided = await maintained({ act: { type: '行政处罚' } });
    expect(await periodsOf(decided.id)).toContain('QZ-53');
    const suit = await sue(decided.id);
    expect(await periodsOf(decided.id)).not.toContain('QZ-53');
    expect((await officer.get(`/cases/${decided.id}`)).body.isSuedOver).toBe(true);

    // The suit was over something else: entered with the wrong case before it.
    const other = await maintained();
    const { status } = await officer.patch(`/cases/${suit.id}`, {
      ...{ version: suit.version, previousCaseId: other.id },
    });
    expect(status).toBe(200);
    expect(await periodsOf(decided.id)).toContain('QZ-53');
    expect(await periodsOf(other.id)).not.toContain('QZ-53');
  });

  it('are about one act: corrected in one it is corrected in all', async () => {
    const decided = await maintained({ act: { type: '信息公开' } });
    expect(await periodsOf(decided.id)).not.toContain('QZ-53');
    const suit = await sue();
    const { body: joined } = await officer.patch(`/cases/${decided.id}`, {
      ...{ version: decided.version, previousCaseId: suit.id },
    });
    await officer.patch(`/cases/${suit.id}`, { version: suit.version, act: { type: '行政处罚' } });
    expect(await periodsOf(decided.id)).toContain('QZ-53');
    expect((await officer.get(`/cases/${decided.id}`)).body.version).toBe(Number(joined.version) + 1);
  });

  it('give 404 for a case that is not there', async () => {
    const { status } = await officer.patch('/cases/999999', { version: 1, act: { type: '行政处罚' } });
    expect(status).toBe(404);
  });
});
