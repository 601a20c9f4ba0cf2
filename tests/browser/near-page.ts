import type { Page } from 'playwright-core';

/** What the answer of /near-me/ shows, as ids in the order in which they stand. */
export interface ShownAnswer {
  readonly nations: readonly string[];
  readonly forces: readonly string[];
  readonly authorities: readonly string[];
  readonly places: readonly string[];
  readonly text: string;
}

/** Types where somebody is into the box of /near-me/, and returns what is shown for it. `stays` is what the box keeps. */
export async function lookUpNear(page: Page, typed: string, stays = typed): Promise<ShownAnswer> {
  await page.locator('input[type=search]').fill(typed);
  await page.locator(`[data-answer][data-query=${JSON.stringify(stays)}]`).waitFor();
  // What comes a frame later, too.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return shownAnswer(page);
}

export function shownAnswer(page: Page): Promise<ShownAnswer> {
  return page.locator('[data-answer]').evaluate((answer: HTMLElement) => {
    const ids = (name: string): string[] =>
      [...answer.querySelectorAll<HTMLElement>(`[data-${name}]`)]
        .filter((each) => each.checkVisibility())
        .map((each) => each.dataset[name] ?? '');
    return {
      nations: ids('nation'),
      forces: ids('force'),
      authorities: ids('authority'),
      places: ids('place'),
      text: answer.innerText.replace(/\s+/g, ' '),
    };
  });
}
