import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { listFiles } from '#build/list-files.ts';
import {
  attribute,
  elements,
  faultsOf,
  isElement,
  lineOf,
  named,
  type Element,
} from './read-site.ts';

const content = new URL('../../content/', import.meta.url);
const list = z
  .strictObject({ en: z.array(z.string().min(4)), cy: z.array(z.string().min(4)) })
  .parse(parse(readFileSync(new URL('never-said.yaml', content), 'utf8')));

/** What goes before a word of the list makes it true: "It does not clear your history". */
const denied = /\b(?:not|don’t|doesn’t|never|no|dim|ddim|nid)\b[^.!?]{0,30}$/i;

/** The promises of the list that a text makes. */
function promisesIn(text: string): string[] {
  const words = text.toLowerCase().replace(/\s+/g, ' ');
  return [...list.en, ...list.cy].filter((promise) =>
    [...words.matchAll(new RegExp(`(?<![\\p{L}])${promise}(?![\\p{L}])`, 'gu'))].some(
      ({ index }) => !denied.test(words.slice(0, index)),
    ),
  );
}

describe('our own words', () => {
  test('are held to the list, and may say what is not so', () => {
    expect(promisesIn('Stay anonymous. We are untraceable.')).toEqual(['anonymous', 'untraceable']);
    expect(promisesIn('Leaving deletes your history.')).toEqual(['deletes your history']);
    expect(promisesIn('It does not delete your history.')).toEqual([]);
    expect(promisesIn('Mae’n hollol ddiogel')).toEqual(['hollol ddiogel']);
  });

  test('never promise what leaving or this site cannot keep', () => {
    const ours = listFiles(new URL('.', content).pathname).filter((path) =>
      /^(?:pages|strings)\/|^help-now\.yaml$|^page-hints\.yaml$/.test(path),
    );
    expect(ours.length).toBeGreaterThan(8);
    const faults = ours.flatMap((path) =>
      promisesIn(readFileSync(new URL(path, content), 'utf8')).map((word) => `${path}: ${word}`),
    );
    expect(faults).toEqual([]);
  });

  test('on pages without services keep to the list as they are read', () => {
    expect(
      faultsOf((page) =>
        /^(?:\/cy)?\/(?:services|topics|find)\//.test(page.address)
          ? []
          : named(page.root, 'header', 'footer', 'main').flatMap((part) =>
              promisesIn(lineOf(part)),
            ),
      ),
    ).toEqual([]);
  });
});

/** The parts around an element, from the nearest one outward. */
function around(root: Element, wanted: Element): Element[] {
  if (root === wanted) return [];
  for (const child of root.childNodes) {
    if (!isElement(child)) continue;
    if (child === wanted) return [root];
    const path = around(child, wanted);
    if (path.length > 0) return [...path, root];
  }
  return [];
}

const saysCosts = (part: Element): boolean =>
  elements(
    part,
    (each) =>
      attribute(each, 'data-traces') !== undefined ||
      attribute(each, 'href')?.endsWith('/what-stays/#calls') === true,
  ).length > 0;
const isWhole = (part: Element): boolean =>
  ['li', 'section', 'main', 'search'].includes(part.tagName) ||
  ['contact', 'danger'].includes(attribute(part, 'class') ?? '');

test('beside every number to call or text stands what it costs and leaves behind, or where that is said', () => {
  const faults = faultsOf((page) => {
    const numbers = elements(page.root, (each) =>
      /^(?:tel|sms):/.test(attribute(each, 'href') ?? ''),
    );
    return numbers.flatMap((number) => {
      const parts = around(page.root, number);
      const whole = parts.find(isWhole);
      // The rows of a finder share one sentence beside them.
      const isRow = parts.some((part) => attribute(part, 'class') === 'rows');
      const finder = parts.find((part) => ['service-finder', 'near-me'].includes(part.tagName));
      // A number inside a sentence leaves it to the buttons of the page.
      const isInline = attribute(number, 'class') === 'number';
      const main = parts.find((part) => part.tagName === 'main');
      const place = isRow ? finder : isInline ? main : whole;
      return place !== undefined && saysCosts(place) ? [] : [attribute(number, 'href') ?? ''];
    });
  });
  expect(faults).toEqual([]);
});

/** The film in other sites' pages: it has no menu, and every link leaves the frame. */
const isFramed = (address: string): boolean => /^(?:\/cy)?\/film\/embed\/$/.test(address);

describe('every page', () => {
  test('leads from its foot to what leaving hides and what it does not', () => {
    expect(
      faultsOf((page) =>
        named(page.root, 'footer').some((footer) =>
          named(footer, 'a').some((a) => attribute(a, 'href')?.endsWith('/what-stays/')),
        )
          ? []
          : ['has no such link'],
      ),
    ).toEqual([]);
  });

  test('holds what quiet navigation needs', () => {
    expect(
      faultsOf((page) =>
        ['data-back', 'data-wait', 'data-copy', 'data-copied'].filter(
          (name) =>
            !isFramed(page.address) &&
            elements(page.root, (each) => attribute(each, name) !== undefined).length !== 1,
        ),
      ),
    ).toEqual([]);
  });

  test('keeps a leave link in each part that may cover the page: a dialog, a player’s frame', () => {
    expect(
      faultsOf((page) =>
        elements(
          page.root,
          (each) => each.tagName === 'dialog' || attribute(each, 'data-player') !== undefined,
        )
          .filter(
            (part) =>
              elements(part, (each) => attribute(each, 'data-exit') !== undefined).length === 0,
          )
          .map((part) => `<${part.tagName}> has no a[data-exit]`),
      ),
    ).toEqual([]);
  });

  test('shows sound and film in a player’s frame only', () => {
    expect(
      faultsOf((page) =>
        named(page.root, 'video', 'audio')
          .filter(
            (media) =>
              !around(page.root, media).some(
                (part) => attribute(part, 'data-player') !== undefined,
              ),
          )
          .map((media) => `<${media.tagName}> stands outside of [data-player]`),
      ),
    ).toEqual([]);
  });
});
