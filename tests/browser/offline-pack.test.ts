import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filmScript } from '#film/script/film-script.ts';
import { endNumbers } from '#film/end-numbers.ts';
import { published } from '#directory/published.ts';
import { pausePoints } from '#kit/pause-points.ts';
import { theKit } from '#kit/the-kit.ts';
import { dist } from './harness/dist.ts';
import { withVisitor, type Visitor, type VisitorOptions } from './harness/visitor.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const stops = pausePoints(theKit(), filmScript(endNumbers(published())), '11-14');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stick-'));
  const pack = readFileSync(join(dist, 'kit', 'my-choice-offline-small-en.zip'));
  for (const [path, bytes] of Object.entries(unzipSync(pack))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens the start page from the folder, as from a stick, with no network at all. */
async function withStick(options: VisitorOptions, act: (visitor: Visitor) => Promise<void>) {
  await withVisitor(options, async (visitor) => {
    const context = visitor.page.context();
    await context.unrouteAll();
    await context.setOffline(true);
    await visitor.page.goto(pathToFileURL(join(folder, 'My-Choice', 'START.html')).href);
    await act(visitor);
    expect(visitor.requests).toEqual([]);
    expect(visitor.console).toEqual([]);
  });
}

const second = (page: Page) =>
  page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
const isPaused = (page: Page) =>
  page.locator('video').evaluate((video: HTMLVideoElement) => video.paused);
/** Puts the film shortly before a moment, without sound, and lets it play. */
async function playFrom(page: Page, at: number): Promise<void> {
  await page.locator('video').evaluate((video: HTMLVideoElement, to) => {
    video.muted = true;
    video.currentTime = to;
  }, at);
  await expect.poll(() => second(page)).toBeCloseTo(at, 2);
  await page.keyboard.press('k');
}

describe('the offline pack, from a stick without internet', () => {
  test('runs a whole session: captions, four stops with their questions, numbers at the end', () =>
    withStick({ viewport: { width: 1280, height: 800 } }, async ({ page }) => {
      await expect
        .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.readyState))
        .toBeGreaterThan(0);
      for (const [place, { at, questions }] of stops.entries()) {
        await playFrom(page, at - 1.2);
        const panel = page.locator(`[data-stop="${place}"][data-cut="11-14"]`);
        await panel.waitFor({ timeout: 20_000 });
        expect(await panel.locator('li').allInnerTexts()).toEqual(
          expect.arrayContaining(questions.map(({ en }) => en)),
        );
        expect(await isPaused(page)).toBe(true);
        expect(await panel.evaluate((element) => element === document.activeElement)).toBe(true);
        // A clicker's key goes on.
        await page.keyboard.press('PageDown');
        await panel.waitFor({ state: 'hidden' });
        await expect.poll(() => isPaused(page)).toBe(false);
        await page.keyboard.press('k');
      }
      await playFrom(page, 190.6);
      await page.locator('#numbers').waitFor({ timeout: 20_000 });
      expect(await page.locator('#numbers').innerText()).toContain('0800 1111');
    }));

  test('has the numbers of every council: the one that is chosen stands at the end, and in the address', () =>
    withStick({}, async ({ page }) => {
      await page.locator('#area').selectOption('belfast-hsct');
      expect(new URL(page.url()).hash).toBe('#area=belfast-hsct');
      const near = page.locator('#near');
      expect(await near.textContent()).toContain('028 9504 9999');
      await page.goto(page.url().replace(/#.*/, '#area=leeds'));
      await expect.poll(() => near.textContent()).toContain('0113 222 4403');
      expect(await near.textContent()).not.toContain('028 9504 9999');
      expect(await page.locator('#area').inputValue()).toBe('leeds');
      await page.goto(page.url().replace(/#.*/, '#area=nowhere'));
      await expect.poll(() => page.locator('#area').inputValue()).toBe('');
      // Who takes over is there from the day on, and who ended is gone.
      expect(await page.locator('#area option[value=west-surrey]').count()).toBe(0);
      await page.clock.setFixedTime(new Date('2027-04-01T09:00:00Z'));
      // However the browser writes a day whole.
      await page.addInitScript(() => {
        Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
          get: () => () => '1/4/2027',
        });
      });
      await page.reload();
      expect(await page.locator('#area option[value=west-surrey]').count()).toBe(1);
      expect(await page.locator('#area option[value=surrey]').count()).toBe(0);
    }));

  test('shows captions without a track file, and hides them when asked', () =>
    withStick({}, async ({ page }) => {
      const { start, text } = await page.evaluate(() => {
        const { tracks } = JSON.parse(document.querySelector('#pack-data')?.textContent ?? '') as {
          tracks: { captions: [number, number, string][] };
        };
        const [begin, , words] = tracks.captions[2] ?? [0, 0, ''];
        return { start: begin, text: words };
      });
      await playFrom(page, start + 0.2);
      await expect.poll(() => page.locator('#cues').innerText()).toBe(text);
      await page.keyboard.press('c');
      expect(await page.locator('#cues').isVisible()).toBe(false);
    }));

  test('keeps its questions, numbers and film without script, and fits a small phone', () =>
    withStick(
      { javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
      async ({ page }) => {
        const body = page.locator('body');
        for (const { questions } of stops) {
          for (const { en } of questions) expect(await body.innerText()).toContain(en);
        }
        expect(await page.locator('video').getAttribute('controls')).not.toBeNull();
        expect(await page.locator('#numbers').isVisible()).toBe(true);
        await page.locator('#areas summary').first().click();
        expect(await page.locator('[data-area=leeds]').innerText()).toContain('0113 222 4403');
        expect(await page.locator('[data-script] button').first().isVisible()).toBe(false);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      },
    ));

  test('says by the device’s clock how old it is, and warns when that is long', () =>
    withStick({}, async ({ page }) => {
      await page.clock.setFixedTime(new Date(Date.now() + 120 * 86_400_000));
      await page.reload();
      expect(await page.locator('#age').innerText()).toMatch(/1(19|20) days ago.*new pack/);
      // The days are those of the pack, so its day stands right before them.
      expect(await page.locator('.notice').innerText()).toMatch(
        /^This pack was made on \d+ \p{L}+ \d{4}\. That is /u,
      );
    }));

  test.each(['light', 'dark'] as const)('can be used by everyone, %s', (colorScheme) =>
    withStick({ colorScheme }, async ({ page }) => {
      await page.evaluate(axeSource);
      const faults = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run: (options: RunOptions) => Promise<AxeResults> };
        };
        // Fetching sheets to look into them is axe's own idea; the page's policy refuses it.
        const { violations } = await axe.run({ preload: false });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
      });
      expect(faults).toEqual([]);
    }),
  );
});
