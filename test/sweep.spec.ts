import { type Answer, type Person, TestApp } from './app';
import { requireDocumented } from './contract';
import { type Document, responseOf } from './sweep/document';
import { type Fitting, requestsOf, type SweptRequest } from './sweep/requests';

/** How many of the wrong values each field gets; together the fields get all of them several times. */
const EACH = Number(process.env.SWEEP ?? 3);

/** Whatever is sent, the product answers as its OpenAPI document says, and never with its own failure. */
describe('a sweep over every field of every operation', () => {
  let app: TestApp;
  let document: Document;

  beforeAll(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    document = (await app.stranger().get<Document>('/openapi.json')).body;
  });
  afterAll(() => app.stop());

  it('finds no failure, no undocumented status and no refusal that a person cannot read', async () => {
    const clerk = await app.admin();
    const fitting = await recordsOf(clerk);
    const faults: string[] = [];
    let count = 0;
    for (const request of requestsOf(document, fitting, EACH)) {
      // What ends the sweep's own session goes through somebody else's.
      const person = request.template.includes('session') ? app.stranger() : clerk;
      const answer = await ask(person, request);
      faults.push(...faultsOf(document, request, answer).map((fault) => `${written(request)} ${fault}`));
      if (answer.status < 300) await refresh(clerk, fitting);
      count += 1;
    }

    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(Object.keys(document.paths).length * EACH);
  }, 300_000);

  it('is told where an answer is not as documented, in any test', async () => {
    const headers = new Headers({ 'content-type': 'application/json; charset=utf-8' });
    const told = { method: 'GET', path: '/ready', headers };
    const ready = { status: 'ok' };
    await requireDocumented(app.url, { ...told, status: 200, body: ready });
    const wrong = [
      { ...told, status: 200, body: { ...ready, words: 'of the mail server' } },
      { ...told, status: 200, body: { status: 1 } },
      { ...told, status: 418, body: ready },
    ];
    for (const one of wrong)
      await expect(requireDocumented(app.url, one)).rejects.toThrow(/^GET \/ready .* is not as documented/);
  });

  it.each(['/cases/%', '/cases/%ff', `/cases/${'9'.repeat(300)}`])(
    'refuses the address %s as it refuses anything else',
    async (address) => {
      const answer = await (await app.admin()).get(address);
      expect([400, 414]).toContain(answer.status);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(answer.body).toMatchObject({ status: answer.status, title: expect.stringMatching(/[一-龥]/) });
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'application/jsonp'])(
    'takes no %s',
    async (type) => {
      const clerk = await app.admin();
      const answer = await clerk.raw('POST', '/cases', { headers: { 'content-type': type }, body: 'a=1' });
      expect([answer.status, answer.body.title]).toEqual([415, '请用 JSON 格式提交']);
    },
  );

  it('keeps what a document can hold of what is typed', async () => {
    const clerk = await app.admin();
    const { body } = await clerk.post('/cases', {
      procedure: 'RECONSIDERATION',
      capacity: 'RESPONDENT',
      receivedOn: '2026-09-18',
      note: '甲\ufffe乙\uffff丙\u0007\ud800丁',
    });
    expect(body.note).toBe('甲乙丙丁');
  });

  it('refuses null where nothing can be emptied, and takes it where something can', async () => {
    const clerk = await app.admin();
    const right = { procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', receivedOn: '2026-09-18' };
    const refused = await clerk.post('/cases', { ...right, events: null, parties: null });
    const taken = await clerk.post('/cases', { ...right, note: null, act: null });

    expect(refused.status).toBe(400);
    expect(refused.body.errors.map(({ field }: any) => field).sort()).toEqual(['events', 'parties']);
    expect(taken.status).toBe(201);
  });
});

/** Records that the right requests are about. */
async function recordsOf(clerk: Person): Promise<Fitting> {
  const { body: of } = await clerk.post('/cases', {
    procedure: 'RECONSIDERATION',
    capacity: 'RESPONDENT',
    receivedOn: '2026-09-18',
    events: [{ type: 'ACCEPTED', on: '2026-09-19' }],
  });
  const hearing = await clerk.post(`/cases/${of.id}/hearings`, {
    kind: 'HEARING',
    at: '2026-09-24T09:30:00+08:00',
  });
  const letter = await clerk.post('/follow-ups', { kind: 'OPINION_LETTER', receivedOn: '2026-09-18' });
  return {
    'cases/id': of.id,
    'hearings/id': hearing.body.id,
    'follow-ups/id': letter.body.id,
    eventId: of.events[0].id,
    year: 2027,
    period: 'FY23-48-REPLY',
    disposition: 'F23-WC',
    version: of.version,
  };
}

/** A change raised the version. */
async function refresh(clerk: Person, fitting: Fitting): Promise<void> {
  const { body } = await clerk.get(`/cases/${String(fitting['cases/id'])}`);
  fitting.version = body.version;
}

function ask(person: Person, { method, path, query, body }: SweptRequest): Promise<Answer> {
  const headers: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  return person.raw(method, `${path.replace(/^\/api/, '')}${query}`, { headers, body });
}

function faultsOf(document: Document, { method, template }: SweptRequest, answer: Answer): string[] {
  const { status } = answer;
  const operation = document.paths[template]?.[method.toLowerCase()];
  const faults = [];
  if (status >= 500) faults.push(`answered ${status}`);
  if (!operation || !responseOf(operation, status, document))
    faults.push(`answered ${status}, which is not documented`);
  return status < 400 ? faults : [...faults, ...problemFaultsOf(answer)];
}

/** RFC 9457, for a person who reads Chinese. */
function problemFaultsOf({ status, body, headers }: Answer): string[] {
  const faults = [];
  if (!headers.get('content-type')?.startsWith('application/problem+json')) faults.push('is no problem+json');
  const isProblem = body.status === status && typeof body.code === 'string' && Array.isArray(body.errors);
  if (!isProblem) return [...faults, `is no problem: ${JSON.stringify(body).slice(0, 200)}`];
  const told = [body.title, ...body.errors.map(({ message }: any) => message)];
  if (!told.every((text) => /[一-龥]/.test(text)))
    faults.push(`speaks no Chinese: ${told.join('; ').slice(0, 200)}`);
  return faults;
}

function written({ method, path, query, body }: SweptRequest): string {
  return `${method} ${path}${query} ${(body ?? '').slice(0, 150)}:`.slice(0, 300);
}
