import type { Locator } from 'playwright-core';

/** The first that the words find in a list to choose from. */
export async function choose(select: Locator, words: string): Promise<void> {
  const { keyboard } = select.page();
  await select.click();
  await keyboard.type(words);
  await keyboard.press('Enter');
  await select.and(select.page().locator('[aria-expanded=false]')).waitFor();
}
