import type { Page } from 'playwright-core';

/** Holds back the answers to some requests, as a slow line does, until the function that is returned is called. */
export async function holdBack(page: Page, addresses: string | RegExp): Promise<() => void> {
  let send = (): void => undefined;
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(addresses, async (route) => {
    await sent;
    await route.fallback();
  });
  return send;
}
