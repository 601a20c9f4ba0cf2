import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, pageAddresses } from './harness/dist.ts';
import {
  foreignRequests,
  openVisitor,
  tracesOf,
  withVisitor,
  type Visitor,
} from './harness/visitor.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** WCAG 2.2 A and AA without exception, and contrast as AAA asks for it. */
const everyRule: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
};
/** What can differ in the dark. */
const contrastRules: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] },
  resultTypes: ['violations'],
};

const addresses = pageAddresses();

/** The pages among some requests, by their addresses. */
function pagesAmong(requests: readonly string[]): string[] {
  return requests
    .map((request) => new URL(request).pathname)
    .filter((path) => addresses.includes(path));
}

/** What axe finds wrong on the page that a visitor has open, in one line each. */
async function accessFaults({ page }: Visitor): Promise<string[]> {
  await page.evaluate(axeSource);
  const light = await runAxe(page, everyRule);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await runAxe(page, contrastRules);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((fault) => `in the dark: ${fault}`)];
}

async function runAxe(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (given) =>
      (globalThis as unknown as { axe: { run: (o: unknown) => Promise<AxeResults> } }).axe.run(
        given,
      ),
    options as object,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

test('axe sees a picture without words, and letters too pale to read in the dark', async () => {
  await withVisitor({}, async (visitor) => {
    await visitor.visit('/help-now/');
    await visitor.page.evaluate(() => {
      const picture = document.createElement('img');
      picture.src = '/icon.svg';
      const pale = document.createElement('p');
      pale.textContent = 'pale';
      pale.style.setProperty('color', '#767676');
      pale.style.setProperty('background-color', '#ffffff');
      document.querySelector('main')?.append(picture, pale);
    });
    const faults = await accessFaults(visitor);
    expect(faults).toContainEqual(expect.stringMatching(/^image-alt /));
    expect(faults).toContainEqual(expect.stringMatching(/^in the dark: color-contrast-enhanced /));
  });
});

test('every page that the build lists is looked at', () => {
  const { files } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as {
    files: Record<string, unknown>;
  };
  const listed = Object.keys(files).filter((path) => path.endsWith('.html'));
  expect(addresses.length).toBe(listed.length);
  expect(listed.length).toBeGreaterThan(100);
});

describe('every page', () => {
  // A browser of one's own for each of some hundred pages would take longer than looking at them,
  // so two visitors share the way, one on each core.
  const waiting: Visitor[] = [];
  beforeAll(async () => {
    waiting.push(await openVisitor({}), await openVisitor({}));
  });
  afterAll(async () => {
    await Promise.all(waiting.map(({ page }) => page.context().close()));
  });

  test.concurrent.each(addresses)(
    '%s can be used by everyone, and tells nobody of the visit',
    async (address) => {
      const visitor = waiting.pop();
      if (visitor === undefined) throw new Error('More tests at once than visitors.');
      try {
        const [asked, said] = [visitor.requests.length, visitor.console.length];
        await visitor.visit(address);
        expect(visitor.console.slice(said)).toEqual([]);
        expect(foreignRequests(visitor.requests.slice(asked))).toEqual([]);
        // Nothing that was not opened is fetched: it would lie where the visitor's own pages lie.
        expect(pagesAmong(visitor.requests.slice(asked))).toEqual([address]);
        expect(await tracesOf(visitor)).toEqual([]);
        expect(await accessFaults(visitor)).toEqual([]);
      } finally {
        waiting.push(visitor);
      }
    },
  );
});
