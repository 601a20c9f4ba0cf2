import { expect, test } from 'vitest';
import { withVisitor } from './harness/visitor.ts';

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
