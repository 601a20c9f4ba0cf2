import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { publishedAreas } from '#areas/published-areas.ts';
import { madeFiles } from '#kit/files/made-files.ts';
import { packKinds, packName, filmsOf, mostPackBytes } from '#kit/pack/pack-film.ts';
import { languages } from '#language/paths.ts';
import { attribute, dist, elements, isElement, textOf, type Element } from '../read-site.ts';
import { diallable, kitPaths, known, partsOf } from './read-kit.ts';

const packs = kitPaths('.zip');
const top = 'My-Choice/';

function rootOf(html: Uint8Array | undefined): Element {
  const node = parse(Buffer.from(html ?? []).toString()).childNodes.find(isElement);
  if (node === undefined) throw new Error('The page is empty.');
  return node;
}

/** All that a page of a pack names, as it stands in its attributes. */
function addressesIn(root: Element): string[] {
  return elements(root, () => true).flatMap((element) =>
    ['href', 'src', 'poster', 'value'].flatMap((name) => {
      const value = attribute(element, name);
      const isField = name === 'value' && !value?.includes('/');
      return value === undefined || isField ? [] : [value];
    }),
  );
}

test('a pack of each kind whose film is made is there in each language', () => {
  expect(packs).toEqual(
    languages
      .flatMap((language) =>
        packKinds
          .filter((kind) => filmsOf(kind).length > 0)
          .map((kind) => `kit/${packName(kind, language)}`),
      )
      .sort(),
  );
  expect(packs.some((path) => path.includes('-small-'))).toBe(true);
});

describe.each(packs)('%s', (path) => {
  const parts = partsOf(path);
  const start = rootOf(parts.get(`${top}START.html`));

  test('stays under 25 MB, and weighs what the page says or a little less', async () => {
    const bytes = statSync(join(dist, path)).size;
    expect(bytes).toBeLessThan(mostPackBytes);
    const said = (await madeFiles()).find(({ href }) => href === `/${path}`)?.bytes ?? 0;
    expect(bytes).toBeLessThanOrEqual(said);
    expect(said - bytes).toBeLessThan(400_000);
  });

  test('leads nowhere but into itself, and loads nothing from anywhere', () => {
    const pages = [...parts].filter(([name]) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(1);
    for (const [name, html] of pages) {
      const root = rootOf(html);
      const inside = addressesIn(root).filter(
        (address) => !/^(?:tel|sms|mailto):|^#/.test(address),
      );
      const folder = new URL(name, 'file:///');
      const lost = inside
        .filter((address) => !address.startsWith('https:'))
        .map((address) => decodeURIComponent(new URL(address, folder).pathname.slice(1)))
        .filter((file) => !parts.has(file));
      expect(lost).toEqual([]);
      const fetched = elements(root, ({ tagName }) => tagName !== 'a')
        .flatMap((element) => [attribute(element, 'src'), attribute(element, 'href')])
        .filter((address) => address !== undefined && /^(?:https?:)?\/\//.test(address));
      expect(fetched).toEqual([]);
      // Browsers refuse these from a file.
      expect(elements(root, ({ tagName }) => tagName === 'track')).toEqual([]);
      expect(elements(root, (element) => attribute(element, 'type') === 'module')).toEqual([]);
    }
  });

  test('holds the film, its tracks, the story, slides, posters and sheets, and lists them all', () => {
    const names = [...parts.keys()];
    for (const pattern of [
      /film\/my-choice.*\.mp4$/,
      /film\/tracks\/captions\.\w\w\.vtt$/,
      /film\/stills\/\w+/,
      /story\.html$/,
      /kit\/slides-11-14-\w\w\.pptx$/,
      /kit\/poster-a3-scotland-\w\w\.pdf$/,
      /kit\/exit-slips-\w\w\.docx$/,
      /LICENCE\.txt$/,
    ]) {
      expect(names.filter((name) => pattern.test(name))).not.toEqual([]);
    }
    const listed = new Set(addressesIn(start).map((address) => `${top}${address}`));
    const unlisted = names.filter((name) => !listed.has(name) && !name.endsWith('START.html'));
    expect(unlisted).toEqual([]);
  });

  test('holds the words of the film for its ages, and of no other', () => {
    const isYounger = path.includes('-9-11-');
    const texts = [...parts].filter(
      ([name]) => name.endsWith('.vtt') || /(?:START|story)\.html$/.test(name),
    );
    const said = texts.map(([, bytes]) => Buffer.from(bytes).toString()).join('\n');
    expect(texts.map(([name]) => name).filter((name) => /\/words/.test(name))).toHaveLength(1);
    const others = /gario cyffuriau|carry drugs/;
    const theirs = /gyfrinach sy’n brifo|secret that hurts/;
    const whole = said.replaceAll(/\s+/g, ' ');
    expect([theirs.test(whole), others.test(whole)]).toEqual([isYounger, !isYounger]);
  });

  test('offers the sessions for an age first, the youngest before the others', () => {
    const plans = addressesIn(start).filter((address) => address.startsWith('plans/'));
    expect(plans.slice(0, 3)).toEqual([
      'plans/ages-9-11.html',
      'plans/ages-11-14.html',
      'plans/ages-14-16.html',
    ]);
    expect(plans.length).toBeGreaterThan(5);
  });

  test('says how old its numbers are, and says only numbers of the directory', () => {
    const text = textOf(start);
    expect(text).toMatch(/\d{1,2} \p{L}+ 20\d\d.*\d{1,2} \p{L}+ 20\d\d/u);
    const councils = elements(start, (each) => attribute(each, 'id') === 'areas').map(textOf);
    const numbers = diallable(text.replace(councils.join(), ''));
    expect(numbers).toContain('08001111');
    expect(numbers.filter((number) => !known.has(number))).toEqual([]);
  });

  test('says of every council the numbers that are published of it, and the police', () => {
    const { day } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as {
      day: string;
    };
    const said = elements(start, (each) => attribute(each, 'data-area') !== undefined).map(
      (area) => {
        const numbers = elements(area, (each) => attribute(each, 'class') === 'number');
        return [attribute(area, 'data-area'), numbers.map(textOf)];
      },
    );
    const current = publishedAreas(day).authorities.filter(
      ({ valid_until: last = day }) => last >= day,
    );
    const published = current.map(({ id, children_services }) => [
      id,
      [...(children_services?.numbers ?? []).map(({ value }) => value), '101'],
    ]);
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(published));
  });
});
