import sharp from 'sharp';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { answerNeutralPage, neutralPage } from './harness/neutral-page.ts';
import { withVisitor, type Visitor } from './harness/visitor.ts';

/** Somebody who has read three pages and is on the last, with an empty page before the site. */
async function afterThreePages({ page, visit }: Visitor): Promise<void> {
  await page.goto('about:blank');
  await visit('/young-people/');
  await page.locator('main a[href="/young-people/told-to-go/"]').click();
  await page.locator('h1', { hasText: 'I’ve been told to leave' }).waitFor();
  await page.locator('main a[href^="/services/"]').first().click();
  await page.locator('#before').waitFor();
}

async function hasLeft(page: Page): Promise<void> {
  await page.waitForURL(neutralPage);
}

test('leaving is an ordinary link to the neutral page when script is off', () =>
  withVisitor({ javaScriptEnabled: false }, async ({ page, visit }) => {
    await answerNeutralPage(page.context());
    await visit('/young-people/');
    const leave = page.locator('a[data-exit]');
    expect(await leave.getAttribute('href')).toBe('https://www.bbc.co.uk/weather');
    expect((await leave.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    await leave.click();
    await hasLeft(page);
  }));

test('the page is gone in the same instant as the press, before the neutral page answers', () =>
  withVisitor({}, async ({ page, visit }) => {
    await answerNeutralPage(page.context(), 'never');
    await visit('/topics/sexual-abuse/');
    const seen = await page.evaluate(() => {
      document.querySelector<HTMLElement>('a[data-exit] strong')?.click();
      return {
        text: document.body.textContent,
        elements: document.body.querySelectorAll('*').length,
        title: document.title,
        heard: document.activeElement?.textContent,
      };
    });
    expect(seen).toEqual({ text: 'Loading', elements: 1, title: '…', heard: 'Loading' });
  }));

test.each([50, 100])('%i ms after the press a slow neutral page leaves an empty screen', (wait) =>
  withVisitor({}, async ({ page, visit }) => {
    await answerNeutralPage(page.context(), 3000);
    await visit('/topics/sexual-abuse/');
    expect(await isEmpty(await page.screenshot())).toBe(false);
    await page.evaluate(() => document.querySelector<HTMLElement>('a[data-exit]')?.click());
    await new Promise((resolve) => setTimeout(resolve, wait));
    const { data } = await (
      await page.context().newCDPSession(page)
    ).send('Page.captureScreenshot', { format: 'png' });
    expect(await isEmpty(Buffer.from(data, 'base64'))).toBe(true);
    await hasLeft(page);
  }),
);

/** Whether a picture has one colour. */
async function isEmpty(png: Buffer): Promise<boolean> {
  const { channels } = await sharp(png).stats();
  return channels.every(({ min, max }) => min === max);
}

test('a neutral page that is offline shows nothing of ours, and nothing comes back', () =>
  withVisitor({}, async (visitor) => {
    const { page } = visitor;
    await answerNeutralPage(page.context(), 'offline');
    await afterThreePages(visitor);
    await page.locator('a[data-exit]').click();
    await page.waitForURL('chrome-error://**');
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/My Choice|help/i);
    expect(await page.title()).not.toMatch(/choice|help|localhost/i);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  }));

test('Back and Forward, ten times each, show nothing of ours after leaving', () =>
  withVisitor({}, async (visitor) => {
    const { page } = visitor;
    await answerNeutralPage(page.context());
    await afterThreePages(visitor);
    await page.locator('a[data-exit]').click();
    await hasLeft(page);
    const seen: string[] = [];
    for (const way of ['goBack', 'goForward', 'goBack'] as const) {
      for (let press = 0; press < 10; press += 1) {
        await page[way]();
        seen.push(page.url());
      }
    }
    expect(seen.filter((address) => address.startsWith(inject('site')))).toEqual([]);
    expect(new Set(seen)).toEqual(new Set(['about:blank', neutralPage]));
  }));

test('a link to a place in the page leaves nothing that Back shows after leaving', () =>
  withVisitor({}, async ({ page, visit }) => {
    await answerNeutralPage(page.context());
    await page.goto('about:blank');
    await visit('/services/childline/');
    await page.locator('a[href="#next"]').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('next');
    expect(new URL(page.url()).hash).toBe('');
    await page.locator('a[data-exit]').click();
    await hasLeft(page);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  }));

describe('no press leaves our tab open beside the neutral page:', () => {
  const presses: Record<string, (page: Page) => Promise<void>> = {
    'a double press': (page) => page.locator('a[data-exit]').dblclick({ noWaitAfter: true }),
    'the middle button': (page) => page.locator('a[data-exit]').click({ button: 'middle' }),
    'the right button': (page) => page.locator('a[data-exit]').click({ button: 'right' }),
    'with Ctrl': (page) => page.locator('a[data-exit]').click({ modifiers: ['Control'] }),
    'with Shift': (page) => page.locator('a[data-exit]').click({ modifiers: ['Shift'] }),
    'a drag': async (page) => {
      const box = await page.locator('a[data-exit]').boundingBox();
      if (box === null) throw new Error('The leave control is not there.');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 30, y - 20, { steps: 5 });
      await page.mouse.move(x + 60, y - 200, { steps: 5 });
      await page.mouse.up();
    },
    'Enter on the keyboard': async (page) => {
      await page.locator('a[data-exit]').focus();
      await page.keyboard.press('Enter');
    },
  };
  test.each(Object.keys(presses))('%s', (name) =>
    withVisitor({}, async ({ page, visit }) => {
      await answerNeutralPage(page.context(), 100);
      await visit('/young-people/');
      // The page may be gone in the middle of the press.
      await presses[name]?.(page).catch(() => undefined);
      await hasLeft(page);
      expect(
        page
          .context()
          .pages()
          .map((each) => each.url()),
      ).toEqual([neutralPage]);
    }),
  );
});

test.each(['audio', 'video'])('%s stops in the same instant, and its source is let go', (kind) =>
  withVisitor({}, async ({ page, visit }) => {
    await answerNeutralPage(page.context(), 'never');
    await page.route('**/tone.wav', (route) =>
      route.fulfill({ contentType: 'audio/wav', body: tone() }),
    );
    await visit('/film/');
    await page.locator('h1').click();
    const after = await page.evaluate(async (tag) => {
      const media = document.createElement(tag) as HTMLMediaElement;
      media.src = '/tone.wav';
      media.loop = true;
      document.querySelector('main')?.append(media);
      await media.play();
      const isPlaying = !media.paused;
      const told: string[] = [];
      document.addEventListener('leave', () => told.push('leave'));
      document.querySelector<HTMLElement>('a[data-exit]')?.click();
      // 0: nothing is loaded; 3: there is no source.
      const hasSource = media.hasAttribute('src') || ![0, 3].includes(media.networkState);
      return { isPlaying, paused: media.paused, hasSource, told };
    }, kind);
    expect(after).toEqual({ isPlaying: true, paused: true, hasSource: false, told: ['leave'] });
  }),
);

/** A second of silence as a WAV file. */
function tone(): Buffer {
  const rate = 8000;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + rate, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(rate, 40);
  return Buffer.concat([head, Buffer.alloc(rate, 128)]);
}

test('a leave link that a player keeps in its own frame works in full screen', () =>
  withVisitor({}, async ({ page, visit }) => {
    await answerNeutralPage(page.context());
    await visit('/film/');
    await page.evaluate(() => {
      const frame = document.createElement('div');
      const button = document.createElement('button');
      button.textContent = 'Full screen';
      button.addEventListener('click', () => void frame.requestFullscreen());
      const exit = document.querySelector('.leave')?.cloneNode(true);
      frame.id = 'frame';
      frame.append(button, ...(exit ? [exit] : []));
      document.querySelector('main')?.prepend(frame);
    });
    await page.locator('#frame button').click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('frame');
    await page.locator('#frame a[data-exit]').click();
    await hasLeft(page);
  }));

test('a leave link inside a component with a tree of its own works', () =>
  withVisitor({}, async ({ page, visit }) => {
    await answerNeutralPage(page.context());
    await visit('/film/');
    await page.evaluate(() => {
      const host = document.createElement('div');
      const exit = document.querySelector('a[data-exit]')?.cloneNode(true);
      host.id = 'host';
      host.attachShadow({ mode: 'open' }).append(...(exit ? [exit] : []));
      document.querySelector('main')?.prepend(host);
    });
    await page.locator('#host a').click();
    await hasLeft(page);
  }));

test('the skip link comes first and the leave control next, by keyboard', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-exit'))).toBe(true);
  }));
