import { expect, test } from 'vitest';
import { findByWords } from '../find-page.ts';
import { withVisitor } from '../harness/visitor.ts';

test('by headings, landmarks and links alone: from the home page to a Childline chat', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/');
    await page.getByRole('main').getByRole('heading', { name: 'Childline' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Childline' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Childline' }).waitFor();
    const chat = page.getByRole('main').getByRole('link', { name: 'Chat online' });
    expect(await chat.first().getAttribute('href')).toBe(
      'https://www.childline.org.uk/get-support/1-2-1-counsellor-chat/',
    );
    for (const name of ['banner', 'navigation', 'main', 'contentinfo'] as const) {
      expect(await page.getByRole(name).count()).toBe(1);
    }
  }));

test('what was found is announced once, politely, when typing has paused', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    await page.evaluate(() => {
      const status = document.querySelector('[data-status]');
      const heard: string[] = [];
      Object.assign(window, { heard });
      if (status === null) return;
      new MutationObserver(() => heard.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.locator('input[type=search]').pressSequentially('being bullied', { delay: 40 });
    await page.locator('[data-results][data-query="being bullied"]').waitFor();
    await expect.poll(() => page.locator('[data-status]').textContent()).toMatch(/found/);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/^\d+ found\. First: /);
  }));

test('results are a list whose links a keyboard reaches in order', () =>
  withVisitor({}, async ({ page, visit }) => {
    await visit('/find/');
    const found = await findByWords(page, 'being bullied');
    await page.locator('input[type=search]').focus();
    const reached: string[] = [];
    for (let press = 0; press < 30 && reached.length < 3; press++) {
      await page.keyboard.press('Tab');
      const path = await page.evaluate(() =>
        document.activeElement?.matches('[data-results] > li > a:first-child')
          ? (document.activeElement as HTMLAnchorElement).pathname
          : '',
      );
      if (path !== '') reached.push(path.split('/').at(-2) ?? '');
    }
    expect(reached).toEqual(found.slice(0, 3).map(({ id }) => id));
  }));
