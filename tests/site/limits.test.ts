import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { published } from '#directory/published.ts';
import { isLimited } from '#directory/schema/channel.ts';
import { words } from '#language/words.ts';
import {
  attribute,
  dist,
  elements,
  isElement,
  lineOf,
  named,
  pageAt,
  pages,
  type Element,
} from './read-site.ts';

/** The labels, in both languages, of each number that is for some people or hours alone, by its link. */
const labels = new Map<string, readonly string[]>(
  published().services.flatMap(({ channels, cy }) =>
    channels.flatMap((channel, place) => {
      if (!isLimited(channel) || !('dial' in channel) || channel.type === 'relay') return [];
      const scheme = channel.type === 'text' ? 'sms' : 'tel';
      const welsh = cy?.channels?.[place]?.label ?? channel.label;
      return [[`${scheme}:${channel.dial}`, [channel.label, welsh]] as const];
    }),
  ),
);

/** The smallest part of a page around an element that a reader takes in at once: an item, or a button with its small print. */
function itemsOf(root: Element): Element[] {
  const isItem = ({ tagName, attrs }: Element) =>
    tagName === 'li' || attrs.some(({ name, value }) => name === 'class' && value === 'contact');
  return elements(root, isItem).filter((item) => elements(item, isItem).length === 0);
}

describe('a number that is for some people or hours alone', () => {
  test('stands beside the words that say so, wherever a button or a line of a list rings it', () => {
    let seen = 0;
    // Pages of areas say by themselves at which hours a number answers there.
    const others = pages.filter(({ address }) => !/^\/(?:cy\/)?areas\//.test(address));
    const faults = others.flatMap(({ address, root }) =>
      itemsOf(root).flatMap((item) =>
        named(item, 'a').flatMap((link) => {
          const label = labels.get(attribute(link, 'href') ?? '');
          if (label === undefined) return [];
          seen += 1;
          const said = lineOf(item);
          return label.some((words) => said.includes(words)) ? [] : [`${address}: ${said}`];
        }),
      ),
    );
    expect(labels.size).toBeGreaterThan(8);
    expect(seen).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });

  test('stands in no row of the finder, which leads to its page', () => {
    for (const address of ['/find/', '/cy/find/']) {
      const links = named(pageAt(address).root, 'a').map((link) => attribute(link, 'href') ?? '');
      expect(links.filter((href) => labels.has(href))).toEqual([]);
      expect(links.filter((href) => href.startsWith('tel:')).length).toBeGreaterThan(100);
    }
  });

  test('is on no card, unless it is the number of a nation, which is named', () => {
    const { lines } = JSON.parse(readFileSync(join(dist, 'kit/numbers.en.json'), 'utf8')) as {
      lines: { name: string; code?: string; nations: string[] }[];
    };
    const limited = lines.filter(({ code = '' }) => labels.has(code));
    expect(limited.map(({ name }) => name)).toEqual([
      'Beat helplines (England)',
      'Beat helplines (Scotland)',
      'Beat helplines (Wales)',
      'Beat helplines (Northern Ireland)',
      'Citizens Advice (England)',
      'Citizens Advice (Wales)',
    ]);
    expect(limited.every(({ nations }) => nations.length === 1)).toBe(true);
  });
});

test('somebody in Wales is led to the number for Wales', () => {
  const next = elements(pageAt('/services/shelter-cymru/').root, ({ attrs }) =>
    attrs.some(({ name, value }) => name === 'class' && value === 'next'),
  );
  const links = next.flatMap((list) => named(list, 'a').map((link) => attribute(link, 'href')));
  expect(links).toContain('tel:08007022020');
  expect(links).not.toContain('tel:08001448848');
});

test('the page of councils leads to their numbers', () => {
  for (const start of ['', '/cy']) {
    const { root } = pageAt(`${start}/services/local-childrens-services/`);
    const [main] = named(root, 'main');
    const links = main === undefined ? [] : named(main, 'a').filter(isElement);
    expect(links.map((link) => attribute(link, 'href'))).toContain(`${start}/near-me/`);
  }
});

test('no young person’s page shows the notes of editors, and pages for staff do', () => {
  const shows = (address: string, language: 'en' | 'cy') =>
    lineOf(pageAt(address).root).includes(words(language)('foot.to_confirm'));
  const young = pages.filter(({ address }) =>
    /^\/(?:cy\/)?(?:young-people|easy-read|film|what-stays)\//.test(address),
  );
  expect(young.length).toBeGreaterThan(30);
  for (const { address, root } of young) {
    const language = address.startsWith('/cy/') ? 'cy' : 'en';
    expect(shows(address, language), address).toBe(false);
    expect(lineOf(root), address).not.toMatch(/Lawyer in each nation|To confirm:/);
  }
  const sources = elements(
    pageAt('/easy-read/tonight/').root,
    (one) => attribute(one, 'class') === 'foot',
  );
  const links = sources.flatMap((foot) => named(foot, 'a').map((link) => attribute(link, 'href')));
  expect(links).toContain('/about/sources/');
  expect(shows('/professionals/police/', 'en')).toBe(true);
});
