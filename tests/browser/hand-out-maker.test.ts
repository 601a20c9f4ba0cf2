import { buffer } from 'node:stream/consumers';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { revokedFiles } from './harness/revoked-files.ts';
import { tracesOf, withVisitor } from './harness/visitor.ts';

const address = '/professionals/hand-outs/';
const ticked = (page: Page) =>
  page
    .locator('[data-rows] input:checked')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value).sort());
const shown = (page: Page) => page.locator('[data-out] text').allTextContents();

async function savedPicture(page: Page): Promise<Buffer> {
  const saved = page.waitForEvent('download');
  await page.locator('[data-save]').click();
  return buffer(await (await saved).createReadStream());
}

/** What a phone reads in the right-hand part of a picture, a strip at a time. */
async function codesIn(picture: Buffer): Promise<string[]> {
  const image = await loadImage(picture);
  const canvas = createCanvas(image.width, image.height);
  const brush = canvas.getContext('2d');
  brush.drawImage(image, 0, 0);
  const side = 210;
  const found = new Set<string>();
  for (let y = 400; y < image.height; y += 20) {
    const { data } = brush.getImageData(image.width - side, y, side, side);
    const code = jsQR(new Uint8ClampedArray(data), side, side);
    if (code) found.add(code.data);
  }
  return [...found].sort();
}

describe('making hand-outs', () => {
  test('happens on the device: nothing is sent for what is chosen, and nothing is kept', () =>
    withVisitor({ viewport: { width: 1280, height: 900 } }, async (visitor) => {
      const { page, visit, requests } = visitor;
      await visit(address);
      await page.locator('[data-out] svg').waitFor();
      await page.locator('area-box input').waitFor();
      const before = requests.length;
      await page.selectOption('[data-nation]', 'wales');
      expect(await ticked(page)).toContain('meic');
      await page.fill('[data-filter]', 'papyrus');
      await page.locator('[data-rows] input[value="papyrus-hopeline247"]').check();
      expect(await page.locator('[data-told]').innerText()).toMatch(/six/i);
      expect(await page.locator('[data-rows] input:not(:checked):enabled').count()).toBe(0);
      await page.locator('[data-rows] input[value="shout"]').uncheck();
      await page.fill('[data-own-name]', 'Mrs Rowe');
      await page.fill('[data-own-number]', '01632 960 123');
      await page.selectOption('[data-form]', 'poster-a4');
      expect(await shown(page)).toEqual(expect.arrayContaining(['01632 960 123', '080 880 23456']));
      await page.selectOption('[data-form]', 'picture');
      const picture = await savedPicture(page);
      expect(picture.length).toBeLessThan(300_000);
      expect(await codesIn(picture)).toEqual([
        'tel:01632960123',
        'tel:08000684141',
        'tel:08001111',
        'tel:08088023456',
        'tel:116000',
      ]);
      expect(requests.length).toBe(before);
      expect(await tracesOf(visitor)).toEqual([]);
      expect(new URL(page.url()).hash).toBe('');
      expect(visitor.console).toEqual([]);
    }));

  test('asks for a name and a number in boxes as tall, and in letters as large, as those beside them', () =>
    withVisitor({ viewport: { width: 320, height: 700 } }, async ({ page, visit }) => {
      await visit(address);
      await page.locator('[data-out] svg').waitFor();
      const looks = await page
        .locator('hand-out-maker :is([data-filter], [data-own-name], [data-own-number])')
        .evaluateAll((boxes) =>
          boxes.map((box) => {
            const { fontSize, borderTopWidth } = getComputedStyle(box);
            const { width, height } = box.getBoundingClientRect();
            return [width, height, fontSize, borderTopWidth].join(' ');
          }),
        );
      expect(looks).toHaveLength(3);
      expect(new Set(looks).size, looks.join(', ')).toBe(1);
    }));

  test('keeps six that are ticked, and says why a number of one’s own is not on the sheet yet', () =>
    withVisitor({}, async ({ page, visit }) => {
      await visit(
        `${address}#services=childline,shout,samaritans,papyrus-hopeline247,frank,nspcc-helpline`,
      );
      await page.locator('[data-out] svg').waitFor();
      expect(await ticked(page)).toHaveLength(6);
      const before = await shown(page);
      await page.fill('[data-own-name]', 'Mrs Rowe');
      await page.fill('[data-own-number]', '01632 960 123');
      expect(await shown(page)).toEqual(before);
      expect(await page.locator('[data-own-told]').innerText()).toContain('make room');
      await page.locator('[data-rows] input[value="frank"]').uncheck();
      expect(await shown(page)).toContain('01632 960 123');
      expect(await page.locator('[data-own-told]').innerText()).toContain('can’t check');
    }));

  test('says from what age on a line helps before it is ticked, and on the sheet', () =>
    withVisitor({}, async ({ page, visit }) => {
      await visit(`${address}#services=rape-crisis-scotland`);
      await page.locator('[data-out] svg').waitFor();
      const row = page.locator('[data-rows] label:has([value="rape-crisis-scotland"])');
      expect(await row.innerText()).toContain('Age 13 and over');
      expect((await shown(page)).join(' ')).toContain('Age 13 and over.');
    }));

  test('makes no code of what is not one number, and says so', () =>
    withVisitor({}, async ({ page, visit }) => {
      await visit(`${address}#services=childline`);
      await page.locator('[data-out] svg').waitFor();
      await page.selectOption('[data-form]', 'picture');
      await page.fill('[data-own-name]', 'Mrs Rowe');
      await page.fill('[data-own-number]', '+44 (0)1632 960123');
      expect(await codesIn(await savedPicture(page))).toEqual([
        'tel:+441632960123',
        'tel:08001111',
      ]);
      expect(await page.locator('[data-own-told]').innerText()).not.toContain('code');
      await page.fill('[data-own-number]', '01632 960123 ext 12');
      expect(await shown(page)).toContain('01632 960123 ext 12');
      expect(await codesIn(await savedPicture(page))).toEqual(['tel:08001111']);
      expect(await page.locator('[data-own-told]').innerText()).toContain('no code to scan');
    }));

  test('a screen reader hears once what is chosen, when typing has paused', () =>
    withVisitor({}, async ({ page, visit }) => {
      await visit(`${address}#services=childline`);
      const status = page.locator('hand-out-maker [data-status]');
      await expect.poll(() => status.textContent()).toBe('1 chosen');
      const heard = await page.evaluateHandle(() => {
        const texts: (string | null)[] = [];
        const region = document.querySelector('hand-out-maker [role=status][data-status]');
        if (region === null) throw new Error('Nothing is announced.');
        new MutationObserver(() => texts.push(region.textContent)).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
        return texts;
      });
      await page.fill('[data-own-name]', 'Mrs Rowe');
      await page.locator('[data-own-number]').pressSequentially('01632 960123');
      await expect.poll(() => status.textContent()).toMatch(/^2 chosen We can’t check/);
      // What is heard already is not said again.
      await page.locator('[data-filter]').pressSequentially('papyrus');
      await page.locator('[data-rows] input[value="papyrus-hopeline247"]').check();
      await expect.poll(() => status.textContent()).toMatch(/^3 chosen/);
      expect(await heard.evaluate((texts) => texts.length)).toBe(2);
    }));

  test('keeps a picture until the browser has taken it', () =>
    withVisitor({}, async ({ page, visit }) => {
      await visit(address);
      await page.locator('[data-out] svg').waitFor();
      await page.selectOption('[data-form]', 'picture');
      await page.clock.install();
      const revoked = await revokedFiles(page);
      const saved = page.waitForEvent('download');
      await page.locator('[data-save]').click();
      await saved;
      await page.clock.runFor(9000);
      expect(await revoked()).toBe(0);
      await page.clock.runFor(2000);
      expect(await revoked()).toBe(1);
    }));

  test('begins with what the end of an address names, which no server sees', () =>
    withVisitor({}, async ({ page, visit, requests }) => {
      await visit(`${address}#services=meic,childline,nobody-at-all`);
      await page.locator('[data-out] svg').waitFor();
      expect(await ticked(page)).toEqual(['childline', 'meic']);
      expect(requests.filter((each) => /meic|services=/.test(each))).toEqual([]);
    }));

  test('takes the numbers of an area, and asks for the same whichever it is', async () => {
    const visitFor = async (typed: string, id: string) => {
      const seen = { ticked: [''], names: [''], asked: [''] };
      await withVisitor({}, async (visitor) => {
        const { page, visit, requests, console: lines } = visitor;
        await visit(address);
        await page.locator('[data-out] svg').waitFor();
        const field = page.locator('area-box input');
        await field.waitFor();
        const before = requests.length;
        await field.fill(typed);
        const found = page.locator(`area-box button[value=${id}]`);
        await found.waitFor();
        expect(await field.getAttribute('autocomplete')).toBe('off');
        await found.click();
        await page.locator('[data-rows] input[value="police-101"]:checked').waitFor();
        seen.ticked = await ticked(page);
        seen.names = await shown(page);
        const asked = requests.slice(before).map((each) => new URL(each));
        expect(asked.filter(({ search }) => search !== '')).toEqual([]);
        seen.asked = asked.map(({ pathname }) => pathname).sort();
        expect(await tracesOf(visitor)).toEqual([]);
        expect(lines).toEqual([]);
      });
      return seen;
    };
    const dudley = await visitFor('Dudley', 'dudley');
    expect(dudley.ticked).toEqual([
      ...['dudley:0', 'dudley:1', 'emergency-999', 'missing-people-safecall', 'police-101'],
      'west-midlands-children-sarc',
    ]);
    expect(dudley.names).toEqual(expect.arrayContaining(['0300 555 0050', '0300 555 8574', '101']));
    expect(dudley.names.join()).toContain('Call, then press 3');
    const belfast = await visitFor('BT1', 'belfast-hsct');
    expect(belfast.names).toEqual(expect.arrayContaining(['028 9050 7000', '028 9504 9999']));
    expect(belfast.asked).toEqual(dudley.asked);
  });

  test('keeps no second half of a postcode in sight, however it is written', () =>
    withVisitor({}, async ({ page, visit }) => {
      await visit(address);
      const field = page.locator('area-box input');
      await field.waitFor();
      for (const written of ['LS6 2AB', 'ls62ab', 'near LS6-2AB', 'L S 6 2 A B', 'LS6 lAB']) {
        await field.fill(written);
        expect(await field.inputValue()).toBe('LS6');
      }
      await page.locator('area-box button[value=leeds]').waitFor();
    }));

  test('begins with the area that a council’s page leads with', () =>
    withVisitor({}, async ({ page, visit, requests }) => {
      await visit('/areas/leeds/');
      const before = requests.length;
      await page.locator(`main a[href^="${address}"]`).click();
      await page.locator('[data-rows] input[value="leeds:0"]:checked').waitFor();
      expect(await page.locator('[data-nation]').inputValue()).toBe('leeds');
      expect(requests.slice(before).filter((each) => each.includes('leeds'))).toEqual([]);
    }));

  test.each([
    ['poster-a4', [595, 842]],
    ['poster-a3', [842, 1191]],
    ['wallet-cards', [595, 842]],
  ] as const)(
    'prints %s as one page of its own size, without the site around it',
    (form, [wide, high]) =>
      withVisitor({ viewport: { width: 1280, height: 900 } }, async ({ page, visit }) => {
        await visit(address);
        await page.locator('[data-out] svg').waitFor();
        await page.selectOption('[data-form]', form);
        await page.evaluate(() => {
          window.print = () => undefined;
        });
        await page.locator('[data-print]').click();
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('h1').isVisible()).toBe(false);
        expect(await page.locator('[data-own-name]').isVisible()).toBe(false);
        const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        const boxes = [...paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
        expect(boxes.map(([, x, y]) => [Math.round(Number(x)), Math.round(Number(y))])).toEqual([
          [wide, high],
        ]);
      }),
  );

  test('without script, the ready-made ones are there to take', () =>
    withVisitor({ javaScriptEnabled: false }, async ({ page, visit }) => {
      await visit(address);
      expect(await page.locator('[data-tool]').isVisible()).toBe(false);
      expect(await page.locator('a[download][href="/kit/poster-a4-scotland-en.pdf"]').count()).toBe(
        1,
      );
      expect(await page.locator('noscript p').innerText()).toMatch(/JavaScript/);
    }));
});
