// Long: every operation as every role.
import { EVERYBODY, HEARING, LETTER, type Operation, type Place, type Role, YEAR } from './access/operation';
import { OPERATIONS } from './access/operations';
import { INITIAL_PASSWORD, type Person, TestApp } from './app';

const PLACES = ['own', 'below', 'beside'] as const;
type Where = (typeof PLACES)[number];

/** It need not be there for accounts to be linked. */
const PROVIDER = {
  ...{ issuer: 'http://127.0.0.1:9', clientId: 'anqi', clientSecret: null },
  ...{ scope: 'openid', usernameClaim: null },
};

describe('every operation, for every role, in three organs', () => {
  let app: TestApp;
  let admin: Person;
  let documented: string[];
  const places: Record<Where, Place> = {} as never;
  const people = new Map<Role, Person>();

  beforeAll(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00', undefined, { oidc: PROVIDER });
    admin = await app.admin();
    const { paths } = (await admin.get('/openapi.json')).body;
    documented = Object.entries<object>(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const own = await furnished('清河区局', 1);
    Object.assign(places, {
      own,
      below: await furnished('清河一所', own.organId),
      beside: await furnished('东山区局', 1),
    });
    for (const role of EVERYBODY) {
      await hire(role, places.own.organId, [role]);
      people.set(role, await app.stranger().begin(role));
    }
    // The officer's own case, so that he may write it.
    const officerId = (await people.get('OFFICER')!.get('/session')).body.id;
    const { version } = (await people.get('REGISTRAR')!.get(`/cases/${places.own.caseId}`)).body;
    const given = await people.get('REGISTRAR')!.patch(`/cases/${places.own.caseId}`, { version, officerId });
    expect(given.status).toBe(200);
  }, 180_000);
  afterAll(() => app.stop());

  async function hire(username: string, organId: number, roles?: readonly Role[]): Promise<number> {
    const account = { username, displayName: `${username}某`, password: INITIAL_PASSWORD, organId, roles };
    return (await admin.post('/users', account)).body.id;
  }

  async function furnished(name: string, parentId: number): Promise<Place> {
    const organId = (await admin.post('/organs', { name, parentId })).body.id;
    const unitId = (await admin.post('/units', { name: '法规科', organId })).body.id;
    const userId = await hire(`clerk${organId}`, organId);
    const leader = { kind: 'LEADER', name: '何志明', rank: 'DEPUTY', organId };
    const contactId = (await admin.post('/contacts', leader)).body.id;
    const clerk = await app.stranger().begin(`clerk${organId}`);
    const { body: file } = await clerk.post('/cases', {
      ...{ procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT', receivedOn: '2026-09-17', unitId },
      parties: [{ role: 'APPLICANT', kind: 'NATURAL', name: `${name}的原告` }],
    });
    const hearing = await clerk.post(`/cases/${file.id}/hearings`, HEARING);
    const letter = await clerk.post(`/cases/${file.id}/follow-ups`, { ...LETTER, issuer: `${name}的来文` });
    return {
      ...{ organId, unitId, userId, contactId, caseId: file.id, eventId: file.events[0].id },
      ...{ hearingId: hearing.body.id, followUpId: letter.body.id },
    };
  }

  async function ask(who: Person, operation: string, at: Place): Promise<{ status: number; body: any }> {
    const [method = '', documentedPath = ''] = operation.split(' ');
    const { path, body } = OPERATIONS[operation]!;
    const address = path ? path(at) : documentedPath.replace('/api', '').replace('{id}', '999');
    const sends = method !== 'GET' && (body ?? !['unlock'].some((end) => address.endsWith(end)));
    return who.raw(method, address, {
      headers: sends ? { 'content-type': 'application/json' } : {},
      body: sends ? JSON.stringify(body ? body(at) : {}) : undefined,
    });
  }

  /** What `role` is answered there though the table says otherwise. */
  async function wrongOf(person: Person, role: Role, operation: string, where: Where): Promise<unknown[]> {
    const { who, object, namesOrgans } = OPERATIONS[operation]!;
    const { status, body } = await ask(person, operation, places[where]);
    const wanted = wantedOf(role, who, object, where);
    const told = Buffer.isBuffer(body) ? '' : JSON.stringify(body ?? null);
    return [
      ...(wanted.includes(bandOf(status)) ? [] : [[operation, where, status, wanted]]),
      ...((namesOrgans ? /东山区局的/ : /东山区局/).test(told)
        ? [[operation, where, 'tells of the organ beside']]
        : []),
    ];
  }

  it('has a rule for each operation of the document, and none for what is not there', () => {
    expect(documented.filter((one) => !(one in OPERATIONS))).toEqual([]);
    expect(Object.keys(OPERATIONS).filter((one) => !documented.includes(one))).toEqual([]);
  });

  it('is 401 for who has not signed in, but for what is open', async () => {
    for (const [operation, { who }] of Object.entries(OPERATIONS)) {
      const { status } = await ask(app.stranger(), operation, places.own);
      if (who === 'ANYBODY') expect([operation, status]).not.toEqual([operation, 403]);
      else expect([operation, status]).toEqual([operation, 401]);
    }
  });

  it.each(EVERYBODY)(
    'does for %s what the table says',
    async (role) => {
      const person = people.get(role)!;
      const found: unknown[] = [];
      for (const [operation, { who }] of Object.entries(OPERATIONS)) {
        if (who === 'ANYBODY' || operation === 'DELETE /api/session') continue;
        for (const where of placesOf(operation))
          found.push(...(await wrongOf(person, role, operation, where)));
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('hides what a narrower view leaves out, in lists, numbers and by its id', async () => {
    const { id } = (await admin.get(`/users?organId=${places.own.organId}`)).body.find(
      (one: any) => one.username === 'LEADER',
    );
    const leader = people.get('LEADER')!;
    const counted = async () => {
      const { body } = await leader.get(`/statistics?${YEAR}`);
      const cases = await leader.get('/cases');
      const due = await leader.get('/deadlines?days=366');
      const hearings = await leader.get('/hearings?from=2026-09-01&to=2026-12-31');
      const letters = await leader.get('/follow-ups?show=all');
      const followUps = body.followUps.received;
      return [
        cases.body.total,
        body.streams.firstInstance.received,
        new Set(due.body.map((one: any) => one.caseId)).size,
        hearings.body.length > 0,
        letters.body.total === followUps,
      ];
    };
    const ofCase = async (place: Place) => (await leader.get(`/cases/${place.caseId}`)).status;
    expect([await counted(), await ofCase(places.below)]).toEqual([[2, 2, 2, true, true], 200]);

    await admin.patch(`/users/${id}`, { view: 'ORGAN' });
    expect([await counted(), await ofCase(places.below)]).toEqual([[1, 1, 1, true, true], 404]);
    await admin.patch(`/users/${id}`, { view: 'UNIT' });
    expect([await counted(), await ofCase(places.own)]).toEqual([[0, 0, 0, false, true], 404]);
    await admin.patch(`/users/${id}`, { unitId: places.own.unitId });
    expect([await counted(), await ofCase(places.own)]).toEqual([[1, 1, 1, true, true], 200]);
    await admin.patch(`/users/${id}`, { view: 'OWN' });
    expect([await counted(), await ofCase(places.own)]).toEqual([[0, 0, 0, false, true], 404]);
    expect((await leader.get(`/follow-ups/${places.own.followUpId}`)).status).toBe(404);
    expect((await leader.get(`/statistics?${YEAR}&organId=${places.below.organId}`)).status).toBe(404);
  });

  it('lets an officer write what he handles alone', async () => {
    const { body } = await people.get('REGISTRAR')!.post('/cases', {
      ...{ procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT', receivedOn: '2026-09-18' },
    });
    const officer = people.get('OFFICER')!;
    expect((await officer.get(`/cases/${body.id}`)).status).toBe(200);
    const refused = await officer.patch(`/cases/${body.id}`, { version: 1, note: '改' });
    expect([refused.status, refused.body.code]).toEqual([403, 'NotYourCase']);
    const { id } = (await officer.get('/session')).body;
    expect(
      (await people.get('REVIEWER')!.patch(`/cases/${body.id}`, { version: 1, officerId: id })).status,
    ).toBe(200);
    expect((await officer.patch(`/cases/${body.id}`, { version: 2, note: '改' })).status).toBe(200);
    const other = places.own.userId;
    expect((await officer.patch(`/cases/${body.id}`, { version: 3, officerId: other })).status).toBe(403);
  });
});

/** What names no record is the same question in every organ. */
function placesOf(operation: string): readonly Where[] {
  const { path, body } = OPERATIONS[operation]!;
  return path || body ? PLACES : ['own'];
}

/** Refused by its content or for a stale version, it was allowed. */
function bandOf(status: number): number | 'OK' {
  if (status === 403 || status === 404) return status;
  return status < 400 || [400, 409].includes(status) ? 'OK' : status;
}

const BELOW = { READ: 'OK', ADMIN: 'OK', WRITE: 403, OWN_ONLY: 404 } as const;

function wantedOf(
  role: Role,
  who: Operation['who'],
  object: Operation['object'],
  where: Where,
): (number | 'OK')[] {
  if (who !== 'SIGNED_IN' && who !== 'ANYBODY' && !who.includes(role)) return [403];
  if (object === 'TOP') return [403];
  if (!object) return ['OK', 404];
  if (where === 'beside') return [404];
  return where === 'below' ? [BELOW[object]] : ['OK'];
}
