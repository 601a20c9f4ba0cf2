import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { pageAddresses } from './harness/dist.ts';
import { foreignRequests, tracesOf, withVisitor, type Visitor } from './harness/visitor.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** WCAG 2.2 A and AA without exception, and contrast as AAA asks for it. */
const axeOptions: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
};

/** What axe finds wrong on the page that a visitor has open, in one line each. */
async function accessFaults({ page }: Visitor): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run: (o: unknown) => Promise<AxeResults> } }).axe.run(
        options,
      ),
    axeOptions as object,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

test('axe sees a fault where there is one', async () => {
  await withVisitor({}, async (visitor) => {
    await visitor.visit('/');
    await visitor.page.evaluate(() => {
      const picture = document.createElement('img');
      picture.src = '/icon.svg';
      document.querySelector('main')?.append(picture);
    });
    expect(await accessFaults(visitor)).toEqual([expect.stringContaining('image-alt')]);
  });
});

describe.each(pageAddresses())('%s', (address) => {
  test('can be used by everyone, and tells nobody of the visit', async () => {
    await withVisitor({ colorScheme: 'light' }, async (visitor) => {
      await visitor.visit(address);
      expect(visitor.console).toEqual([]);
      expect(foreignRequests(visitor)).toEqual([]);
      expect(await tracesOf(visitor)).toEqual([]);
      expect(await accessFaults(visitor)).toEqual([]);
      await visitor.page.emulateMedia({ colorScheme: 'dark' });
      expect(await accessFaults(visitor)).toEqual([]);
    });
  });
});
