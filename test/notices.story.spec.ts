import { PAPERS } from '../libs/documents/src/notices/read-notice.fixture';
import { type Person, TestApp } from './app';

describe('reading a notice', () => {
  let app: TestApp;
  let clerk: Person;

  beforeAll(async () => {
    app = await TestApp.start('2026-09-24T09:00:00+08:00');
    clerk = await app.admin();
  });
  afterAll(() => app.stop());

  it('gives what stands in it and where, and stores nothing', async () => {
    const [paper] = PAPERS;
    const before = [await app.rows('cases'), await app.rows('audit_entries')];

    const { status, body } = await clerk.post('/notices/read', { text: paper?.text });

    expect(status).toBe(200);
    expect(body).toMatchObject(paper?.says ?? {});
    const [from, to] = body.spans.caseNo;
    expect(paper?.text.slice(from, to)).toBe(body.caseNo);
    expect([await app.rows('cases'), await app.rows('audit_entries')]).toEqual(before);
  });

  it('says nothing of a text that is no paper it knows', async () => {
    const { status, body } = await clerk.post('/notices/read', { text: '今天下午三点开会' });
    expect([status, body]).toEqual([200, { spans: {} }]);
  });

  it('is refused without a text, and to whoever registers no cases', async () => {
    expect((await clerk.post('/notices/read', {})).status).toBe(400);
    expect((await app.stranger().post('/notices/read', { text: '传票' })).status).toBe(401);
  });
});
