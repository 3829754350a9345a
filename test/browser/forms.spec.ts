import type { Browser, Page } from 'playwright-core';
import type { Person, TestApp } from '../app';
import { DEFENDANT, registered } from '../registration';
import { close, opened } from './signed-in';

let app: TestApp;
let admin: Person;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ app, admin, browser, page } = await opened('2026-09-21T10:00:00+08:00'));
}, 120_000);

afterAll(() => close({ app, browser }));

it('shows in sight that a colleague was faster, and has the focus there', async () => {
  const { id, version } = await registered(admin, { ...DEFENDANT, receivedOn: '2026-09-17' });
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto(`${app.url}/cases/${id}?tab=details`);
  await page.getByRole('button', { name: '修改', exact: true }).click();
  await drawer().getByLabel('备注').fill('已约谈原告');
  await admin.patch(`/cases/${id}`, { version, authority: '清河区人民法院' });
  await drawer().getByRole('button', { name: '保存', exact: true }).click();
  const notice = drawer().getByRole('alert').filter({ hasText: '刚刚改过这件案件' });
  await notice.waitFor();
  await page.waitForFunction(`document.activeElement?.getAttribute('role') === 'alert'`);
  const box = await notice.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600);
});

it('stops asking for what was mended', async () => {
  const { id } = await registered(admin, { ...DEFENDANT, receivedOn: '2026-09-17' });
  await page.goto(`${app.url}/cases/${id}`);
  await page.getByRole('button', { name: '登记已提交' }).click();
  await drawer().getByLabel('哪一天').fill('2月30日');
  await drawer().getByRole('button', { name: '登记', exact: true }).click();
  const summary = drawer().locator('[data-part="form-errors"]');
  await summary.waitFor();
  await drawer().getByLabel('哪一天').fill('9.20');
  await summary.waitFor({ state: 'detached' });
});

it('saves with Ctrl+Enter a drawer that the mouse opened, and not in the middle of a composition', async () => {
  const { id } = await registered(admin, { ...DEFENDANT, receivedOn: '2026-09-17' });
  await page.goto(`${app.url}/cases/${id}`);
  await page.getByRole('button', { name: '登记已提交' }).click();
  await drawer().getByLabel('哪一天').fill('9.20');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  await drawer()
    .getByLabel('哪一天')
    .dispatchEvent('keydown', {
      ...{ key: 'Enter', ctrlKey: true, isComposing: true },
      ...{ bubbles: true, cancelable: true },
    });
  // Timers go off in turn: what the key would have saved has been sent by then.
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 100))');
  expect(sent).toEqual([]);
  // The mouse leaves the focus on the page itself.
  await page.evaluate(`document.activeElement.blur()`);
  await page.keyboard.press('Control+Enter');
  await page.getByText('已登记“提交答辩状和证据”').waitFor();
});

function drawer() {
  return page.locator('.ant-drawer-content-wrapper').last();
}
