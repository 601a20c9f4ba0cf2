import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { published } from '#directory/published.ts';
import { easyPicture, easyPictures } from '#film/pictures/easy-pictures.ts';
import { welshPageFaults } from '#site/check-page.ts';
import { easyReadFaults, otherDrawings } from '#site/easy-read-faults.ts';

const page = (...lines: string[]) =>
  easyReadFaults('a.mdx', ['---', 'heading: A', '---', ...lines].join('\n'));

test('a line of an Easy Read page has one idea and a drawing', () => {
  expect(
    page('## Now', '<Line picture="ring">', 'Are you hurt? Call <Number of="x" />.', '</Line>'),
  ).toEqual([]);
  expect(page('<Contact of="childline" by="phone" />')).toEqual([]);
});

test('words without a drawing, and more than one idea in a line, stop the build', () => {
  expect(page('Call now.')).toEqual([
    'a.mdx:4 Line: "Call now." has no drawing beside it; put it into <Line picture="…">',
  ]);
  expect(page('<Line picture="ring">', 'Call. Say “help.” Wait.', '</Line>')).toEqual([
    'a.mdx:4 Line: has 3 sentences, at most 2 here; give the rest a line of its own',
  ]);
  expect(page('<Line picture="ring">', '</Line>')).toEqual([
    'a.mdx:5 Line: has no words; write one idea in it',
  ]);
  expect(page('<Line picture="ring">Call.', '</Line>').at(0)).toBe(
    'a.mdx:4 Line: write <Line picture="…"> on a line of its own, the words below it, then </Line>',
  );
});

test('a Welsh Easy Read page with other drawings than the English one stops the build', () => {
  const english =
    '<Line picture="ring">\nCall.\n</Line>\n<Line picture="place">\nSay where.\n</Line>';
  const welsh = english.replace('Call', 'Ffonia').replace('Say where', 'Dweda ble');
  expect(otherDrawings({ file: 'cy/a.mdx', source: welsh }, english)).toEqual([]);
  expect(
    otherDrawings({ file: 'cy/a.mdx', source: welsh.replace('place', 'quiet') }, english),
  ).toEqual([
    'cy/a.mdx:4 Line: drawing 2 is "quiet" and the English page has "place"; give each line the drawing of the English one',
  ]);
  const [short] = welsh.split('\n<Line picture="place">');
  expect(otherDrawings({ file: 'cy/a.mdx', source: short ?? '' }, english)).toEqual([
    expect.stringContaining('drawing 2 is "none" and the English page has "place"'),
  ]);
});

test('every Welsh Easy Read page has the drawings of the English one, and one idea a line', () => {
  const read = (folder: string, name: string) =>
    readFileSync(`content/pages/${folder}/${name}.mdx`, 'utf8');
  for (const name of ['easy-read', 'easy-read/help', 'easy-read/calling', 'easy-read/tonight']) {
    const [english, source] = [read('en', name), read('cy', name)];
    const page = { file: `${name}.mdx`, source };
    const whole = { source: english, audience: 'easy-read' } as const;
    expect(welshPageFaults(page, {}, whole, published())).toEqual([]);
    const other = { ...page, source: source.replace('picture="ring"', 'picture="wait"') };
    expect(welshPageFaults(other, {}, whole, published())).toHaveLength(1);
  }
});

test('every drawing is small, flat, inside its frame, and the same each time', () => {
  expect(easyPictures.length).toBeGreaterThan(20);
  for (const name of easyPictures) {
    const svg = easyPicture(name);
    expect(svg, name).toBe(easyPicture(name));
    expect(svg.length, name).toBeLessThan(4500);
    expect(svg, name).not.toMatch(/NaN|undefined|Infinity|style=|<text|url\(/);
    expect([...svg.matchAll(/<path /g)].length, name).toBeGreaterThan(1);
  }
});
