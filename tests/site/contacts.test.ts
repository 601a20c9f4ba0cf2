import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { listFiles } from '#build/list-files.ts';
import { attribute, elements, faultsOf, lineOf, named, textOf } from './read-site.ts';

/** What a person has reviewed, read as it stands, without the program that the site is built with. */
const pinned = fileURLToPath(new URL('../../content/pinned', import.meta.url));
const linesOf = (file: string) => readFileSync(join(pinned, file), 'utf8').trim().split('\n');
const hosts = new Set(linesOf('link-hosts.txt'));
const ways = ['services', 'authorities']
  .flatMap((folder) => listFiles(join(pinned, folder)).map((file) => `${folder}/${file}`))
  .flatMap(linesOf)
  .map((line) => line.split(' | '));
const digits = (text: string) => text.replace(/[^+\d]/g, '');
const pinnedFor = (...types: readonly string[]) =>
  new Set(ways.flatMap(([type = '', value = '']) => (types.includes(type) ? [value] : [])));
// Numbers of councils are pinned by the time of day at which they answer.
const rung = new Set([...pinnedFor('phone', 'relay', 'day', 'night', 'always')].map(digits));
const texted = new Set([...pinnedFor('text')].map(digits));
const written = pinnedFor('email');

/** Addresses in any element: links, and whatever else may ask another host for something. */
const addresses = ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'cite'];

describe('on every built page', () => {
  test('a link to ring or text holds the digits that it shows, and they are pinned', () => {
    let seen = 0;
    const faults = faultsOf((page) =>
      named(page.root, 'a').flatMap((a) => {
        const [, scheme, number = ''] = /^(tel|sms):(.*)$/.exec(attribute(a, 'href') ?? '') ?? [];
        if (scheme === undefined) return [];
        seen += 1;
        const label = attribute(a, 'aria-label');
        const shown = [lineOf(a), ...(label === undefined ? [] : [label])];
        return [
          ...((scheme === 'tel' ? rung : texted).has(number)
            ? []
            : [`${scheme}:${number}: no pin`]),
          ...shown
            .filter((words) => !digits(words).includes(number))
            .map((words) => `${scheme}:${number} shows "${words}"`),
        ];
      }),
    );
    expect(faults).toEqual([]);
    expect(seen).toBeGreaterThan(500);
  });

  test('a number to press stays on one line: its groups are never broken apart', () => {
    let seen = 0;
    const faults = faultsOf((page) =>
      named(page.root, 'a').flatMap((a) => {
        const kind = (attribute(a, 'class') ?? '').split(' ');
        if (!/^(?:tel|sms):/.test(attribute(a, 'href') ?? '')) return [];
        if (!kind.includes('button') && !kind.includes('number')) return [];
        seen += 1;
        return /\d \d/.test(textOf(a)) ? [textOf(a)] : [];
      }),
    );
    expect(faults).toEqual([]);
    expect(seen).toBeGreaterThan(500);
  });

  test('an e-mail goes to a pinned address, and the link shows it', () => {
    const faults = faultsOf((page) =>
      named(page.root, 'a').flatMap((a) => {
        const [, address = ''] = /^mailto:(.*)$/.exec(attribute(a, 'href') ?? '') ?? [];
        if (address === '') return [];
        return written.has(address) && lineOf(a).includes(address) ? [] : [address];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('every address of another host is https, and its host has been reviewed', () => {
    let seen = 0;
    const faults = faultsOf((page) =>
      elements(page.root, () => true).flatMap((element) =>
        addresses.flatMap((name) => {
          const value = attribute(element, name)?.trim() ?? '';
          if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value)) return [];
          if (element.tagName === 'a' && /^(?:tel|sms|mailto):/.test(value)) return [];
          // The page's own public address, which other programs are told.
          if (element.tagName === 'link' && attribute(element, 'rel') !== 'stylesheet') return [];
          seen += 1;
          const url = URL.canParse(value) ? new URL(value) : undefined;
          return url?.protocol === 'https:' && hosts.has(url.host) ? [] : [value];
        }),
      ),
    );
    expect(faults).toEqual([]);
    expect(seen).toBeGreaterThan(500);
  });

  test('every number in its words that looks like one to ring or text is pinned', () => {
    const known = [...rung, ...texted, ...[...pinnedFor('whatsapp')].map(digits)];
    // What follows a number may begin with a digit ("24 hours"), so a longer run may begin with a pinned one.
    const longestFirst = known
      .filter((number) => number.length > 3)
      .sort((a, b) => b.length - a.length);
    const isKnown = (run: string): boolean => {
      const first = longestFirst.find((number) => run.startsWith(number));
      if (known.includes(run) || first === undefined) return known.includes(run);
      const rest = run.slice(first.length);
      return rest.length < 5 || isKnown(rest);
    };
    // "945 of 994" is a score of the search.
    const looksLikeOne =
      /(?<![\w.+-]|\d of |\d o )(?:(?:\+44|\(?0)(?:[ ().\p{Pd}]{0,3}\d){7,}|[678]\d{4}|116 ?\d{3}|1800\d(?: ?\d)*|99\d|9\d9|[1-8]99|112|101|111)(?![\w.,-]?\d)/gu;
    let seen = 0;
    const faults = faultsOf((page) =>
      [...textOf(page.root).replace(/\s+/g, ' ').matchAll(looksLikeOne)].flatMap(([number]) => {
        seen += 1;
        return isKnown(digits(number)) ? [] : [number];
      }),
    );
    expect([...new Set(faults)]).toEqual([]);
    expect(seen).toBeGreaterThan(500);
  });
});
