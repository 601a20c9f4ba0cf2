import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { named, pages } from '../site/read-site.ts';
import { findByWords } from './find-page.ts';
import { isMissing, withDevice } from './harness/device.ts';
import { answerNeutralPage, neutralPage } from './harness/neutral-page.ts';
import { readable } from './harness/readable.ts';
import { withVisitor } from './harness/visitor.ts';
import { lookUpNear } from './near-page.ts';

/** One page of each kind, and every page with a film, whatever the site has by then. */
const kinds = [
  ...['/', '/help-now/', '/find/', '/services/childline/', '/topics/bullying/', '/cy/'],
  ...pages.filter(({ root }) => named(root, 'video').length > 0).map(({ address }) => address),
];

/** Each kind of page can be read, its numbers rung, and be left. */
async function expectReadable(look: () => Promise<ReturnType<typeof readable>>, address: string) {
  const { numbers, letters, leads } = await look();
  expect([address, numbers]).toEqual([address, expect.arrayContaining(['999', '08001111'])]);
  // In a frame of another site stand the film, the numbers and the way out.
  const fewest = address.endsWith('/film/embed/') ? 50 : 250;
  expect([address, letters > fewest]).toEqual([address, true]);
  expect([address, leads]).toEqual([address, 'https://www.bbc.co.uk/weather']);
}

async function expectAllReadable(page: Page, visit: (address: string) => Promise<void>) {
  for (const address of kinds) {
    await visit(address);
    await expectReadable(() => page.evaluate(readable), address);
  }
}

describe('every kind of page can be read, its numbers rung, and be left', () => {
  test.each([
    ['do not come', 'abort'],
    ['come as an error', 'error'],
    ['are cut off in the middle', 'cut'],
  ] as const)('when scripts %s', (_how, fault) =>
    withVisitor({}, async ({ page, visit }) => {
      await page.route('**/*.js', async (route) => {
        if (fault === 'abort') return route.abort();
        if (fault === 'error') return route.fulfill({ status: 500 });
        const answer = await route.fetch();
        const text = await answer.text();
        return route.fulfill({ response: answer, body: text.slice(0, text.length / 2) });
      });
      await expectAllReadable(page, visit);
      await visit('/find/');
      expect(await page.locator('.rows > li').count()).toBeGreaterThan(100);
    }),
  );

  test('when a script was changed on its way: it does not run', () =>
    withVisitor({}, async ({ page, visit }) => {
      let added = '\ndocument.documentElement.dataset.changed = "";';
      await page.route('**/assets/*.js', async (route) => {
        const answer = await route.fetch();
        return route.fulfill({ response: answer, body: (await answer.text()) + added });
      });
      const changed = page.locator('html[data-changed]');
      await expectAllReadable(page, async (address) => {
        await visit(address);
        expect([address, await changed.count()]).toEqual([address, 0]);
      });
      // Unchanged, it runs: the box of /find/ is opened by script.
      added = '';
      await visit('/find/');
      expect(await page.locator('input[type=search]').isEnabled()).toBe(true);
    }));

  test('when the browser lets no site store anything, and the search finds all the same', () =>
    withVisitor({}, async ({ page, visit, console }) => {
      await page.addInitScript(() => {
        const refuse = (): never => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        };
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(window, name, { get: refuse });
        }
        Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
      });
      await expectAllReadable(page, visit);
      await visit('/find/');
      expect((await findByWords(page, 'nowhere to sleep tonight')).length).toBeGreaterThan(2);
      expect(console).toEqual([]);
    }));

  test.each(['2025-11-24T12:00:00Z', '2027-11-24T12:00:00Z', '1970-01-01T00:00:00Z'])(
    'when the clock of the device says %s',
    (time) =>
      withVisitor({}, async ({ page, visit, console }) => {
        await page.clock.setFixedTime(new Date(time));
        await expectAllReadable(page, visit);
        await visit('/services/missing-people-safecall/');
        // Hours in words stand there whatever the clock says.
        expect(await page.locator('main').innerText()).toContain('every day, 9am to 11pm');
        expect(console).toEqual([]);
      }),
  );

  test('when the film and its words do not come', () =>
    withVisitor({}, async ({ page, visit }) => {
      await page.route(/\.(?:webm|mp4|vtt|m4a|opus|ogg)$/, (route) => route.abort());
      await expectAllReadable(page, visit);
    }));
});

/** Interfaces that older browsers lack. Each is taken away before the first script of a page runs. */
const takenAway: Readonly<Record<string, readonly string[]>> = {
  'helpers of iterators': [
    'Iterator.prototype.map',
    'Iterator.prototype.filter',
    'Iterator.prototype.toArray',
  ],
  'sets that compare': [
    'Set.prototype.union',
    'Set.prototype.intersection',
    'Set.prototype.difference',
  ],
  grouping: ['Map.groupBy', 'Object.groupBy'],
  'late methods of lists': [
    ...[
      'toSorted',
      'toReversed',
      'toSpliced',
      'with',
      'findLast',
      'findLastIndex',
      'at',
      'flatMap',
    ].map((name) => `Array.prototype.${name}`),
  ],
  'late methods of texts': [
    'String.prototype.replaceAll',
    'String.prototype.matchAll',
    'String.prototype.at',
  ],
  'copies of structures': ['structuredClone'],
  'late promises': ['Promise.withResolvers', 'Promise.any', 'Promise.allSettled'],
  'custom elements': ['customElements'],
  observers: ['IntersectionObserver', 'ResizeObserver', 'MutationObserver'],
  'words of a locale': ['Intl'],
  fetching: ['fetch'],
  'adopting and replacing': ['Element.prototype.replaceChildren', 'Document.prototype.adoptNode'],
  'asking whether something is seen': ['Element.prototype.checkVisibility'],
  'toggling attributes': ['Element.prototype.toggleAttribute'],
  'finding the nearest around': ['Element.prototype.closest'],
  signals: ['AbortController', 'AbortSignal'],
  'the compiler of WebAssembly': ['WebAssembly'],
  'the page’s own list of places': ['navigation', 'History.prototype.replaceState'],
};

/** Takes interfaces away from the pages that are opened from now on. */
async function takeAway(page: Page, paths: readonly string[]): Promise<void> {
  await page.addInitScript((each) => {
    for (const path of each) {
      const steps = path.split('.');
      const last = steps.pop() ?? '';
      const holder = steps.reduce(
        (from: Record<string, unknown> | undefined, step) =>
          from?.[step] as Record<string, unknown> | undefined,
        window as unknown as Record<string, unknown>,
      );
      if (holder !== undefined) Object.defineProperty(holder, last, { value: undefined });
    }
  }, paths);
}

describe('a browser that lacks some interfaces still shows pages and numbers', () => {
  test.each(Object.entries(takenAway))('%s', (_name, paths) =>
    withVisitor({}, async ({ page, visit }) => {
      await takeAway(page, paths);
      for (const address of ['/find/', '/services/childline/']) {
        await visit(address);
        await expectReadable(() => page.evaluate(readable), address);
      }
      // Typing may find nothing there; it takes nothing away.
      await visit('/find/');
      const box = page.locator('input[type=search]');
      if (await box.isEnabled().catch(() => false)) await box.pressSequentially('nowhere to sleep');
      await page.waitForLoadState('networkidle');
      await expectReadable(() => page.evaluate(readable), '/find/');
      // And the way out is there: with script or, where that fails, as a link.
      await page.locator('a[data-exit]').click({ noWaitAfter: true });
      await expect
        .poll(() =>
          page.evaluate(readable).then(
            ({ letters }) => letters,
            () => 0,
          ),
        )
        .toBe(0);
    }),
  );

  test('late methods of lists: it keeps one address, goes back by the page’s own button, and leaves by keys', () =>
    withVisitor({}, async ({ page, visit }) => {
      await answerNeutralPage(page.context());
      await takeAway(page, takenAway['late methods of lists'] ?? []);
      await visit('/young-people/');
      await page.locator('main a[href="/services/shout/"]').first().click();
      await page.locator('h1', { hasText: 'Shout' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/young-people/');
      await page.locator('[data-back] button').click();
      await page.locator('h1', { hasText: 'You have a choice' }).waitFor();
      for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
      await page.waitForURL(neutralPage);
    }));

  test('selectors that look inside', () =>
    withVisitor({}, async ({ page, visit }) => {
      await page.addInitScript(() => {
        for (const holder of [Document.prototype, Element.prototype, DocumentFragment.prototype]) {
          for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest'] as const) {
            const real = (holder as unknown as Record<string, unknown>)[name];
            if (typeof real !== 'function') continue;
            Object.defineProperty(holder, name, {
              value(this: unknown, selector: string): unknown {
                if (selector.includes(':has('))
                  throw new DOMException('No such selector.', 'SyntaxError');
                return Reflect.apply(real as () => unknown, this, [selector]);
              },
            });
          }
        }
      });
      await expectAllReadable(page, visit);
      // Nor does typing a place take anything away: its own help is shown, and the helplines.
      await visit('/near-me/');
      await page.locator('input[type=search]').focus();
      await page.waitForLoadState('networkidle');
      expect((await lookUpNear(page, 'Oxford')).text).toMatch(/SAFE! Support.*Childline/);
      expect(await page.locator('[data-note]').textContent()).toBe('');
    }));
});

/** What Tor Browser sets at its safest level, as far as Firefox itself has it. */
const safest = {
  'javascript.enabled': false,
  'privacy.resistFingerprinting': true,
  'privacy.firstparty.isolate': true,
  'svg.disabled': true,
  'mathml.disabled': true,
  'gfx.downloadable_fonts.enabled': false,
  'gfx.font_rendering.graphite.enabled': false,
  'gfx.font_rendering.opentype_svg.enabled': false,
  'javascript.options.wasm': false,
  'media.autoplay.default': 5,
  'media.webaudio.enabled': false,
  'webgl.disabled': true,
  'network.http.referer.hideOnionSource': true,
  'browser.privatebrowsing.autostart': true,
};

test.skipIf(isMissing('Firefox'))(
  'in Firefox with the settings of Tor Browser’s safest level, pages can be read, numbers rung, and the way out works',
  () =>
    withDevice('Firefox', { preferences: safest }, async ({ page, visit, outside }) => {
      for (const address of kinds) {
        await visit(address);
        await expectReadable(() => page.evaluate(readable), address);
      }
      await visit('/find/');
      const find = await page.evaluate(() => ({
        rows: document.querySelectorAll('.rows > li').length,
        says: document.querySelector<HTMLElement>('noscript')?.innerText ?? '',
        hasScript: customElements.get('service-finder') !== undefined,
      }));
      expect(find).toMatchObject({ rows: expect.any(Number) as number, hasScript: false });
      expect(find.rows).toBeGreaterThan(100);
      expect(find.says).toContain('Here is the whole list.');
      const place = await page.evaluate(() => {
        const box = document.querySelector('a[data-exit]')?.getBoundingClientRect();
        return {
          x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
          y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
        };
      });
      await page.mouse.click(place.x, place.y);
      await expect
        .poll(() => outside.asked.find(({ address }) => address.endsWith('/weather')), {
          timeout: 10_000,
        })
        .toEqual({ address: 'https://www.bbc.co.uk/weather', referer: undefined });
    }),
);
