import type { Page } from 'playwright-core';

/** What the office wrote in its report for 2020. */
export const PARAGRAPH =
  '行政诉讼9件，其中当事人撤回起诉3件，驳回原告诉讼请求5件，判决撤销1件。' +
  '行政复议已审结9件，其中终止1件，驳回1件，撤销1件，维持4件，变更2件。' +
  '行政复议建议书1件，已办理并反馈。';

/** The numbers that it published, on the page 统计 of that year. */
export async function expectPublishedNumbers(page: Page): Promise<void> {
  for (const name of ['行政复议（被申请人）', '行政诉讼（各审级）'])
    await page
      .getByRole('region', { name: `${name}收结情况` })
      .getByText('9 = 9 平衡')
      .waitFor();
  expect(await rowsOf(page, '行政诉讼一审：审结 9 件，处理结果')).toEqual([
    '撤销 1 败 上年 —',
    '撤回 3 不计胜败 上年 —',
    '驳回 5 胜 上年 —',
  ]);
  expect(await rowsOf(page, '行政复议（被申请人）：审结 9 件，处理结果')).toEqual([
    '维持 4 胜 上年 —',
    '撤销 1 败 上年 —',
    '变更 2 败 上年 —',
    '驳回 1 胜 上年 —',
    '终止 1 不计胜败 上年 —',
  ]);
  expect(await rowsOf(page, '分类别平衡')).toEqual([
    '行政复议（被申请人） 0 9 0 9 0 9 = 9',
    '行政诉讼一审 0 9 0 9 0 9 = 9',
  ]);
  expect(await rowsOf(page, '意见书、建议书等办理情况')).toEqual(['行政复议建议书 0 1 1 1 0 0']);
}

/** The rows of the table below a heading, as they are read. */
export async function rowsOf(page: Page, heading: string): Promise<string[]> {
  const rows = page.getByRole('region', { name: heading }).locator('tbody tr');
  return (await rows.allInnerTexts()).map(words);
}

export function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
