import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isChoosingMade, readMadeFilm } from '#film/page/made-film.ts';
import { dist } from './harness/dist.ts';
import { withVisitor, type Visitor } from './harness/visitor.ts';

const film = readMadeFilm(join(dist, 'film'));
const clips = ({ requests }: Visitor) => requests.filter((address) => address.includes('clips-'));

/** Which video is in sight, and what it is doing. */
const state = (page: Page) =>
  page.locator('film-player video:visible').evaluate((video: HTMLVideoElement) => ({
    clips: video.dataset['clips'],
    paused: video.paused,
    at: video.currentTime,
  }));
const focused = (page: Page, name: string) =>
  page.evaluate((each) => document.activeElement?.getAttribute(each), name);

/** Opens the page close before Maya’s choice and plays up to it, by keyboard alone. */
async function waitAtChoice({ page, visit }: Visitor): Promise<void> {
  await visit('/film/choose/#t=42');
  await page.locator('[data-controls]:not([hidden])').waitFor();
  await page.locator('[data-play]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page, 'data-choice'), { timeout: 30_000 }).toBe('maya');
}

describe.skipIf(!isChoosingMade(film))('the film with choices', () => {
  test(
    'waits, is chosen, seen both ways and carried on by keyboard alone, with captions and description',
    () =>
      withVisitor({}, async (visitor) => {
        const { page } = visitor;
        await waitAtChoice(visitor);
        expect(await state(page)).toMatchObject({ paused: true, clips: undefined });
        expect((await state(page)).at).toBeCloseTo(43.6, 1);
        // Whatever is pressed, the picture waits.
        await page.keyboard.press('k');
        await expect.poll(async () => (await state(page)).paused).toBe(true);
        await page.keyboard.press('c');
        await page.keyboard.press('d');
        await page.keyboard.press('Tab');
        expect(await focused(page, 'data-clip')).toBe('maya');
        await page.keyboard.press('Enter');
        await expect.poll(async () => (await state(page)).clips).toBe('maya');
        await expect
          .poll(async () => (await state(page)).at, { timeout: 30_000 })
          .toBeGreaterThan(1);
        await expect
          .poll(() => page.locator('[data-cues]').textContent(), { timeout: 10_000 })
          .toContain('[');
        expect(clips(visitor).at(-1)).toContain('described');
        // It ends by itself in the same choice, and says what the page adds.
        await expect.poll(() => focused(page, 'data-choice'), { timeout: 40_000 }).toBe('maya');
        expect((await state(page)).paused).toBe(true);
        expect(await page.locator('[data-choice=maya] [data-after]').first().isVisible()).toBe(
          true,
        );
        expect(await page.locator('[data-choice=maya] [data-clip]').count()).toBe(2);
        await page.locator('[data-choice=maya] [data-joins]').focus();
        await page.keyboard.press('Enter');
        await expect
          .poll(async () => (await state(page)).at, { timeout: 30_000 })
          .toBeGreaterThan(53);
        expect((await state(page)).clips).toBeUndefined();
        expect(new URL(page.url()).pathname).toBe('/film/choose/');
      }),
    120_000,
  );

  test(
    'asks for the same files whichever way is chosen, and for both before it is',
    () =>
      withVisitor({ viewport: { width: 320, height: 640 } }, async (visitor) => {
        const { page } = visitor;
        await visitor.visit('/film/choose/');
        await page.locator('[data-controls]:not([hidden])').waitFor();
        expect(clips(visitor)).toEqual([]);
        await waitAtChoice(visitor);
        await expect.poll(() => clips(visitor).length).toBeGreaterThan(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
          true,
        );
        const heights = await page
          .locator('[data-choice=maya] [data-clip]')
          .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(64);
        // All of it is there: nothing more is asked for when one is chosen.
        await expect
          .poll(
            () =>
              page.locator('video[data-clips=maya]').evaluate((video: HTMLVideoElement) => {
                const { buffered, duration } = video;
                return buffered.length > 0 && buffered.end(buffered.length - 1) > duration - 0.5;
              }),
            { timeout: 20_000 },
          )
          .toBe(true);
        const before = clips(visitor).filter((address) => address.endsWith('.mp4')).length;
        await page.locator('[data-choice=maya] [data-clip]').nth(1).click();
        await expect
          .poll(async () => (await state(page)).at, { timeout: 20_000 })
          .toBeGreaterThan(18.2);
        expect(clips(visitor).filter((address) => address.endsWith('.mp4'))).toHaveLength(before);
        expect(new Set(clips(visitor).map((address) => /clips-\w+/.exec(address)?.[0]))).toEqual(
          new Set(['clips-maya']),
        );
      }),
    120_000,
  );

  test(
    'goes on where a clip does not come: the choice is offered again, and the clip comes when it can',
    () =>
      withVisitor({}, async (visitor) => {
        const { page } = visitor;
        let isDown = true;
        await page.route(/clips-.*\.mp4$/, (route) => (isDown ? route.abort() : route.fallback()));
        await waitAtChoice(visitor);
        const fault = page.locator('[data-fault]');
        // Nothing was chosen yet: the film itself is well.
        expect(await fault.textContent()).toBe('');
        const maya = page.locator('[data-choice=maya]');
        await maya.locator('[data-clip]').first().click();
        await expect.poll(() => fault.textContent()).toMatch(/can’t be played/);
        await expect.poll(() => focused(page, 'data-choice')).toBe('maya');
        expect(await maya.locator('[data-joins]').isVisible()).toBe(true);
        isDown = false;
        await maya.locator('[data-clip]').first().click();
        await expect
          .poll(async () => (await state(page)).at, { timeout: 20_000 })
          .toBeGreaterThan(0.5);
        expect(await state(page)).toMatchObject({ clips: 'maya', paused: false });
        expect(await fault.textContent()).toBe('');
      }),
    120_000,
  );

  test(
    'can be played again when it has ended, also after a way that was seen at its end',
    () =>
      withVisitor({}, async (visitor) => {
        const { page } = visitor;
        await visitor.visit('/film/choose/');
        await page.locator('[data-controls]:not([hidden])').waitFor();
        await page.locator('[data-play]').click();
        const end = page.locator('[data-choice=end]');
        const playToEnd = async (): Promise<void> => {
          await expect
            .poll(async () => (await state(page)).paused, { timeout: 20_000 })
            .toBe(false);
          await page.locator('film-player video:visible').evaluate((video: HTMLVideoElement) => {
            video.currentTime = video.duration - 1;
          });
          await expect.poll(() => focused(page, 'data-choice'), { timeout: 30_000 }).toBe('end');
        };
        const playsFromStart = async (): Promise<void> => {
          await expect
            .poll(async () => state(page), { timeout: 20_000 })
            .toMatchObject({ paused: false, clips: undefined });
          expect((await state(page)).at).toBeLessThan(20);
          expect(await end.isVisible()).toBe(false);
          // What was in the keyboard's place is gone.
          expect(await focused(page, 'data-play')).not.toBeNull();
        };
        await playToEnd();
        await page.keyboard.press('k');
        await playsFromStart();

        await playToEnd();
        await end.locator('[data-clip=maya]').first().click();
        await expect.poll(async () => (await state(page)).clips).toBe('maya');
        await expect.poll(() => focused(page, 'data-choice'), { timeout: 60_000 }).toBe('end');
        await page.locator('[data-play]').click();
        await playsFromStart();
      }),
    180_000,
  );
});

test('without script all choices are pages with pictures and both ways, reached one from the other', () =>
  withVisitor({ javaScriptEnabled: false }, async ({ page, visit, requests }) => {
    await visit('/film/choose/');
    const follow = async (place: string): Promise<void> => {
      await page.locator(`main a[href="/film/choose/${place}/"]`).click();
      await page.waitForURL(`**/film/choose/${place}/`);
    };
    await follow('maya');
    for (const next of ['theo', 'amara', 'other-ways']) {
      expect(await page.locator('details.film-way').count()).toBe(2);
      const asked = requests.length;
      await page.locator('details.film-way summary').first().click();
      expect(await page.locator('details.film-way img').first().isVisible()).toBe(true);
      expect(requests.slice(asked)).toEqual([]);
      await follow(next);
    }
    expect(await page.locator('details.film-way').count()).toBe(6);
  }));
