import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answerNeutralPage, neutralPage } from './harness/neutral-page.ts';
import { withVisitor } from './harness/visitor.ts';

type Press = (page: Page) => Promise<void>;

const keys =
  (...names: readonly string[]): Press =>
  async (page) => {
    for (const name of names) await page.keyboard.press(name);
  };
const inBox =
  (then: Press): Press =>
  async (page) => {
    await page.locator('input[type=search]').focus();
    await then(page);
  };
const three = (key: string): Press => keys(key, key, key);
const held = async (page: Page, key: string, ms: number): Promise<void> => {
  await page.keyboard.down(key);
  await new Promise((resolve) => setTimeout(resolve, ms));
  await page.keyboard.up(key);
};

const leaving: Record<string, Press> = {
  'Shift three times': three('Shift'),
  'Shift three times in the search box': inBox(three('Shift')),
  'the right Shift three times': three('ShiftRight'),
  'Escape three times': three('Escape'),
  'Escape five times': keys('Escape', 'Escape', 'Escape', 'Escape', 'Escape'),
  'Escape three times where the first clears the search box': inBox(
    keys('a', 'Escape', 'Escape', 'Escape'),
  ),
};

const staying: Record<string, Press> = {
  'Shift twice': keys('Shift', 'Shift'),
  'Shift and Escape by turns': keys('Shift', 'Escape', 'Shift', 'Escape', 'Shift'),
  'capital letters': inBox(keys('Shift+A', 'Shift+B', 'Shift+C', 'Shift+D')),
  'a letter between': inBox(keys('Shift', 'Shift', 'a', 'Shift', 'b', 'Shift')),
  'Shift and Tab': keys('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab'),
  'combinations of Shift with Ctrl, Alt and the system key': keys(
    ...['Control+Shift', 'Control+Shift', 'Control+Shift', 'Alt+Shift', 'Alt+Shift', 'Alt+Shift'],
    ...['Meta+Shift', 'Meta+Shift', 'Meta+Shift'],
  ),
  'a held key': async (page) => {
    // While a key is held the browser repeats it.
    for (let press = 0; press < 8; press += 1) await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
    for (let press = 0; press < 8; press += 1) await page.keyboard.down('Escape');
    await page.keyboard.up('Escape');
  },
  'Shift held until it repeats, and let go, three times': async (page) => {
    for (let press = 0; press < 3; press += 1) {
      await page.keyboard.down('Shift');
      await new Promise((resolve) => setTimeout(resolve, 320));
      await held(page, 'Shift', 0);
    }
  },
  'Shift held for keys that a screen reader keeps to itself': async (page) => {
    for (let press = 0; press < 4; press += 1) await held(page, 'Shift', 320);
  },
  'three presses that take their time': async (page) => {
    for (let press = 0; press < 3; press += 1) {
      await page.keyboard.press('Escape');
      await new Promise((resolve) => setTimeout(resolve, 1100));
    }
  },
  'a mouse button between': async (page) => {
    await keys('Shift', 'Shift')(page);
    await page.mouse.click(10, 300);
    await keys('Shift')(page);
  },
  'Escape that closes a dialog': async (page) => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
    });
    await three('Escape')(page);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  },
  'Escape that closes a menu of the page': async (page) => {
    await page.evaluate(() => {
      const menu = document.createElement('div');
      menu.popover = 'auto';
      document.body.append(menu);
      menu.showPopover();
    });
    await three('Escape')(page);
  },
  'Escape that a part of the page uses': async (page) => {
    await page.evaluate(() =>
      document.querySelector('main')?.addEventListener('keydown', (event) => {
        event.preventDefault();
      }),
    );
    await page.locator('main .rows a').first().focus();
    await three('Escape')(page);
  },
  'keys while letters are put together': async (page) => {
    await page.evaluate(() => {
      for (let press = 0; press < 3; press += 1) {
        for (const kind of ['keydown', 'keyup']) {
          document.dispatchEvent(
            new KeyboardEvent(kind, { key: 'Escape', isComposing: true, bubbles: true }),
          );
        }
      }
    });
  },
};

describe('leaves:', () => {
  test.each(Object.keys(leaving))('%s', (name) =>
    withVisitor({}, async ({ page, visit }) => {
      await answerNeutralPage(page.context());
      await visit('/find/');
      await leaving[name]?.(page).catch(() => undefined);
      await page.waitForURL(neutralPage, { timeout: 5000 });
    }),
  );
});

describe('does not leave:', () => {
  test.each(Object.keys(staying))('%s', (name) =>
    withVisitor({}, async ({ page, visit }) => {
      await answerNeutralPage(page.context());
      await visit('/find/');
      await staying[name]?.(page);
      // What leaves is gone by the next task; this asks the page twice.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      expect(await page.locator('h1').count()).toBe(1);
    }),
  );
});
