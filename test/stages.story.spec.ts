import { type Person, TestApp } from './app';
import { DEFENDANT, registered, RESPONDENT } from './registration';

/** What one stage of a dispute means for the others. */
describe('the stages of a dispute', () => {
  let app: TestApp;
  let officer: Person;
  beforeAll(async () => {
    app = await TestApp.start('2026-10-12T10:00:00+08:00');
    officer = await app.clerk();
  });
  afterAll(() => app.stop());

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

  it('refuse rings of any length, and a correction of the outcome still ends', async () => {
    const later = (procedure: string, previousCaseId: number) =>
      registered(officer, { procedure, capacity: 'DEFENDANT', receivedOn: '2026-09-10', previousCaseId });
    const first = await registered(officer, { ...DEFENDANT, receivedOn: '2026-09-10' });
    const second = await later('SECOND_INSTANCE', first.id);
    const third = await later('RETRIAL_REVIEW', second.id);
    for (const previousCaseId of [first.id, second.id, third.id]) {
      const { version } = (await officer.get(`/cases/${first.id}`)).body;
      const { status, body } = await officer.patch(`/cases/${first.id}`, { previousCaseId, version });
      expect([status, body.errors?.[0]?.field]).toEqual([400, 'previousCaseId']);
    }
  });

  it('take what follows along when one is linked to the case before, and part again', async () => {
    const act = { type: '行政处罚', documentNo: '东市监罚〔2026〕1号' };
    const review = await registered(officer, { ...RESPONDENT, receivedOn: '2026-09-01', act });
    const first = await registered(officer, { ...DEFENDANT, receivedOn: '2026-09-10' });
    const second = await registered(officer, {
      ...{ procedure: 'SECOND_INSTANCE', capacity: 'DEFENDANT', receivedOn: '2026-09-15' },
      previousCaseId: first.id,
    });
    const link = async (previousCaseId: number | null) => {
      const { version } = (await officer.get(`/cases/${first.id}`)).body;
      expect((await officer.patch(`/cases/${first.id}`, { previousCaseId, version })).status).toBe(200);
      return (await officer.get(`/cases/${second.id}`)).body;
    };
    const linked = await link(review.id);
    expect(linked.act.documentNo).toBe(act.documentNo);
    expect(linked.stages.map(({ id }: any) => id)).toEqual([review.id, first.id, second.id]);
    const parted = await link(null);
    expect(parted.stages.map(({ id }: any) => id)).toEqual([first.id, second.id]);
  });

  it('give 404 for a case that is not there', async () => {
    const { status } = await officer.patch('/cases/999999', { version: 1, act: { type: '行政处罚' } });
    expect(status).toBe(404);
  });
});
