import { createCanvas, loadImage } from '@napi-rs/canvas';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { published } from '#directory/published.ts';
import { nationIds } from '#directory/schema/basics.ts';
import { handOutForms } from '#kit/hand-outs/forms.ts';
import type { HandOut } from '#kit/hand-outs/hand-out.ts';
import { nationalHandOut } from '#kit/hand-outs/national-files.ts';
import { nationalServices } from '#kit/hand-outs/national-services.ts';
import { numberRow } from '#kit/hand-outs/number-row.ts';
import { plainCards, plainPicture } from '#kit/hand-outs/plain-cards.ts';
import { fitSize, wrap } from '#kit/sheet/fit.ts';
import { measurePrint, pdfOf, pngOf } from '#kit/sheet/press.ts';
import type { Sheet, Words } from '#kit/sheet/sheet.ts';
import { languages } from '#language/paths.ts';

const wordsOf = ({ shapes }: Sheet) =>
  shapes.filter((shape): shape is Words => shape.kind === 'words');
const every = languages.flatMap((language) =>
  nationIds.map((nation) => ({ language, nation, handOut: nationalHandOut(nation, language) })),
);

describe.each(Object.entries(handOutForms))('a hand-out as %s', (_, draw) => {
  test.each(every)('keeps all its words on the sheet, $nation in $language', ({ handOut }) => {
    const sheet = draw(handOut);
    const over = wordsOf(sheet).filter(({ x, y, words, size, hand }) => {
      const end = x + handOut.measure(words, size, hand);
      return x < 0 || y - size < 0 || end > sheet.wide || y > sheet.high;
    });
    expect(over.map(({ words }) => words)).toEqual([]);
  });

  test('has room for six numbers, the longest of them too', () => {
    const handOut = every[0]?.handOut;
    if (handOut === undefined) throw new Error('There is no hand-out.');
    const long = { ...handOut.lines[0], number: '0808 800 5792 123', code: 'tel:08088005792' };
    const six = Array.from({ length: 6 }, () => long) as HandOut['lines'];
    const sheet = draw({ ...handOut, lines: six });
    const over = wordsOf(sheet).filter(
      ({ x, y, words, size, hand }) =>
        x + handOut.measure(words, size, hand) > sheet.wide || y > sheet.high,
    );
    expect(over).toEqual([]);
  });
});

test('a card says what the line for care is for, below the number for danger', () => {
  const handOut = nationalHandOut('england', 'en');
  const shown = wordsOf(handOutForms['wallet-cards'](handOut));
  const about = handOut.lines.find(({ name }) => name === 'Always Heard')?.about ?? '';
  expect(about).toContain('rights in care');
  const place = (words: string) => shown.findIndex((each) => each.words === words);
  expect(place('999')).toBeGreaterThan(-1);
  expect(place(about)).toBeGreaterThan(place('999'));
  // Not so small that nobody can read it.
  expect(shown[place(about)]?.size).toBeGreaterThan(1.8);
});

test('a nought has no stroke through it, and is as wide as the font’s own', async () => {
  const shape = { kind: 'words', x: 2, y: 18, size: 20, words: '0', fill: '#000' } as const;
  for (const hand of ['plain', 'film'] as const) {
    const shapes = [
      { kind: 'box', x: 0, y: 0, wide: 20, high: 20, fill: '#fff' } as const,
      { ...shape, hand },
    ];
    const picture = pngOf({ title: '0', wide: 20, high: 20, shapes });
    const paper = createCanvas(160, 160).getContext('2d');
    paper.drawImage(await loadImage(Buffer.from(picture)), 0, 0);
    const isInk = (x: number, y: number) => paper.getImageData(x, y, 1, 1).data[0] === 0;
    const row = Array.from({ length: 160 }, (_, x) => isInk(x, 90));
    const edges = row.filter((ink, x) => ink && row[x - 1] === false);
    expect(edges, hand).toHaveLength(2);
  }
  expect(measurePrint('0', 10, 'plain')).toBeCloseTo(6.56, 2);
});

describe('the plain version', () => {
  test.each(every)('gives nothing away, $nation in $language', ({ handOut }) => {
    for (const sheet of [plainCards(handOut), plainPicture(handOut)]) {
      const said = wordsOf(sheet).map(({ words }) => words);
      for (const { name, about, code } of handOut.lines) {
        // "Shout 85258" is its number too.
        const bare = name.replace(/[\d\s]+/g, '');
        expect(said.filter((words) => words.includes(bare))).toEqual([]);
        if (about !== undefined) expect(said.join()).not.toContain(about);
        if (code === undefined) expect(said).not.toContain('999');
      }
      expect(said.join()).not.toContain(handOut.words.heading);
      expect(said.join(' ')).not.toMatch(/bill?\b|bil\b/);
      expect(sheet.title).toBe(handOut.words.plainTitle);
      expect(sheet.shapes.filter(({ kind }) => kind === 'outline')).toEqual([]);
      expect(new Set(sheet.shapes.map(({ fill }) => fill)).isSubsetOf(greys)).toBe(true);
      expect(wordsOf(sheet).filter(({ href }) => href !== undefined)).toEqual([]);
    }
  });
});
const greys = new Set(['#000000', '#767676', '#FFFFFF']);

test('a number that no code can dial has neither a code nor the light of danger, and stays on plain cards', () => {
  const handOut = nationalHandOut('wales', 'cy');
  const own = { name: 'Mrs Rowe', number: '01632 960 123 ext 4', code: '', how: 'Call', read: '' };
  const row = numberRow(own, handOut.measure, { x: 0, y: 0, wide: 90, high: 20 });
  expect(row.map(({ kind }) => kind)).toEqual(['words', 'words', 'words']);
  expect(row.filter((shape) => 'href' in shape)).toEqual([]);
  const said = wordsOf(plainCards({ ...handOut, lines: [own] })).map(({ words }) => words);
  expect(said).toContain('01632 960 123 ext 4');
});

test('the same numbers give the same bytes, in print and as a picture', () => {
  const handOut = nationalHandOut('wales', 'cy');
  const sheet = handOutForms['poster-a4'](handOut);
  expect(pdfOf(sheet, 'cy')).toEqual(pdfOf(sheet, 'cy'));
  expect(pngOf(handOutForms.picture(handOut))).toEqual(pngOf(handOutForms.picture(handOut)));
});

test('a file to print says its language and its title, and is still found whole', () => {
  const paper = Buffer.from(pdfOf(plainCards(nationalHandOut('wales', 'cy')), 'cy'));
  const text = paper.toString('latin1');
  const [at] = /\d+(?=\s*%%EOF\s*$)/.exec(text) ?? [];
  const table = text.slice(Number(at));
  expect(table).toMatch(/^xref\n/);
  const [, place] = /^xref\n\d+ 1\n(\d{10}) /.exec(table) ?? [];
  const catalogue = text.slice(Number(place));
  expect(catalogue).toMatch(/^\d+ 0 obj\n<<\/Type \/Catalog/);
  expect(catalogue).toContain('/Lang (cy-GB)');
  expect(catalogue).toContain('/DisplayDocTitle true');
});

test('a letter that the fonts lack stops the build and is named', () => {
  const sheet = handOutForms['poster-a4'](nationalHandOut('england', 'en'));
  const strange: Words = {
    kind: 'words',
    x: 0,
    y: 9,
    size: 4,
    words: 'Čas',
    hand: 'film',
    fill: '#000',
  };
  expect(() => pdfOf({ ...sheet, shapes: [strange] }, 'en')).toThrow(
    'A hand-out says "Čas", and the fonts in the project have no Č. Write it with other letters, or add them to the fonts.',
  );
});

describe('whose numbers they are', () => {
  const inFolder = (yaml: string | Uint8Array): (() => unknown) => {
    return () => {
      const folder = join(mkdtempSync(join(tmpdir(), 'kit-')), 'content');
      try {
        mkdirSync(join(folder, 'kit'), { recursive: true });
        writeFileSync(join(folder, 'kit', 'hand-outs.yaml'), yaml);
        return nationalServices(published(), folder);
      } finally {
        rmSync(folder, { recursive: true });
      }
    };
  };

  const others = 'scotland: [childline]\nnorthern-ireland: [childline]\n';

  test('a service that is not there, not for the nation or without a number is named, with its line', () => {
    expect(
      inFolder(
        `anywhere: [become]\nengland: [childlin, meic]\nwales:\n  - childline\n  - baatn\n${others}`,
      ),
    ).toThrow(
      [
        '4 faults in the directory',
        'content/kit/hand-outs.yaml:1 anywhere.1: become is not for all nations; choose a service that is',
        'content/kit/hand-outs.yaml:2 england.1: there is no service "childlin"; did you mean childline?',
        'content/kit/hand-outs.yaml:2 england.2: meic is not for england; choose a service that is',
        'content/kit/hand-outs.yaml:5 wales.2: baatn has no number to call or text that is for everybody there; choose a service that has one',
      ].join('\n'),
    );
  });

  test('more than six, or a nation without any, stops the build', () => {
    const seven = Array.from({ length: 7 }, () => 'childline').join(', ');
    expect(inFolder(`anywhere: [childline]\nengland: [${seven}]\nwales: []\n${others}`)).toThrow(
      [
        '2 faults in the directory',
        'content/kit/hand-outs.yaml:2 england: write one to 6 names of files in services/; found a list',
        'content/kit/hand-outs.yaml:3 wales: write one to 6 names of files in services/; found a list',
      ].join('\n'),
    );
  });

  test('a file in another encoding than UTF-8 is told as every other file is', () => {
    expect(inFolder(Buffer.from(`anywhere: [childline] # p\xe9\n${others}`, 'latin1'))).toThrow(
      '1 fault in the directory\ncontent/kit/hand-outs.yaml:1 file: is not UTF-8 text; save it as "UTF-8"',
    );
  });
});

test('words that are too wide are set smaller or on more lines', () => {
  const measure = (words: string, size: number) => words.length * size;
  expect(fitSize(measure, 'abcd', 'film', { size: 10, most: 20 })).toBe(5);
  expect(fitSize(measure, 'ab', 'film', { size: 10, most: 20 })).toBe(10);
  expect(wrap(measure, 'aa bb cc', 'film', { size: 1, most: 5 })).toEqual(['aa bb', 'cc']);
});
