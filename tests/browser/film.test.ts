import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { isMade, readMadeFilm } from '#film/page/made-film.ts';
import { megabytes } from '#language/megabytes.ts';
import { playTime } from '#language/play-time.ts';
import { dist } from './harness/dist.ts';
import { holdBack } from './harness/hold-back.ts';
import { answerNeutralPage, neutralPage } from './harness/neutral-page.ts';
import { withVisitor, type Visitor } from './harness/visitor.ts';

const film = readMadeFilm(join(dist, 'film'));
const media = /\/film\/.*\.(?:mp4|webm|m4a|vtt)$/;
const mediaOf = ({ requests }: Visitor) => requests.filter((address) => media.test(address));

/** What the video is doing. */
const state = (page: Page) =>
  page.locator('video').evaluate((video: HTMLVideoElement) => ({
    paused: video.paused,
    at: video.currentTime,
    source: video.currentSrc,
    rate: video.playbackRate,
  }));
const isPlaying = (page: Page) =>
  expect.poll(async () => (await state(page)).paused, { timeout: 10_000 }).toBe(false);
const moves = (page: Page, from: number) =>
  expect.poll(async () => (await state(page)).at, { timeout: 15_000 }).toBeGreaterThan(from);
const ready = (page: Page) => page.locator('[data-controls]:not([hidden])').waitFor();

async function open(visitor: Visitor, address = '/film/'): Promise<Page> {
  await visitor.visit(address);
  await ready(visitor.page);
  return visitor.page;
}

test('where no film is made, the page says so and still tells all of it', () =>
  withVisitor({ javaScriptEnabled: false }, async ({ page, visit }) => {
    await visit('/film/');
    expect(await page.locator('video').count()).toBe(isMade(film) ? 1 : 0);
    expect(await page.locator('.film-note').isVisible()).toBe(true);
    expect(await page.locator('[data-line]').count()).toBeGreaterThan(60);
  }));

// Made files come with the film; without them there is nothing to play.
describe.skipIf(!isMade(film))('the player', () => {
  test('is the browser’s own without script, and fetches nothing of the film before play', () =>
    withVisitor({ javaScriptEnabled: false }, async (visitor) => {
      const { page, visit } = visitor;
      await visit('/film/');
      const video = page.locator('film-player video');
      expect(await video.getAttribute('controls')).not.toBeNull();
      expect(await video.getAttribute('preload')).toBe('none');
      expect(await page.locator('track').count()).toBe(4);
      expect(await page.locator('[data-controls]').isVisible()).toBe(false);
      expect(mediaOf(visitor)).toEqual([]);
    }));

  test.each(['/film/', '/film/choose/'])(
    'shows at %s which button is the first to press',
    (address) =>
      withVisitor({}, async (visitor) => {
        const page = await open(visitor, address);
        const colours = await page
          .locator('[data-controls] .film-line button:not([aria-pressed="true"])')
          .evaluateAll((buttons) =>
            buttons.map((button) => getComputedStyle(button).backgroundColor),
          );
        const [play, ...others] = colours;
        expect(others.length).toBeGreaterThan(2);
        expect(others).not.toContain(play);
      }),
  );

  test('fetches not one byte of the film before play, whatever is chosen before', () =>
    withVisitor({}, async (visitor) => {
      const page = await open(visitor, '/film/#strings');
      await page.locator('[data-toggle=captions]').click();
      await page.locator('summary', { hasText: 'More choices' }).click();
      await page.locator('[data-version]').selectOption({ index: 1 });
      await page.locator('[data-speed]').selectOption('1.25');
      await page.waitForTimeout(300);
      expect(mediaOf(visitor)).toEqual([]);
      await page.locator('[data-play]').click();
      await isPlaying(page);
      expect(mediaOf(visitor).length).toBeGreaterThan(0);
      expect((await state(page)).rate).toBe(1.25);
    }));

  test('starts where a link says, and a poisoned link starts at the beginning', () =>
    withVisitor({}, async (visitor) => {
      const page = await open(visitor, '/film/#t=58');
      expect(await page.locator('[data-time]').textContent()).toBe('0:58 / 3:12');
      await page.locator('[data-play]').click();
      await moves(page, 58);
      expect((await state(page)).at).toBeLessThan(70);
      const other = await visitor.page.context().newPage();
      await other.goto('/film/#t=58"><img src=x onerror=alert(1)>');
      await ready(other);
      expect(await other.locator('[data-time]').textContent()).toBe('0:00 / 3:12');
    }));

  test('is played by keyboard, and keys act inside it only', () =>
    withVisitor({}, async (visitor) => {
      const page = await open(visitor);
      await page.locator('h1').click();
      await page.keyboard.press('k');
      expect((await state(page)).paused).toBe(true);
      expect(mediaOf(visitor)).toEqual([]);
      await page.locator('[data-full]').focus();
      await page.keyboard.press('k');
      await isPlaying(page);
      await moves(page, 0.2);
      await page.keyboard.press('ArrowRight');
      await moves(page, 5);
      await page.keyboard.press('c');
      expect(await page.locator('[data-toggle=captions]').getAttribute('aria-pressed')).toBe(
        'true',
      );
      await page.keyboard.press('k');
      await expect.poll(async () => (await state(page)).paused).toBe(true);
    }));

  test('shows captions in the page’s own letters, off until they are wanted', () =>
    withVisitor({}, async (visitor) => {
      const page = await open(visitor, '/film/#t=12');
      await page.locator('[data-play]').click();
      await moves(page, 12.1);
      expect(await page.locator('[data-cues]').isVisible()).toBe(false);
      await page.locator('[data-toggle=captions]').click();
      await expect
        .poll(() => page.locator('[data-cues]').textContent(), { timeout: 10_000 })
        .toContain('muffled shouting');
    }));

  test('switches to the described film at the same second', () =>
    withVisitor({}, async (visitor) => {
      const page = await open(visitor, '/film/#t=40');
      await page.locator('[data-play]').click();
      await moves(page, 40);
      await page.locator('[data-described]').click();
      await expect.poll(async () => (await state(page)).source).toContain('describ');
      await moves(page, 39);
      expect(await page.locator('[data-described]').getAttribute('aria-pressed')).toBe('true');
    }));

  // Chromium tells an error of each file of a film in a page that is moved into another one: now and then, so
  // it is told here.
  test('does not say that it cannot be played to whoever comes to it by a link', () =>
    withVisitor({}, async (visitor) => {
      const page = await open(visitor, '/film/choose/');
      const link = page.locator('a[href="/film/"]').first();
      await link.evaluate((each) => {
        (each as HTMLElement).click();
      });
      await page.locator('h1', { hasText: 'The film “My Choice”' }).waitFor();
      await ready(page);
      await page.locator('video source').evaluateAll((sources) => {
        for (const source of sources) source.dispatchEvent(new Event('error'));
      });
      expect(await page.locator('[data-fault]').textContent()).toBe('');
      await page.locator('[data-play]').click();
      await moves(page, 0.3);
      expect(await page.locator('[data-fault]').textContent()).toBe('');
    }));

  test('plays after all when somebody presses play again and the film comes', () =>
    withVisitor({}, async (visitor) => {
      const { page } = visitor;
      let isDown = true;
      await page.route(/\.(?:webm|mp4)$/, (route) => (isDown ? route.abort() : route.fallback()));
      await open(visitor, '/film/#t=40');
      const play = page.locator('[data-play]');
      const fault = page.locator('[data-fault]');
      for (let press = 0; press < 2; press += 1) {
        await play.click();
        await expect.poll(() => fault.textContent()).toMatch(/can’t be played/);
        await expect.poll(() => play.textContent()).toBe('Play');
      }
      isDown = false;
      await play.click();
      await moves(page, 40);
      expect(await play.textContent()).toBe('Pause');
      expect(await fault.textContent()).toBe('');
    }));

  test('takes a version that is chosen while the film is still coming', () =>
    withVisitor({}, async (visitor) => {
      const { page } = visitor;
      const send = await holdBack(page, /my-choice-720\./);
      await open(visitor);
      await page.locator('[data-play]').click();
      await expect.poll(() => mediaOf(visitor).length).toBeGreaterThan(0);
      await page.locator('summary', { hasText: 'More choices' }).click();
      await page.locator('[data-version]').selectOption('main-360');
      await moves(page, 0);
      expect((await state(page)).source).toContain('my-choice-360.mp4');
      send();
    }));

  test('shows what plays in the transcript, and stops to talk, in a browser without findLast', () =>
    withVisitor({}, async (visitor) => {
      const { page } = visitor;
      await page.addInitScript(() => {
        Object.defineProperty(Array.prototype, 'findLast', { value: undefined });
      });
      await open(visitor, '/film/#t=57');
      await page.locator('summary', { hasText: 'More choices' }).click();
      await page.locator('[data-stop]').check();
      await page.locator('[data-play]').click();
      await page.locator('[data-pause="58"]:focus').waitFor({ timeout: 15_000 });
      expect(await page.locator('[data-line][aria-current]').count()).toBe(1);
      expect(visitor.console).toEqual([]);
    }));

  test('says to ages 9 to 11 its own words only: the others are not fetched, shown or offered', () =>
    withVisitor({}, async (visitor) => {
      const page = await open(visitor, '/film/#t=109');
      const cues = page.locator('[data-cues]');
      const written = page.locator('[data-line="108.6"]');
      await page.locator('[data-toggle=words]').click();
      await page.locator('summary', { hasText: 'More choices' }).click();
      await page.locator('input[data-toggle=description]').check();
      await page.locator('[data-version]').selectOption('younger-720');
      expect(await page.locator('[data-described]').isVisible()).toBe(false);
      expect(await written.innerText()).toContain('A secret that hurts is one you can tell.');
      expect(await written.innerText()).not.toContain('drugs');
      await page.locator('[data-play]').click();
      const spoken = page.locator('[data-description]');
      for (const words of [cues, spoken]) {
        await expect.poll(() => words.textContent(), { timeout: 10_000 }).toMatch(/^“?A secret/);
      }
      expect(mediaOf(visitor).filter((each) => /\/(?:words|description)\./.test(each))).toEqual([]);
      // Back in the other film, while it plays, the words are its own again, and the voice is there.
      await page.locator('[data-version]').selectOption('main-720');
      await page.locator('[data-seek]').fill('110');
      await expect.poll(() => cues.textContent(), { timeout: 10_000 }).toContain('exploitation');
      expect(await page.locator('[data-described]').isVisible()).toBe(true);
      await page.locator('[data-version]').selectOption('younger-720');
      await page.locator('[data-seek]').fill('110');
      await expect.poll(() => cues.textContent(), { timeout: 10_000 }).toMatch(/^A secret/);
    }));

  test('plays to ages 9 to 11 their own film, too, when the browser’s own menu starts it', () =>
    withVisitor({}, async (visitor) => {
      const page = await open(visitor);
      await page.locator('summary', { hasText: 'More choices' }).click();
      await page.locator('[data-version]').selectOption('younger-720');
      await page
        .locator('film-player video')
        .first()
        .evaluate((video: HTMLVideoElement) => {
          video.muted = true;
          return video.play().catch(() => undefined);
        });
      await expect.poll(async () => (await state(page)).source).toContain('my-choice-9-11-720.mp4');
      await expect.poll(async () => (await state(page)).paused).toBe(false);
    }));

  test('offers the calm film first to a device that asks for less movement, once it is made', () =>
    withVisitor({ reducedMotion: 'reduce' }, async (visitor) => {
      const page = await open(visitor);
      const hasCalm = film.files.some(({ version }) => version === 'calm');
      const chosen = page.locator('[data-version]');
      if (hasCalm) {
        expect(await chosen.inputValue()).toMatch(/^calm/);
        expect(await page.locator('[data-told]').textContent()).toContain('calm');
      } else expect(await chosen.locator('option[value^=calm]').count()).toBe(0);
      expect(mediaOf(visitor)).toEqual([]);
    }));

  test('offers the small film first to a device that saves data', () =>
    withVisitor({}, async (visitor) => {
      await visitor.page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      });
      const page = await open(visitor);
      expect(await page.locator('[data-version]').inputValue()).toBe('main-360');
      await page.locator('[data-play]').click();
      await expect.poll(async () => (await state(page)).source).toContain('my-choice-360.mp4');
      expect(mediaOf(visitor).filter((address) => /-(?:720|1080)\./.test(address))).toEqual([]);
    }));

  test('stops to talk only where that is wanted, with the questions in focus; one key goes on', () =>
    withVisitor({}, async (visitor) => {
      const page = await open(visitor, '/film/#t=57');
      expect(await page.locator('[data-stop]').isChecked()).toBe(false);
      await page.locator('summary', { hasText: 'More choices' }).click();
      await page.locator('[data-stop]').check();
      await page.locator('[data-play]').click();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-pause')), {
          timeout: 15_000,
        })
        .toBe('58');
      expect((await state(page)).paused).toBe(true);
      await page.keyboard.press('k');
      await isPlaying(page);
      await moves(page, 58.5);
    }));

  test('goes full screen with the way out in it, and leaving silences it at once', () =>
    withVisitor({}, async (visitor) => {
      const { page } = visitor;
      await answerNeutralPage(page.context(), 'never');
      await open(visitor);
      await page.locator('[data-play]').click();
      await isPlaying(page);
      await page.locator('[data-full]').click();
      await expect
        .poll(() => page.evaluate(() => document.fullscreenElement?.tagName))
        .toBe('FILM-PLAYER');
      const exit = page.locator('film-player a[data-exit]');
      await expect.poll(() => exit.isVisible()).toBe(true);
      const after = await page.evaluate(() => {
        const video = document.querySelector('video');
        document.querySelector<HTMLElement>('film-player a[data-exit]')?.click();
        return { paused: video?.paused, text: document.body.textContent };
      });
      expect(after).toEqual({ paused: true, text: 'Loading' });
    }));

  test.each([
    [640, 360, 200],
    [360, 640, 200],
  ])(
    'fills a full screen of %i by %i, with play and the way back from it in reach',
    (width, height, least) =>
      withVisitor({ viewport: { width, height } }, async (visitor) => {
        const page = await open(visitor);
        await page.locator('[data-toggle=captions]').click();
        await page.locator('[data-full]').click();
        await expect
          .poll(() => page.evaluate(() => document.fullscreenElement !== null))
          .toBe(true);
        const bar = await page.locator('.film-leave').boundingBox();
        for (const control of ['[data-play]', '[data-full]']) {
          const box = await page.locator(control).boundingBox();
          expect((box?.y ?? 999) + (box?.height ?? 0), control).toBeLessThanOrEqual(bar?.y ?? 0);
        }
        const picture = await page.locator('film-player video').boundingBox();
        expect(picture?.height).toBeGreaterThanOrEqual(least);
      }),
  );

  test('the transcript follows and jumps, inside its own box', () =>
    withVisitor({}, async (visitor) => {
      const page = await open(visitor);
      const top = await page.evaluate(() => scrollY);
      await page.locator('[data-play]').click();
      await isPlaying(page);
      await page.locator('.film-chapters a').nth(4).click();
      await moves(page, 85);
      const line = page.locator('[data-line][aria-current]');
      await expect
        .poll(async () => Number(await line.getAttribute('data-line')))
        .toBeGreaterThan(80);
      const inBox = await line.evaluate((each) => {
        const box = each.closest('[data-transcript]')?.getBoundingClientRect();
        const { top: lineTop, bottom } = each.getBoundingClientRect();
        return box !== undefined && lineTop >= box.top && bottom <= box.bottom;
      });
      expect(inBox).toBe(true);
      expect(top).toBe(0);
      await page
        .locator('a[data-at="58"]')
        .first()
        .evaluate((a: HTMLElement) => a.click());
      const at = async () => (await state(page)).at;
      await expect.poll(at, { timeout: 15_000 }).toBeLessThan(75);
      expect(await at()).toBeGreaterThanOrEqual(58);
      await expect.poll(async () => Number(await line.getAttribute('data-line'))).toBeLessThan(75);
      expect(new URL(page.url()).hash).toBe('');
    }));

  test('fits a screen of 320 pixels', () =>
    withVisitor({ viewport: { width: 320, height: 640 } }, async (visitor) => {
      const page = await open(visitor);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
      const sizes = await page
        .locator('film-player button:visible')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    }));

  test('in another site’s page it needs no script, and leaving opens in the whole window', () =>
    withVisitor({}, async ({ page, requests }) => {
      await answerNeutralPage(page.context());
      const host = createServer((_request, response) => {
        response.setHeader('Content-Type', 'text/html');
        response.end(
          `<iframe src="${inject('site')}/film/embed/" width="640" height="900"></iframe>`,
        );
      });
      await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
      const { port } = host.address() as AddressInfo;
      const other = `http://127.0.0.1:${port}`;
      await page.context().route(`${other}/**`, (route) => route.continue());
      await page.goto(`${other}/`);
      const frame = page.frameLocator('iframe');
      await frame.locator('video').waitFor();
      expect(requests.filter((address) => address.endsWith('.js'))).toEqual([]);
      await frame.locator('.leave a[data-exit]').click();
      await page.waitForURL(neutralPage);
      host.close();
    }));
});

test('every file of the film can be kept, and its link says how large and how long it is', () =>
  withVisitor({ javaScriptEnabled: false }, async ({ page, visit }) => {
    await visit('/professionals/downloads/');
    const links = await page
      .locator('li:has(a[download][href*="/film/my-choice"])')
      .evaluateAll((all) =>
        all.map((line) => [
          line.querySelector('a')?.getAttribute('href'),
          line.textContent.replaceAll(/\s+/g, ' ').trim(),
        ]),
      );
    const told = new Map(links as [string, string][]);
    expect([...told.keys()]).toEqual(film.files.map(({ href }) => href));
    for (const { href, bytes, seconds } of film.files) {
      expect(told.get(href), href).toContain(`${megabytes(bytes)}, ${playTime(seconds)}`);
    }
    // A projector and a large screen get a picture of their own.
    expect(told.get('/film/my-choice-1080.mp4')).toMatch(/projector, 1080p MP4/);
    await visit('/film/');
    const tried = page.locator('video source');
    expect(
      await tried.evaluateAll((all) => all.map((source) => source.getAttribute('src'))),
    ).toEqual(['/film/my-choice-720.webm', '/film/my-choice-720.mp4']);
  }));

test.each(['', '/cy'])(
  'who watches keeps the film in one of three ways, and meets nothing for other sites: "%s"',
  (start) =>
    withVisitor({ javaScriptEnabled: false }, async ({ page, visit }) => {
      await visit(`${start}/film/`);
      const kept = page.locator('a[download]');
      expect(await kept.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([
        '/film/my-choice-360.mp4',
        '/film/my-choice-1080.mp4',
        '/film/my-choice-described-720.mp4',
      ]);
      expect(await kept.first().textContent()).toContain(playTime(192));
      const all = page.locator('#downloads ~ ul a:not([download])');
      expect(await all.getAttribute('href')).toBe(`${start}/professionals/downloads/`);
      expect(await page.locator('main').innerText()).not.toMatch(/iframe|#area=/);
    }),
);

test.each([
  [1280, 720],
  [1366, 768],
  [1920, 1080],
])('the picture and Play are seen in one window, %i by %i', (width, height) =>
  withVisitor({ viewport: { width, height } }, async (visitor) => {
    const page = await open(visitor);
    await page.locator('film-player').evaluate((player) => player.scrollIntoView());
    const below = await page.locator('.top').evaluate((top) => top.getBoundingClientRect().bottom);
    const picture = await page.locator('.film-picture').boundingBox();
    const play = await page.locator('[data-play]').boundingBox();
    if (picture === null || play === null) throw new Error('The player is not there.');
    const needed = play.y + play.height - picture.y;
    expect(needed).toBeLessThanOrEqual(height - below);
    expect(picture.width).toBeGreaterThan(640);
  }),
);

test('the picture story shows its pictures where they are made', () =>
  withVisitor({ javaScriptEnabled: false }, async ({ page, visit }) => {
    await visit('/film/story/');
    expect(await page.locator('.film-story > li').count()).toBe(24);
    // What the picture's description quotes is not written a second time.
    const told = await page.locator('.film-story').innerText();
    expect(told.match(/At first it feels like air/g)).toHaveLength(1);
    const shown = await page.locator('.film-story img').count();
    expect(shown).toBe(film.stills.size > 0 ? 24 : 0);
  }));
