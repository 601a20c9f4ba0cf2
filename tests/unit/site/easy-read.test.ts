import { expect, test } from 'vitest';
import { easyPicture, easyPictures } from '#film/pictures/easy-pictures.ts';
import { easyReadFaults } from '#site/easy-read-faults.ts';

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
