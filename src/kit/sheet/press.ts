import { createCanvas, GlobalFonts, Path2D, PDFDocument } from '@napi-rs/canvas';
import { join } from 'node:path';
import type { Language } from '#language/paths.ts';
import { inLanguage } from './pdf-language.ts';
import { dotsPerMm, letterUnits, paintSheet, type Brush, type Painting } from './paint.ts';
import type { Hand, Measure, Sheet, Words } from './sheet.ts';

/** Fonts that lie in the project, under names that no font of the machine can have. */
const files = {
  'Kit Film': 'public/fonts/shantell-sans-700.woff2',
  'Kit Nought': 'src/film/fonts/plain-nought.ttf',
  'Kit Plain': 'src/film/fonts/atkinson-hyperlegible-next-latin-600-normal.woff2',
} as const;
/** Each hand, and the other for letters that it lacks: ŵ and ŷ, or brackets of the small print. */
const fonts: Readonly<Record<Hand, string>> = {
  film: '"Kit Film", "Kit Plain"',
  // The font of the small print has a stroke through its nought, which a child may take for another letter.
  plain: '"Kit Nought", "Kit Plain", "Kit Film"',
};
/** All letters that the fonts have between them; another would come from a font of the machine. */
const known = /^[ -~\u00A0-ÿŴ-ŷ–—‘’“”…]*$/;

const pointsPerMm = 72 / 25.4;

function loadFonts(): void {
  for (const [name, file] of Object.entries(files)) {
    if (GlobalFonts.has(name)) continue;
    if (GlobalFonts.registerFromPath(join(process.cwd(), file), name) === null) {
      throw new Error(`The font ${file} could not be read; put it back from git.`);
    }
  }
}

let ruler: ReturnType<typeof rulerOf> | undefined;
function rulerOf() {
  loadFonts();
  return createCanvas(1, 1).getContext('2d');
}

/** How wide words come out in print. */
export const measurePrint: Measure = (words, size, hand) => {
  ruler ??= rulerOf();
  ruler.font = `${letterUnits}px ${fonts[hand]}`;
  return (ruler.measureText(words).width * size) / letterUnits;
};

/** A sheet as PDF: lines and letters, so that it is sharp at every size. The same sheet gives the same bytes. */
export function pdfOf(sheet: Sheet, language: Language): Uint8Array {
  checkLetters(sheet);
  loadFonts();
  const paper = new PDFDocument({ title: sheet.title, producer: '', creator: '' });
  const page = paper.beginPage(sheet.wide * pointsPerMm, sheet.high * pointsPerMm);
  paintSheet<Path2D>(page, sheet, painting(pointsPerMm));
  for (const shape of sheet.shapes) {
    if (shape.kind !== 'words' || shape.href === undefined) continue;
    const [left, top, right, bottom] = areaOf(shape);
    page.annotateLinkUrl(left, top, right, bottom, shape.href);
  }
  paper.endPage();
  return inLanguage(paper.close(), `${language}-GB`);
}

/** A sheet as a picture. */
export function pngOf(sheet: Sheet): Uint8Array {
  checkLetters(sheet);
  loadFonts();
  const canvas = createCanvas(sheet.wide * dotsPerMm, sheet.high * dotsPerMm);
  const brush = canvas.getContext('2d') as unknown as Brush<Path2D>;
  paintSheet<Path2D>(brush, sheet, painting(dotsPerMm));
  return canvas.toBuffer('image/png');
}

function painting(scale: number): Painting<Path2D> {
  return { scale, fonts, path: (d) => new Path2D(d) };
}

function areaOf({ x, y, size, words, hand }: Words): [number, number, number, number] {
  const wide = measurePrint(words, size, hand);
  return [x, y - size, x + wide, y + size * 0.25].map((mm) => mm * pointsPerMm) as [
    number,
    number,
    number,
    number,
  ];
}

function checkLetters(sheet: Sheet): void {
  for (const shape of sheet.shapes) {
    if (shape.kind !== 'words' || known.test(shape.words)) continue;
    const strange = Array.from(shape.words)
      .filter((letter) => !known.test(letter))
      .join(' ');
    throw new Error(
      `A hand-out says "${shape.words}", and the fonts in the project have no ${strange}. Write it with other letters, or add them to the fonts.`,
    );
  }
}
