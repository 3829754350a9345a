import { DataSource } from 'typeorm';
import { Organ } from '#people';
import { INITIAL_PASSWORD, OWN_PASSWORD, type Person, TestApp } from './app';

/** Organs, units and accounts, and the three administrators who look after them. */
describe('accounts', () => {
  let app: TestApp;
  let admin: Person;
  let adminId: number;
  beforeEach(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    admin = await app.admin();
    adminId = (await admin.get('/session')).body.id;
  });
  afterEach(() => app.stop());

  async function add(username: string, more: object = {}): Promise<any> {
    const account = { username, displayName: username, password: INITIAL_PASSWORD, ...more };
    const { status, body } = await admin.post('/users', account);
    expect([status, body.title]).toEqual([201, undefined]);
    return body;
  }

  async function hired(username: string, more: object = {}): Promise<{ id: number; person: Person }> {
    const { id } = await add(username, more);
    return { id, person: await app.stranger().begin(username) };
  }

  it('begin with a password that must be changed, and tell the rules beforehand', async () => {
    await add('li');
    const li = app.stranger();
    expect((await li.signIn('li', INITIAL_PASSWORD)).body).toMatchObject({ mustChangePassword: true });
    expect((await li.get('/cases')).body.code).toBe('PasswordChangeRequired');
    expect((await li.get('/password-rules')).body.sentence).toContain('三类');

    const change = (password: string) =>
      li.put('/session/password', { currentPassword: INITIAL_PASSWORD, password });
    expect((await change('12345678')).body.errors[0].field).toBe('password');
    expect((await change(OWN_PASSWORD)).status).toBe(204);
    expect((await li.get('/cases')).status).toBe(200);
  });

  it.each<[string, object, string]>([
    ['a common password', { password: '12345678' }, 'password'],
    ['the user name with digits', { password: 'Zhao2026!' }, 'password'],
    ['a name that grows', { username: '㌀'.repeat(20) }, 'username'],
    ['a name that differs by case alone', { username: 'ADMIN' }, 'username'],
    ['no roles at all', { roles: null }, 'roles'],
    ['a role of nowhere', { roles: ['KING'] }, 'roles'],
  ])('refuse %s', async (_what, more, field) => {
    const account = { username: 'zhao', displayName: '赵', password: INITIAL_PASSWORD, ...more };
    const { status, body } = await admin.post('/users', account);
    expect([400, 409]).toContain(status);
    expect(body.errors[0].field).toBe(field);
    expect(await app.rows('users')).toBe(1);
  });

  it('stand beside leaders and contacts, of whom not everybody reads how they are reached', async () => {
    const { id: userId } = await add('sun', { roles: ['LEADER'] });
    const sun = { kind: 'LEADER', name: '孙丽华', post: '副局长', rank: 'DEPUTY' };
    const { body } = await admin.post('/contacts', { ...sun, userId, email: 'sun@example.gov.cn' });
    expect(body).toMatchObject({ name: '孙丽华', userId, email: 'sun@example.gov.cn', ended: false });
    await admin.post('/contacts', { ...sun, name: '郑国栋', post: '局长', rank: 'PRINCIPAL' });
    await admin.post('/contacts', { kind: 'COUNSEL', name: '吴涛' });

    const refused = async (more: object) =>
      (await admin.post('/contacts', { ...sun, name: '某', ...more })).body.errors[0]?.field;
    expect(await refused({ rank: null })).toBe('rank');
    expect(await refused({ kind: 'COUNSEL' })).toBe('rank');
    expect(await refused({ userId: 999 })).toBe('userId');
    expect(await refused({ email: 'sun@a, other@b' })).toBe('email');
    expect(await refused({ name: '孙丽华' })).toBe('name');

    const leader = await app.stranger().begin('sun');
    const { body: seen } = await leader.get('/contacts');
    expect(seen.map(({ name }: any) => name)).toEqual(['郑国栋', '孙丽华', '吴涛']);
    expect(JSON.stringify(seen)).not.toContain('example.gov.cn');
    expect((await leader.patch(`/contacts/${body.id}`, { ended: true })).status).toBe(403);
    expect((await admin.patch(`/contacts/${body.id}`, { ended: true })).body.ended).toBe(true);
  });

  it('know nothing of another organ', async () => {
    const [one, other] = await Promise.all(
      ['东区分局', '西区分局'].map(async (name) => (await admin.post('/organs', { name })).body),
    );
    const unit = (await admin.post('/units', { name: '法规科', organId: other.id })).body;
    const stranger = await add('stranger', { organId: other.id });
    const account = { username: 'x', displayName: 'x', password: INITIAL_PASSWORD };
    const local = await hired('local', { organId: one.id, roles: ['SYSTEM_ADMIN'] });

    expect((await admin.post('/users', { ...account, organId: one.id, unitId: unit.id })).status).toBe(404);
    expect((await local.person.post('/users', { ...account, organId: other.id })).status).toBe(404);
    expect((await local.person.patch(`/users/${stranger.id}`, { displayName: '改' })).status).toBe(404);
    expect((await admin.patch(`/users/${local.id}`, { unitId: unit.id })).status).toBe(404);
    expect((await admin.patch(`/users/${local.id}`, { substituteId: stranger.id })).status).toBe(404);
    expect((await local.person.patch(`/units/${unit.id}`, { name: '改' })).status).toBe(404);
    expect((await local.person.patch(`/organs/${other.id}`, { name: '改' })).status).toBe(404);
    expect((await local.person.post('/organs', { name: 'x', parentId: other.id })).status).toBe(404);
    expect((await local.person.get(`/users?organId=${other.id}`)).status).toBe(404);
    expect((await local.person.get(`/units?organId=${other.id}`)).status).toBe(404);
    expect(await app.rows('users')).toBe(3);
  });

  it('are taken away at once: a role at the next request, a disabled person with every session and token', async () => {
    const { id, person } = await hired('li');
    const { body } = await person.post('/tokens', { name: '台账', permissions: ['cases.read'], days: 30 });
    const program = (path: string) =>
      app.stranger().raw('GET', path, { headers: { authorization: `Bearer ${body.value}` } });
    expect([(await person.get('/cases')).status, (await program('/cases')).status]).toEqual([200, 200]);

    await admin.patch(`/users/${id}`, { roles: ['AUDITOR'] });
    const refused = await person.get('/cases');
    expect([refused.status, (await program('/cases')).status]).toEqual([403, 403]);
    expect(refused.body.title).toBe('查看案件需要登记员、承办人、审核人、局领导、统计员角色');

    await admin.patch(`/users/${id}`, { disabled: true });
    expect([(await person.get('/session')).status, (await program('/session')).status]).toEqual([401, 401]);
    await admin.patch(`/users/${id}`, { disabled: false });
    expect([(await person.get('/session')).status, (await program('/session')).status]).toEqual([401, 401]);
    expect((await person.signIn('li', OWN_PASSWORD)).status).toBe(201);
  });

  it('are looked after by three people', async () => {
    const security = await hired('security', { roles: ['SECURITY_ADMIN'] });
    const system = await hired('system', { roles: ['SYSTEM_ADMIN'] });
    const { id } = await add('li');
    const patch = async (by: Person, body: object) => (await by.patch(`/users/${id}`, body)).status;

    expect(await patch(system.person, { roles: ['LEADER'] })).toBe(403);
    expect(await patch(system.person, { view: 'OWN' })).toBe(403);
    expect(await patch(system.person, { displayName: '李敏' })).toBe(200);
    expect(await patch(security.person, { displayName: '李' })).toBe(403);
    expect(await patch(security.person, { roles: ['LEADER'], view: 'OWN' })).toBe(200);
    const account = { username: 'x', displayName: 'x', password: INITIAL_PASSWORD };
    expect((await system.person.post('/users', { ...account, roles: ['SECURITY_ADMIN'] })).status).toBe(403);
    expect((await security.person.post('/users', account)).status).toBe(403);
    for (const path of [`/users/${id}/password`, `/users/${id}/unlock`])
      expect((await system.person.post(path, { password: 'Yun-chuan7' })).status).toBe(403);
    expect((await system.person.get('/cases')).status).toBe(403);

    const toOneself = await security.person.patch(`/users/${security.id}`, {
      roles: ['SECURITY_ADMIN', 'REVIEWER'],
    });
    expect([toOneself.status, toOneself.body.code]).toEqual([403, 'NotToOneself']);
    const withAudit = ['SECURITY_ADMIN', 'AUDITOR'];
    expect((await admin.patch(`/users/${security.id}`, { roles: withAudit })).status).toBe(200);
    await admin.patch(`/users/${security.id}`, { roles: ['SECURITY_ADMIN'] });
    // Once the first account has given one up, nobody holds two.
    const { roles } = (await admin.get('/session')).body;
    const less = roles.filter((role: string) => role !== 'AUDITOR');
    expect((await admin.patch(`/users/${adminId}`, { roles: less })).status).toBe(200);
    const both = await admin.patch(`/users/${security.id}`, { roles: withAudit });
    expect([both.status, both.body.code]).toEqual([409, 'ThreeAdministrators']);
    expect((await admin.patch(`/users/${adminId}`, { roles })).body.code).toBe('ThreeAdministrators');
  });

  it('keep the last administrators', async () => {
    const disabled = await admin.patch(`/users/${adminId}`, { disabled: true });
    expect([disabled.status, disabled.body.code]).toEqual([409, 'LastAdministrator']);
    for (const kept of ['SYSTEM_ADMIN', 'SECURITY_ADMIN'])
      expect((await admin.patch(`/users/${adminId}`, { roles: [kept] })).body.code).toBe('LastAdministrator');
    expect((await admin.get('/session')).body.roles).toHaveLength(8);

    const branch = (await admin.post('/organs', { name: '东区分局' })).body;
    await hired('below', { organId: branch.id, roles: ['SECURITY_ADMIN'] });
    expect((await admin.patch(`/users/${adminId}`, { disabled: true })).status).toBe(409);
    await hired('security', { roles: ['SECURITY_ADMIN'] });
    await hired('system', { roles: ['SYSTEM_ADMIN'] });
    expect((await admin.patch(`/users/${adminId}`, { disabled: true })).status).toBe(200);
    expect((await admin.get('/session')).status).toBe(401);
  });

  it('of whom two do not take the last two administrators at once', async () => {
    const roles = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'];
    const other = await hired('other', { roles });
    const answers = await Promise.all([
      admin.patch(`/users/${other.id}`, { disabled: true }),
      other.person.patch(`/users/${adminId}`, { disabled: true }),
    ]);
    // Whoever came second is refused, or is not signed in any more.
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await app.get(DataSource).query('SELECT id FROM users WHERE disabledAt IS NULL')).length).toBe(1);
  });

  it('are unlocked, and given another password that must be changed', async () => {
    const { id, person } = await hired('li');
    for (let i = 0; i < 10; i++) await app.stranger().signIn('li', 'wrong-password');
    expect((await app.stranger().signIn('li', OWN_PASSWORD)).status).toBe(429);
    const [locked] = (await admin.get('/users')).body.filter((one: any) => one.id === id);
    expect(locked).toMatchObject({ username: 'li', locked: true, disabled: false, view: 'ORGANS' });

    expect((await admin.post(`/users/${id}/unlock`)).status).toBe(204);
    expect((await app.stranger().signIn('li', OWN_PASSWORD)).status).toBe(201);
    expect((await admin.post(`/users/${id}/password`, { password: 'li123456' })).status).toBe(400);
    expect((await admin.post(`/users/${id}/password`, { password: 'Yun-chuan7' })).status).toBe(204);
    expect((await person.get('/session')).status).toBe(401);
    const again = await app.stranger().signIn('li', 'Yun-chuan7');
    expect([again.status, again.body.mustChangePassword]).toEqual([201, true]);
  });

  it('show where one is signed in, and end it there', async () => {
    const { id, person } = await hired('li');
    const elsewhere = app.stranger();
    await elsewhere.signIn('li', OWN_PASSWORD);
    const sessions = (await person.get('/sessions')).body;
    expect(sessions).toHaveLength(2);
    const other = sessions.find((one: any) => !one.current);
    expect(other).toMatchObject({ address: '127.0.0.1', endsAt: '2026-09-21T12:00:00+08:00' });
    const nobody = (await hired('wang')).person;
    expect((await nobody.delete(`/sessions/${other.id}`)).status).toBe(404);

    expect((await person.delete(`/sessions/${other.id}`)).status).toBe(204);
    expect((await elsewhere.get('/session')).status).toBe(401);
    const [last] = (await admin.get(`/users/${id}/sessions`)).body;
    expect((await admin.delete(`/sessions/${last.id}`)).status).toBe(204);
    expect((await person.get('/session')).status).toBe(401);
  });

  it('give tokens for a purpose and a time', async () => {
    const { person } = await hired('li');
    const refused = await person.post('/tokens', { name: 'x', permissions: ['accounts.secure'], days: 1 });
    expect(refused.status).toBe(403);
    const asked = { name: '台账', permissions: ['cases.read'], days: 30 };
    const { body } = await person.post('/tokens', asked, { 'idempotency-key': 'one' });
    const program = (method: string, path: string, init: RequestInit = {}) =>
      app.stranger().raw(method, path, {
        ...init,
        headers: { authorization: `Bearer ${body.value}`, 'content-type': 'application/json' },
      });
    expect((await program('GET', '/cases')).status).toBe(200);
    expect((await program('POST', '/cases', { body: '{}' })).status).toBe(403);
    expect((await program('POST', '/tokens', { body: JSON.stringify(asked) })).status).toBe(403);
    const [listed] = (await person.get('/tokens')).body;
    expect(Object.keys(listed)).not.toContain('value');
    const kept = await app.get(DataSource).query('SELECT * FROM api_tokens');
    const answers = await app.get(DataSource).query('SELECT * FROM idempotent_answers');
    expect(JSON.stringify([kept, answers])).not.toContain(body.value);

    app.turnTo('2026-10-21T10:00:00+08:00');
    expect((await program('GET', '/cases')).status).toBe(401);
    app.turnTo('2026-09-21T11:00:00+08:00');
    expect((await program('GET', '/cases')).status).toBe(200);
    expect((await person.delete(`/tokens/${listed.id}`)).status).toBe(204);
    expect((await program('GET', '/cases')).status).toBe(401);
  });

  it('belong to organs that are named, moved apart and ended', async () => {
    expect((await admin.get('/session')).body).toMatchObject({ organUnnamed: true });
    const named = await admin.patch('/organs/1', { name: '云川市市场监督管理局' });
    expect(named.body).toMatchObject({ name: '云川市市场监督管理局', ended: false });
    expect((await admin.get('/session')).body).toMatchObject({ organUnnamed: false });
    expect((await admin.patch('/organs/1', { name: null })).status).toBe(400);
    expect((await admin.patch('/organs/1', { ended: true })).status).toBe(409);

    const branch = (await admin.post('/organs', { name: '东区分局' })).body;
    expect((await admin.post('/organs', { name: '东区分局' })).status).toBe(409);
    const since = await admin.patch(`/organs/${branch.id}`, { registerCompleteSince: '2024-01-01' });
    expect(since.body.registerCompleteSince).toBe('2024-01-01');
    const { person } = await hired('li', { organId: branch.id });
    const unit = (await admin.post('/units', { name: '一科', organId: branch.id })).body;
    expect((await admin.patch(`/units/${unit.id}`, { name: '法规科', ended: true })).body).toMatchObject({
      name: '法规科',
      ended: true,
    });
    expect((await admin.patch(`/organs/${branch.id}`, { ended: true })).body.ended).toBe(true);
    expect((await person.get('/session')).status).toBe(401);
    expect((await app.stranger().signIn('li', OWN_PASSWORD)).status).toBe(401);
    const late = { username: 'x', displayName: 'x', password: INITIAL_PASSWORD, organId: branch.id };
    expect((await admin.post('/users', late)).status).toBe(409);
  });

  it('are in a tree of at most ten levels', async () => {
    let parentId = 1;
    for (let level = 2; level <= 10; level++) {
      const { status, body } = await admin.post('/organs', { name: `第${level}级`, parentId });
      expect(status).toBe(201);
      parentId = body.id;
    }
    const { status, body } = await admin.post('/organs', { name: '第十一级', parentId });
    expect([status, body.errors]).toEqual([
      400,
      [{ field: 'parentId', message: '机关最多 10 级，请选较高的上级机关' }],
    ]);
    expect(await app.get(DataSource).manager.countBy(Organ, {})).toBe(10);
  });
});
