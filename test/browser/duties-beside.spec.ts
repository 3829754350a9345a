import type { Browser, Page } from 'playwright-core';
import { INITIAL_PASSWORD, OWN_PASSWORD, Person, type TestApp } from '../app';
import { DEFENDANT, registered, RESPONDENT } from '../registration';
import { choose } from './choose';
import { close, opened, signedIn } from './signed-in';

let app: TestApp;
let admin: Person;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ app, admin, browser, page } = await opened('2026-06-02T10:00:00+08:00'));
}, 60_000);

afterAll(() => close({ app, browser }));

it('begins a clock of the act, extends it, and has it done', async () => {
  const of = await registered(admin, {
    ...{ ...RESPONDENT, receivedOn: '2026-06-01', act: { type: '行政处罚', madeOn: '2026-05-20' } },
  });
  await page.goto(`${app.url}/cases/${of.id}`);
  await page.getByRole('button', { name: '加办理期限' }).click();
  await choose(drawer().getByLabel('办理期限', { exact: true }), '解除查封扣押');
  await drawer().getByLabel('查封、扣押之日').fill('5.25');
  await drawer().getByLabel('保存后期限的变化').getByText('6月24日').first().waitFor();
  await save('登记');
  const clock = row('解除查封扣押或者作出处理决定');
  await clock.getByText('办理期限', { exact: true }).waitFor();
  await clock.getByRole('button', { name: '理由：解除查封扣押或者作出处理决定' }).click();
  await page.getByText('不是本案程序的法定期限').waitFor();

  await clock.getByRole('button', { name: '延长' }).click();
  await drawer().getByLabel('延长天数').fill('31');
  await save('登记');
  await drawer().getByText('延长最多不超过30日').first().waitFor();
  await drawer().getByLabel('延长天数').fill('10');
  await drawer().getByLabel('批准人').fill('王局长');
  await save('登记');
  await clock.getByText('7月4日').first().waitFor();

  await clock.getByRole('button', { name: '登记已办结' }).click();
  await save('登记');
  await page.getByText('已登记“办理期限办结”').waitFor();
  await page.getByText('已完成和不再需要的').click();
  await clock.getByText('按期完成').waitFor();
  const { body } = await admin.get(`/cases/${of.id}`);
  expect(body.deadlines.find(({ periodId }: any) => periodId === 'QZ-25')).toMatchObject({
    ...{ origin: 'CLOCK', due: '2026-07-04', status: 'MET', metOn: '2026-06-02' },
  });
}, 120_000);

it('counts an order from its effect, from its receipt, or from a day that the judgment names', async () => {
  const suit = await registered(admin, { ...DEFENDANT, receivedOn: '2026-03-02', act: { type: '行政许可' } });
  await page.goto(`${app.url}/cases/${suit.id}?tab=outcome`);
  await choose(page.getByLabel('处理结果', { exact: true }), '撤销并责令重作');
  await page.getByLabel('文书日期', { exact: true }).fill('5.25');
  await page.getByLabel('送达日期', { exact: true }).fill('5.29');
  await page.getByRole('button', { name: '责令重作、赔偿、补救、履行' }).click();
  await page.getByLabel('期限', { exact: true }).fill('60');
  const changes = page.getByLabel('保存后期限的变化');
  // The time to appeal runs until 6/15 (6/13 is a Saturday), and the order from then on.
  await changes.getByText('8月14日').first().waitFor();
  await startFrom('收到之日');
  await changes.getByText('7月28日').first().waitFor();
  await startFrom('指定的日期');
  await page.getByLabel('起算日期', { exact: true }).fill('6.30');
  await changes.getByText('8月31日').first().waitFor();
  await page.getByRole('button', { name: '登记处理结果' }).click();
  await page.getByText('自2026年6月30日起 60 日内').waitFor();
  expect((await admin.get(`/cases/${suit.id}`)).body.outcome.orders).toEqual([
    expect.objectContaining({ kind: 'REDO', days: 60, starts: 'DATE', startsOn: '2026-06-30' }),
  ]);
}, 120_000);

it('proposes whether to appeal, which a leader approves', async () => {
  const account = { username: 'he', displayName: '何局长', password: INITIAL_PASSWORD, roles: ['LEADER'] };
  expect((await admin.post('/users', account)).status).toBe(201);
  await new Person(app.url).begin('he');
  const suit = await registered(admin, { ...DEFENDANT, receivedOn: '2026-03-02', act: { type: '行政许可' } });
  await admin.put(`/cases/${suit.id}/outcome`, {
    ...{ disposition: 'Y1-CX', madeOn: '2026-05-25', servedOn: '2026-05-29', version: suit.version },
  });
  await page.goto(`${app.url}/cases/${suit.id}`);
  await page.getByRole('button', { name: '提出意见' }).click();
  await save('确定');
  await drawer().getByText('请选上诉或者不上诉').first().waitFor();
  await drawer().getByRole('radio', { name: '不上诉' }).check();
  await choose(drawer().getByLabel('审批人'), '何');
  await drawer().getByLabel('理由').fill('原判认定事实清楚');
  await save('确定');
  await page.getByText('拟不上诉，待审批').waitFor();
  // Nobody approves his own proposal, and what has a form of its own is not corrected as an event.
  await page.getByText('提出是否上诉的意见：不上诉').first().waitFor();
  expect(await page.getByRole('button', { name: '同意', exact: true }).count()).toBe(0);
  expect(await page.getByRole('button', { name: '更正“提出是否上诉的意见”' }).count()).toBe(0);

  const leader = await signedIn(app, browser, { username: 'he', password: OWN_PASSWORD });
  await leader.goto(`${app.url}/cases/${suit.id}`);
  await leader.getByRole('button', { name: '同意' }).click();
  await leader.locator('.ant-drawer-content-wrapper').getByRole('button', { name: '确定' }).click();
  await leader.getByText('已批准不上诉').first().waitFor();
  await page.reload();
  await page.getByText('已批准不上诉').first().waitFor();
}, 120_000);

it('asks after thirty days whether nothing has changed, and is answered at one press', async () => {
  const of = await registered(admin, {
    ...{ ...RESPONDENT, receivedOn: '2026-06-02' },
    events: [{ type: 'REPLY_SUBMITTED', on: '2026-06-02' }],
  });
  app.turnTo('2026-07-03T10:00:00+08:00');
  const later = await signedIn(app, browser);
  await later.goto(`${app.url}/cases/${of.id}`);
  await later.getByText('30 天没有变动，仍无变化？').waitFor();
  await later.getByRole('button', { name: '仍无变化' }).click();
  await later.getByText('已确认仍无变化').waitFor();
  await later.getByText('30 天没有变动，仍无变化？').waitFor({ state: 'detached' });
  const again = await app.admin();
  expect((await again.get(`/cases/${of.id}`)).body.unconfirmedFrom).toBe('2026-08-02');
}, 120_000);

async function startFrom(words: string): Promise<void> {
  await page.getByLabel('起算', { exact: true }).click();
  await page.locator('.ant-select-item-option').and(page.getByTitle(words)).click();
}

function row(name: string) {
  return page.getByRole('listitem').filter({ hasText: name });
}

function drawer() {
  return page.locator('.ant-drawer-content-wrapper').last();
}

async function save(words: string): Promise<void> {
  await drawer().getByRole('button', { name: words, exact: true }).click();
}
