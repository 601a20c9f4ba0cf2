import type { BrowserContext, Route } from 'playwright-core';
import { loadSiteFacts } from '#site/site-facts.ts';

/** Where leaving goes to. */
export const neutralPage = loadSiteFacts().neutral_page;

/**
 * Stands in for the neutral page, in whichever way the test wants it to answer: at once, after some
 * milliseconds, never, or not at all because there is no network.
 */
export async function answerNeutralPage(
  context: BrowserContext,
  how: 'at once' | number | 'never' | 'offline' = 'at once',
): Promise<void> {
  await context.route(`${new URL(neutralPage).origin}/**`, async (route: Route) => {
    if (how === 'offline') return route.abort('internetdisconnected');
    if (how === 'never') return undefined;
    if (how !== 'at once') await new Promise((resolve) => setTimeout(resolve, how));
    return route
      .fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Weather' })
      .catch(() => undefined);
  });
}
