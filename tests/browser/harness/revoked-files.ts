import type { Page } from 'playwright-core';

/** Counts the files that a page has made and taken back, from now on. */
export async function revokedFiles(page: Page): Promise<() => Promise<number>> {
  const count = await page.evaluateHandle(() => {
    const revoked = { files: 0 };
    const revoke = URL.revokeObjectURL.bind(URL);
    URL.revokeObjectURL = (address) => {
      revoked.files++;
      revoke(address);
    };
    return revoked;
  });
  return () => count.evaluate(({ files }) => files);
}
