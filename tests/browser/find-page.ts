import type { Page } from 'playwright-core';

export interface FoundService {
  /** File name of the service. */
  readonly id: string;
  readonly text: string;
}

/** Types words into the box of /find/ and returns what is shown for just those words. */
export async function findByWords(page: Page, words: string): Promise<FoundService[]> {
  await page.locator('input[type=search]').fill(words);
  await page.locator(`[data-results][data-query=${JSON.stringify(words.trim())}]`).waitFor();
  return page.locator('[data-results] > li').evaluateAll((items) =>
    items.map((item) => ({
      id: item.querySelector('a')?.pathname.split('/').at(-2) ?? '',
      text: item.textContent.replace(/\s+/g, ' ').trim(),
    })),
  );
}
