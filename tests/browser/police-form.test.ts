import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { revokedFiles } from './harness/revoked-files.ts';
import { tracesOf, withVisitor } from './harness/visitor.ts';

test('a form for the police that the browser kept alive is empty when it is shown again', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/families/police-form/');
    const field = page.locator('police-form textarea').first();
    const show = (persisted: boolean) =>
      page.evaluate((persisted) => {
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
      }, persisted);
    await field.fill('Sam, 14');
    // The first showing of a page may come after the first key.
    await show(false);
    expect(await field.inputValue()).toBe('Sam, 14');
    await show(true);
    expect(await field.inputValue()).toBe('');
  }));

test('a form that holds something is emptied by a second press, and both presses are heard', () =>
  withVisitor({}, async (visitor) => {
    const { page, visit } = visitor;
    await visit('/families/police-form/');
    const field = page.locator('police-form textarea').first();
    const status = page.locator('police-form [role=status]');
    const empty = page.locator('police-form [data-clear]');
    const said = 'Press again to empty all fields.';
    await field.fill('Sam, 14');
    await empty.focus();
    // A key that is held down is one press.
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await field.inputValue()).toBe('Sam, 14');
    expect(await status.innerText()).toBe(said);
    // Who writes on is asked again.
    await field.press('End');
    await field.pressSequentially('!');
    expect(await status.textContent()).toBe('');
    await empty.dblclick();
    expect(await field.inputValue()).toBe('Sam, 14!');
    expect(await status.innerText()).toBe(said);
    await empty.press('Enter');
    expect(await field.inputValue()).toBe('');
    expect(await status.innerText()).toBe('All fields are empty.');
    expect(await empty.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await tracesOf(visitor)).toEqual([]);
  }));

test('a form for the police says that it was saved, and asks before it is emptied after that', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/families/police-form/');
    const field = page.locator('police-form textarea').first();
    const status = page.locator('police-form [role=status]');
    const empty = page.locator('police-form [data-clear]');
    // What holds nothing needs no question.
    await empty.click();
    expect(await status.innerText()).toBe('All fields are empty.');
    await field.fill('Sam, 14');
    await empty.click();
    const saved = page.waitForEvent('download');
    await page.locator('police-form [data-save]').click();
    expect((await buffer(await (await saved).createReadStream())).toString()).toContain('Sam, 14');
    expect(await status.innerText()).toBe('Saved on this device.');
    await empty.press('Enter');
    expect(await field.inputValue()).toBe('Sam, 14');
  }));

test('a form for the police has all that was written on paper, where fields do not grow by themselves too', () =>
  withVisitor({}, async ({ page, visit }) => {
    await page.route('**/sheets/police-form.css', async (route) => {
      const answer = await route.fetch();
      const sheet = await answer.text();
      expect(sheet).toContain('field-sizing');
      await route.fulfill({ response: answer, body: sheet.replace(/field-sizing:content;?/, '') });
    });
    await visit('/families/police-form/');
    const field = page.locator('police-form textarea').first();
    const heights = () =>
      field.evaluate(({ clientHeight, scrollHeight }) => ({ clientHeight, scrollHeight }));
    const before = await heights();
    await field.fill(Array.from({ length: 14 }, (_, line) => `Line ${line}`).join('\n'));
    await page.emulateMedia({ media: 'print' });
    const { clientHeight, scrollHeight } = await heights();
    expect(scrollHeight).toBeGreaterThan(2 * before.clientHeight);
    // The field's own edge is part of its height.
    expect(scrollHeight - clientHeight).toBeLessThan(6);
    await page.emulateMedia({ media: 'screen' });
    const empty = page.locator('police-form [data-clear]');
    await empty.press('Enter');
    await empty.press('Enter');
    expect(await heights()).toEqual(before);
  }));

test('keeps a saved form until the browser has taken it', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/families/police-form/');
    await page.clock.install();
    const revoked = await revokedFiles(page);
    const saved = page.waitForEvent('download');
    await page.locator('police-form [data-save]').click();
    await saved;
    await page.clock.runFor(9000);
    expect(await revoked()).toBe(0);
    await page.clock.runFor(2000);
    expect(await revoked()).toBe(1);
  }));
