import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findByWords } from './find-page.ts';
import { answerNeutralPage, neutralPage } from './harness/neutral-page.ts';
import { withVisitor } from './harness/visitor.ts';

const heading = (page: Page, words: string) => page.locator('h1', { hasText: words }).waitFor();
const inMain = (page: Page, path: string) => page.locator(`main a[href="${path}"]`).first();

/** What a browser and a screen reader know of the page. */
const knownOf = (page: Page) =>
  page.evaluate(() => ({
    path: location.pathname + location.hash,
    entries: history.length,
    title: document.title,
    language: document.documentElement.lang,
    focus: document.activeElement?.tagName,
    scroll: scrollY,
    announced: [...document.querySelectorAll('[role=status], [role=alert], [aria-live], output')]
      .map((each) => (each.checkVisibility() ? each.textContent.trim() : ''))
      .join(''),
  }));

describe('a link inside the site', () => {
  test('changes the page, its title and the focus, and neither the address nor the history', () =>
    withVisitor({}, async ({ page, visit, console: lines }) => {
      await page.goto('about:blank');
      await visit('/young-people/');
      const before = await knownOf(page);
      await inMain(page, '/services/shout/').scrollIntoViewIfNeeded();
      await inMain(page, '/services/shout/').click();
      await heading(page, 'Shout');
      expect(await knownOf(page)).toEqual({
        ...before,
        title: 'Help and advice – My Choice',
        focus: 'H1',
        scroll: 0,
        announced: '',
      });
      expect(lines).toEqual([]);
    }));

  test('into the other language changes the language of all that is around, leaving too', () =>
    withVisitor({}, async ({ page, visit }) => {
      await answerNeutralPage(page.context(), 'never');
      await visit('/families/');
      await page.locator('header a[hreflang=cy]').click();
      await page.locator('[data-untranslated]').waitFor();
      expect(await knownOf(page)).toMatchObject({ path: '/families/', language: 'cy' });
      expect(await page.locator('main').getAttribute('lang')).toBe('en');
      expect(await page.locator('header a[hreflang=en]').getAttribute('href')).toBe('/families/');
      const exit = page.locator('a[data-exit]', { hasText: 'Gadael y wefan hon' });
      expect(
        await exit.evaluate((link: HTMLElement) => {
          link.click();
          return document.body.textContent;
        }),
      ).toBe('Yn llwytho');
    }));

  test('brings the opening hours, and puts those who answer first', () =>
    withVisitor({}, async ({ page, visit }) => {
      await page.clock.setFixedTime(new Date('2026-11-22T02:15:00Z'));
      await visit('/young-people/thinking/');
      await inMain(page, '/services/missing-people-safecall/').click();
      await heading(page, 'SafeCall');
      const next = page.locator('.next > li');
      expect(await next.first().locator('open-now').getAttribute('data-state')).toBe('open');
      expect(await next.last().locator('a[href="tel:999"]').count()).toBe(1);
    }));

  test('to the search makes its box work, and coming back finds it empty', () =>
    withVisitor({}, async ({ page, visit }) => {
      await visit('/young-people/');
      await inMain(page, '/find/').click();
      expect((await findByWords(page, 'being bullied')).length).toBeGreaterThan(0);
      await page.locator('[data-results] a').first().click();
      await page.locator('#before').waitFor();
      await page.locator('[data-back] button').click();
      await page.locator('service-finder').waitFor();
      expect(await page.locator('input[type=search]').inputValue()).toBe('');
      expect(await page.locator('[data-results] > li').count()).toBe(0);
      expect((await findByWords(page, 'gambling')).length).toBeGreaterThan(0);
    }));

  test('back from a page of the menu, which is closed again, has the focus on the heading', () =>
    withVisitor({ viewport: { width: 390, height: 844 } }, async ({ page, visit }) => {
      await visit('/families/');
      await page.locator('header summary').click();
      await page.locator('header a[href="/young-people/"]').click();
      await page
        .locator('header.site a[href="/young-people/"][aria-current]')
        .waitFor({ state: 'attached' });
      await page.locator('[data-back] button').click();
      await heading(page, 'For parents, carers and families');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent.trim()))
        .toBe('For parents, carers and families');
    }));

  test('leaves no late answer of the search behind', () =>
    withVisitor({}, async ({ page, visit }) => {
      let answer = (): void => undefined;
      await page.route('**/find/index.json', async (route) => {
        await new Promise<void>((resolve) => (answer = resolve));
        await route.continue();
      });
      await visit('/find/');
      await page.locator('input[type=search]').fill('i want to kill myself');
      await page.locator('header a[href="/families/"]').dispatchEvent('click');
      await heading(page, 'For parents, carers and families');
      const arrived = page.waitForResponse('**/find/index.json');
      answer();
      await (await arrived).finished();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      expect(await page.locator('[data-crisis][data-raised]').count()).toBe(0);
    }));

  test('whose page does not come leaves this one as it is, says so, and can be followed again', () =>
    withVisitor({}, async ({ page, visit }) => {
      await visit('/young-people/');
      await page.context().setOffline(true);
      await inMain(page, '/services/shout/').click();
      await page.locator('[data-wait]', { hasText: 'You can still leave' }).waitFor();
      expect(await page.locator('[data-crisis] [href="tel:999"]').isVisible()).toBe(true);
      expect(new URL(page.url()).pathname).toBe('/young-people/');
      await page.context().setOffline(false);
      await inMain(page, '/services/shout/').click();
      await heading(page, 'Shout 85258');
      expect(await page.locator('[data-wait]').isVisible()).toBe(false);
    }));

  test('that the host answers with an error page of its own is opened by the browser, in place of this one', () =>
    withVisitor({}, async ({ page, visit }) => {
      await page.goto('about:blank');
      await visit('/young-people/');
      await page.route('**/services/shout/', (route) =>
        route.fulfill({
          status: 502,
          contentType: 'text/html',
          body: '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>',
        }),
      );
      await inMain(page, '/services/shout/').click();
      await heading(page, '502 Bad Gateway');
      // It has no way out but the browser's own.
      expect(new URL(page.url()).pathname).toBe('/services/shout/');
      await page.goBack();
      expect(page.url()).toBe('about:blank');
    }));

  test('to a page that is not there shows our own page for that, with the way out', () =>
    withVisitor({}, async ({ page, visit }) => {
      await answerNeutralPage(page.context());
      await visit('/young-people/');
      await inMain(page, '/services/shout/').evaluate((link: HTMLAnchorElement) => {
        link.href = '/services/nobody/';
        link.click();
      });
      await heading(page, 'This page is not here');
      expect(await knownOf(page)).toMatchObject({ path: '/young-people/', focus: 'H1' });
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
      await page.waitForURL(neutralPage);
    }));

  test('says so when the page is slow; leaving works meanwhile, and the page does not come back', () =>
    withVisitor({}, async ({ page, visit }) => {
      await answerNeutralPage(page.context(), 1500);
      let answer = (): void => undefined;
      await page.route('**/services/shout/', async (route) => {
        await new Promise<void>((resolve) => (answer = resolve));
        await route.fulfill({ response: await route.fetch() }).catch(() => undefined);
      });
      const cameBack: string[] = [];
      await page.exposeFunction('cameBack', (words: string) => cameBack.push(words));
      await visit('/young-people/');
      await inMain(page, '/services/shout/').click();
      await page.locator('[data-wait]', { hasText: 'You can still leave' }).waitFor();
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('a[data-exit]')?.click();
        const tell = (window as unknown as { cameBack: (words: string) => void }).cameBack;
        new MutationObserver(() => tell(document.body.textContent)).observe(document, {
          childList: true,
          subtree: true,
        });
      });
      answer();
      await page.waitForURL(neutralPage);
      expect(cameBack.filter((words) => words.includes('Shout'))).toEqual([]);
    }));

  test('pressed while another page is on its way wins', () =>
    withVisitor({}, async ({ page, visit }) => {
      let answer = (): void => undefined;
      await page.route('**/services/shout/', async (route) => {
        await new Promise<void>((resolve) => (answer = resolve));
        await route.continue().catch(() => undefined);
      });
      await visit('/young-people/');
      await inMain(page, '/services/shout/').click();
      await inMain(page, '/services/samaritans/').click();
      await heading(page, 'Samaritans');
      answer();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(await page.locator('h1').textContent()).toBe('Samaritans');
    }));

  test('pressed while another page is on its way is not told to be slow when it has come', () =>
    withVisitor({}, async ({ page, visit }) => {
      await page.clock.install();
      await page.route('**/services/shout/', () => undefined);
      await visit('/young-people/');
      await inMain(page, '/services/shout/').click();
      await inMain(page, '/services/samaritans/').click();
      await heading(page, 'Samaritans');
      await page.clock.runFor(2000);
      expect(await page.locator('[data-wait]').isVisible()).toBe(false);
    }));

  test('pressed twice opens one page, and nothing that lies under the second press', () =>
    withVisitor({}, async ({ page, visit, requests }) => {
      await visit('/topics/homelessness/');
      const loaded = requests.length;
      await page.locator('main a.button[href="/find/"]').dblclick();
      await page.locator('service-finder').waitFor();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      const pages = requests.slice(loaded).filter((address) => address.endsWith('/'));
      expect(pages.map((address) => new URL(address).pathname)).toEqual(['/find/']);
    }));

  test('the second half of a double press does not press Back on the page that came', () =>
    withVisitor({}, async ({ page, visit }) => {
      await visit('/young-people/');
      await inMain(page, '/services/shout/').click();
      await heading(page, 'Shout');
      await page.locator('[data-back] button').evaluate((back) => {
        back.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
      });
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(await page.locator('main h1').innerText()).toContain('Shout');
    }));

  test('runs nothing that stands in the page that comes but its own modules', () =>
    withVisitor({}, async ({ page, visit }) => {
      await page.route('**/services/shout/', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(
          '</h1>',
          '</h1><img src="x" onerror="document.title=\'run\'"><script>document.title="run"</script><a id="j" href="javascript:document.title=\'run\'">j</a>',
        );
        await route.fulfill({ response, body });
      });
      await visit('/young-people/');
      await inMain(page, '/services/shout/').click();
      await heading(page, 'Shout');
      await page.locator('#j').click();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(await page.title()).toBe('Help and advice – My Choice');
      expect(await page.locator('main script').count()).toBe(0);
    }));
});

describe('places in the page', () => {
  test('are gone to without a new address, also after the page has changed', () =>
    withVisitor({}, async ({ page, visit }) => {
      await visit('/young-people/');
      await inMain(page, '/services/samaritans/').click();
      await heading(page, 'Samaritans');
      const jump = page.locator('main a[href$="#next"]');
      // In a new tab it must open this page, not the first one of the visit.
      expect(await jump.getAttribute('href')).toBe('/services/samaritans/#next');
      await jump.click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('next');
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
      await page.locator('.skip').focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      expect(await knownOf(page)).toMatchObject({ path: '/young-people/' });
    }));

  test('of another page are gone to when it has come, and the page knows which', () =>
    withVisitor({}, async ({ page, visit }) => {
      await visit('/young-people/');
      await page.locator('.crisis a[href="/what-stays/#calls"]').click();
      await heading(page, 'What stays');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('calls');
      expect(await page.evaluate(() => document.body.dataset['place'])).toBe('calls');
      expect(await knownOf(page)).toMatchObject({ path: '/young-people/' });
    }));
});

describe('going back', () => {
  test('by the page’s own button brings the place and the focus again, step by step', () =>
    withVisitor({}, async ({ page, visit }) => {
      await visit('/young-people/');
      expect(await page.locator('[data-back]').isVisible()).toBe(false);
      const link = inMain(page, '/young-people/told-to-go/');
      await link.scrollIntoViewIfNeeded();
      const scroll = await page.evaluate(() => scrollY);
      expect(scroll).toBeGreaterThan(0);
      await link.click();
      await heading(page, 'I’ve been told to leave');
      await page.locator('main a[href^="/services/"]').first().click();
      await page.locator('#before').waitFor();
      await page.locator('[data-back] button').click();
      await heading(page, 'I’ve been told to leave');
      await page.locator('[data-back] button').click();
      await heading(page, 'You have a choice');
      expect(
        await page.evaluate(() => ({
          scroll: scrollY,
          focus: document.activeElement?.getAttribute('href'),
          entries: document.querySelector<HTMLElement>('[data-back]')?.hidden,
        })),
      ).toEqual({ scroll, focus: '/young-people/told-to-go/', entries: true });
    }));

  test('by the browser’s button leaves the site, and the page has said so', () =>
    withVisitor({}, async ({ page, visit }) => {
      await page.goto('about:blank');
      await visit('/young-people/');
      for (const path of ['/young-people/told-to-go/', '/find/']) {
        await inMain(page, path).click();
        await page.locator(`header a[hreflang=cy][href="/cy${path}"]`).waitFor();
        await page.getByText('Your browser’s own Back leaves this site.').waitFor();
      }
      await page.goBack();
      expect(page.url()).toBe('about:blank');
    }));
});

describe('is left to the browser:', () => {
  const links: Record<string, [href: string, press: object, attributes?: object]> = {
    'a telephone number': ['tel:999', {}],
    'a text number': ['sms:85258', {}],
    'an e-mail address': ['mailto:a@example.com', {}],
    'another site': ['https://example.com/', {}],
    'a file': ['/robots.txt', {}],
    'a link for another window': ['/find/', {}, { target: '_blank' }],
    'a press with Ctrl': ['/find/', { ctrlKey: true }],
    'a press with the system key': ['/find/', { metaKey: true }],
    'a press with Shift': ['/find/', { shiftKey: true }],
    'a press with Alt': ['/find/', { altKey: true }],
  };
  test.each(Object.keys(links))('%s', (name) =>
    withVisitor({}, async ({ page, visit }) => {
      await visit('/young-people/');
      const given = links[name];
      if (given === undefined) throw new Error(name);
      const isTaken = await page.evaluate(([href, press, attributes]) => {
        const link = Object.assign(document.createElement('a'), { href }, attributes);
        document.querySelector('main')?.append(link);
        let taken: boolean | undefined;
        addEventListener('click', (event) => {
          taken = event.defaultPrevented;
          event.preventDefault();
        });
        link.dispatchEvent(
          new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...press }),
        );
        return taken;
      }, given);
      expect(isTaken).toBe(false);
    }),
  );

  test('the middle button, which opens a tab at the true address', () =>
    withVisitor({}, async ({ page, visit }) => {
      await visit('/young-people/');
      const [tab] = await Promise.all([
        page.context().waitForEvent('page'),
        inMain(page, '/services/shout/').click({ button: 'middle' }),
      ]);
      await tab.waitForURL('**/services/shout/');
      expect(new URL(page.url()).pathname).toBe('/young-people/');
    }));

  test('every link, when script is off', () =>
    withVisitor({ javaScriptEnabled: false }, async ({ page, visit }) => {
      await visit('/young-people/');
      await inMain(page, '/services/shout/').click();
      await page.waitForURL('**/services/shout/');
      expect(await page.locator('[data-back], [data-copy]').first().isVisible()).toBe(false);
    }));
});

describe('where addresses matter', () => {
  test('links are ordinary, and Back works', () =>
    withVisitor({}, async ({ page, visit }) => {
      await visit('/about/');
      await inMain(page, '/about/sources/').click();
      await page.waitForURL('**/about/sources/');
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe('/about/');
    }));

  test('the way in and the way out leave no page in the list of Back', () =>
    withVisitor({}, async ({ page, visit }) => {
      await answerNeutralPage(page.context());
      await page.goto('about:blank');
      await visit('/young-people/');
      await page.locator('footer a[href="/about/"]').click();
      await page.waitForURL('**/about/');
      await page.locator('header a[href="/find/"]').dispatchEvent('click');
      await page.waitForURL('**/find/');
      await page.locator('a[data-exit]').click();
      await page.waitForURL(neutralPage);
      await page.goBack();
      expect(page.url()).toBe('about:blank');
    }));
});

describe('“Copy a link to this page”', () => {
  const copied = (isAllowed: boolean) =>
    withVisitor({}, async ({ page, visit }) => {
      await page.addInitScript((allowed) => {
        const written: string[] = [];
        Object.assign(window, { written });
        navigator.clipboard.writeText = async (text) => {
          if (!allowed) throw new Error('not allowed');
          written.push(text);
          return Promise.resolve();
        };
      }, isAllowed);
      await visit('/young-people/');
      await inMain(page, '/services/shout/').click();
      await heading(page, 'Shout');
      await page.locator('[data-copy]').click();
      await page.locator('[data-copied]:not(:empty)').waitFor();
      return page.evaluate(() => ({
        written: (window as unknown as { written: string[] }).written,
        said: document.querySelector('[data-copied]')?.textContent,
        selected: getSelection()?.toString(),
      }));
    });

  test('copies the address of the page that is seen, not that of the browser’s bar', async () => {
    const { written, said } = await copied(true);
    expect(written).toEqual([`${inject('site')}/services/shout/`]);
    expect(said).toMatch(/^Copied\./);
  });

  test('without permission shows the address, selected', async () => {
    const address = `${inject('site')}/services/shout/`;
    expect(await copied(false)).toEqual({ written: [], said: address, selected: address });
  });
});
