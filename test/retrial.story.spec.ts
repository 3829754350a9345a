import { type Person, TestApp } from './app';

/** A defendant who lost twice, and the retrial of what was decided last. */
describe('a retrial', () => {
  let app: TestApp;
  let officer: Person;
  beforeEach(async () => {
    app = await TestApp.start('2026-10-12T10:00:00+08:00');
    officer = await app.clerk();
  });
  afterEach(() => app.stop());

  async function follow(procedure: string, previousCaseId?: number, more: object = {}): Promise<any> {
    const { body, status } = await officer.post('/cases', {
      ...{ procedure, capacity: 'DEFENDANT', receivedOn: '2026-03-02', previousCaseId },
      ...more,
    });
    expect([status, body.title]).toEqual([201, undefined]);
    return body;
  }

  async function end(file: any, disposition: string, more: object = {}): Promise<any> {
    const { body, status } = await officer.put(`/cases/${file.id}/outcome`, {
      ...{ disposition, madeOn: '2026-05-06', servedOn: '2026-05-08', version: file.version },
      ...more,
    });
    expect([status, body.title]).toEqual([200, undefined]);
    return body;
  }

  function deadline(file: any, periodId: string): any {
    return file.deadlines.find((one: any) => one.periodId === periodId);
  }

  const filed = { events: [{ type: 'ACCEPTED', on: '2026-03-02' }] };

  it('is heard within three months where the judgment came from the second instance', async () => {
    const first = await follow('FIRST_INSTANCE');
    const second = await follow('SECOND_INSTANCE', first.id);
    const review = await follow('RETRIAL_REVIEW', second.id);
    const retrial = await follow('RETRIAL', review.id, filed);
    expect(deadline(retrial, 'JS18-50-2')).toMatchObject({ due: '2026-06-02', ours: false });
    // So that a page can look over a change before it is saved.
    expect(retrial.judgmentInForce).toBe('SECOND_INSTANCE');

    const { body: corrected } = await officer.patch(`/cases/${retrial.id}`, {
      version: retrial.version,
      previousCaseId: first.id,
    });
    expect(deadline(corrected, 'JS18-50-2')).toMatchObject({ due: '2026-09-02' });
    const { body: takenUp } = await officer.post(`/cases/${retrial.id}/events`, {
      type: 'HEARD_AS_SECOND_INSTANCE',
      on: '2026-03-02',
    });
    expect(deadline(takenUp, 'JS18-50-2')).toMatchObject({ due: '2026-06-02' });
  });

  it('is for who lost in the end: 维持 after a defeat, and what the new judgment says after 改判', async () => {
    const act = { type: '行政处罚' };
    const first = await follow('FIRST_INSTANCE', undefined, { act });
    await end(first, 'Y1-CX');
    const effective = { events: [{ type: 'EFFECTIVE', on: '2026-05-08' }] };

    const upheld = await end(await follow('SECOND_INSTANCE', first.id, effective), 'Y2-WC');
    expect(upheld.verdict).toBe('LOST');
    // 5/8 + 6个月 = 11/8（周日）
    expect(deadline(upheld, 'JS18-110')).toMatchObject({ due: '2026-11-09', ours: true });

    // Reversed in part it may be lost as well: nobody but who has read it can tell.
    const changed = await end(await follow('SECOND_INSTANCE', first.id, effective), 'Y2-GP');
    expect(changed.outcome).toMatchObject({ verdict: 'NEUTRAL', verdictAsked: true });
    expect(deadline(changed, 'JS18-110')).toMatchObject({ due: '2026-11-09', ours: false });
    expect(deadline(changed, 'CF21-48')).toBeUndefined();
    const reversed = await end(changed, 'Y2-GP', { verdict: 'WON' });
    expect(reversed.outcome).toMatchObject({ verdict: 'WON', verdictAsked: false, verdictReason: null });
    expect(deadline(reversed, 'JS18-110')).toMatchObject({ due: '2026-11-09', ours: false });
    // The penalty stands after all, and so does its publication.
    expect(deadline(reversed, 'CF21-48')).toBeUndefined();
  });
});
