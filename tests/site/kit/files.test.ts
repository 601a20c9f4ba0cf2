import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProgram } from '#commands/find-program.ts';
import { byId } from '#directory/by-id.ts';
import { published } from '#directory/published.ts';
import { nationIds, type Nation } from '#directory/schema/basics.ts';
import { nationalHandOut } from '#kit/hand-outs/national-files.ts';
import { slidesIn } from '#kit/slides/deck.ts';
import { deckWords } from '#kit/slides/slide-files.ts';
import { cutIds } from '#kit/schema/words.ts';
import { languages, type Language } from '#language/paths.ts';
import { words } from '#language/words.ts';
import { found as givingAway } from '../giving-away.ts';
import { dist } from '../read-site.ts';
import {
  codesIn,
  diallable,
  kitPaths,
  known,
  officeText,
  partsOf,
  pdfInfo,
  pdfPicture,
  pdfText,
} from './read-kit.ts';

const poppler = findProgram(['pdftotext']);
const office = findProgram(['soffice', 'libreoffice']);
const every = languages.flatMap((language) => nationIds.map((nation) => ({ language, nation })));

/** What stands on a nation's hand-outs, by the directory. */
function wanted(nation: Nation, language: Language) {
  const { lines } = nationalHandOut(nation, language);
  const codes = lines.flatMap(({ code }) => (code === undefined ? [] : [code]));
  const digits = lines.map(({ number }) => number.replace(/\s/g, ''));
  return { lines, codes, digits };
}

describe('hand-outs', () => {
  test.each(every)('all are there, under 300 kB each: $nation in $language', (of) => {
    const of_ = `${of.nation}-${of.language}`;
    const names = [
      ...['wallet-cards', 'poster-a4', 'poster-a3', 'numbers'].map((what) => `${what}-${of_}.pdf`),
      ...['picture', 'numbers'].map((what) => `${what}-${of_}.png`),
    ];
    const sizes = names.map((name) => [name, statSync(join(dist, 'kit', name)).size] as const);
    expect(sizes.filter(([, size]) => size > 300_000)).toEqual([]);
  });

  describe.skipIf(poppler === undefined)('as another program reads them', () => {
    test.each(every)('print the directory’s numbers and no other: $nation in $language', (of) => {
      const { digits, lines } = wanted(of.nation, of.language);
      for (const what of ['wallet-cards', 'poster-a4', 'poster-a3']) {
        const text = pdfText(`kit/${what}-${of.nation}-${of.language}.pdf`);
        expect(diallable(text).sort()).toEqual([...digits].sort());
        for (const { name } of lines) expect(text).toContain(name);
      }
    });

    test.each(every)('have codes that dial these numbers: $nation in $language', async (of) => {
      const { codes } = wanted(of.nation, of.language);
      const poster = pdfPicture(`kit/poster-a4-${of.nation}-${of.language}.pdf`, 100);
      expect(await codesIn(poster, { side: 160, left: 560 })).toEqual([...codes].sort());
      const picture = readFileSync(join(dist, `kit/picture-${of.nation}-${of.language}.png`));
      expect(await codesIn(picture, { side: 210, left: 560 })).toEqual([...codes].sort());
    });

    test('have cards whose small codes can be read from paper', async () => {
      const { codes } = wanted('wales', 'en');
      // The five cards are alike: the first is read.
      const sheet = pdfPicture('kit/wallet-cards-wales-en.pdf', 200);
      expect(await codesIn(sheet, { side: 150, high: 480 })).toEqual([...codes].sort());
    });

    test.each(every)('give nothing away in the plain version: $nation in $language', (of) => {
      const { lines, digits } = wanted(of.nation, of.language);
      const path = `kit/numbers-${of.nation}-${of.language}.pdf`;
      const text = pdfText(path);
      expect(diallable(text).sort()).toEqual(digits.filter((one) => one !== '999').sort());
      for (const { name } of lines) expect(text).not.toContain(name.replace(/ \d+$/, ''));
      const info = pdfInfo(path);
      expect(givingAway(`${text} ${info}`)).toEqual([]);
      expect(info).not.toMatch(/choice|newis/i);
      // No link, and no code to be read.
      expect(readFileSync(join(dist, path)).includes('/URI')).toBe(false);
    });

    test('have no code on the plain version', async () => {
      const sheet = pdfPicture('kit/numbers-wales-en.pdf', 80);
      expect(await codesIn(sheet, { side: 200 })).toEqual([]);
    });
  });
});

describe('slides and sheets', () => {
  const edited = [...kitPaths('.pptx'), ...kitPaths('.docx')];

  test('are there for each age and language', () => {
    expect(kitPaths('.pptx').map((path) => basename(path))).toEqual(
      languages.flatMap((language) => cutIds.map((cut) => `slides-${cut}-${language}.pptx`)).sort(),
    );
    expect(kitPaths('.docx')).toHaveLength(languages.length * (cutIds.length + 4));
  });

  test.each(edited)('%s holds only numbers of the directory', (path) => {
    expect(diallable(officeText(path)).filter((number) => !known.has(number))).toEqual([]);
  });

  test('the last slides and the letter home hold the numbers of their services', () => {
    const { services } = byId(published());
    const first = (id: string) =>
      services.get(id)?.channels.find(({ type }) => type === 'phone' || type === 'text')?.value;
    for (const language of languages) {
      const letter = officeText(`kit/letter-home-${language}.docx`);
      const slides = officeText(`kit/slides-11-14-${language}.pptx`);
      for (const id of ['childline', 'missing-people-safecall']) {
        expect(letter).toContain(first(id));
        expect(slides).toContain(first(id));
      }
      expect(slides).toContain(first('emergency-999'));
      expect(letter).not.toMatch(/[{}]/);
      expect(letter).toContain(language === 'cy' ? '/cy/film/' : '/film/');
      expect(letter).toMatch(/drugs|cyffuriau/);
    }
  });

  test('a sheet of somebody’s own does not say of itself that it knows no hours', () => {
    const sheets = kitPaths('.docx').filter((path) => /letter|briefing/.test(path));
    expect(sheets).toHaveLength(2 * languages.length);
    for (const path of sheets) {
      const language = path.endsWith('-cy.docx') ? 'cy' : 'en';
      // The letter holds a number whose hours are not known.
      if (path.includes('letter')) expect(officeText(path)).toContain('0808 800 5000');
      expect(officeText(path)).not.toContain(words(language)('handout.hours_unknown'));
    }
  });

  test('do not say when they were made', () => {
    for (const path of edited) {
      const core = partsOf(path).get('docProps/core.xml');
      expect(Buffer.from(core ?? []).toString()).not.toMatch(/\d{4}-\d\d-\d\dT/);
    }
  });

  test.skipIf(office === undefined || poppler === undefined)(
    'open in an office program, with every slide and question',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'office-'));
      try {
        const names = ['slides-9-11-cy.pptx', 'slides-14-16-en.pptx', 'exit-slips-en.docx'];
        execFileSync(
          office ?? '',
          [
            ...['--headless', `-env:UserInstallation=file://${folder}/profile`],
            ...['--convert-to', 'pdf', '--outdir', folder],
            ...names.map((name) => join(dist, 'kit', name)),
          ],
          { stdio: 'ignore', timeout: 240_000 },
        );
        for (const [cut, language] of [
          ['9-11', 'cy'],
          ['14-16', 'en'],
        ] as const) {
          const deck = deckWords(cut, language);
          const file = join(folder, `slides-${cut}-${language}.pdf`);
          const pages = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
          expect(pages).toMatch(new RegExp(`Pages: +${slidesIn(deck)}\n`));
          const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
          const flat = text.replace(/\s+/g, ' ');
          for (const { questions } of deck.pauses) {
            for (const question of questions) expect(flat).toContain(question[language]);
          }
        }
        expect(statSync(join(folder, 'exit-slips-en.pdf')).size).toBeGreaterThan(1000);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    300_000,
  );
});
