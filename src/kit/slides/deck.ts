import PptxGenJS from 'pptxgenjs';
import type { Language } from '#language/paths.ts';
import { playTime } from '#language/play-time.ts';
import type { Say } from '#language/words.ts';
import { detailOf } from '../hand-outs/number-row.ts';
import { townAcross } from '../hand-outs/town.ts';
import { withoutClock } from '../files/office-file.ts';
import type { HandOutLine } from '../lines/hand-out-line.ts';
import type { KitPause } from '../pause-points.ts';
import { colours } from '../sheet/colours.ts';
import { wrap } from '../sheet/fit.ts';
import { measurePrint, pngOf } from '../sheet/press.ts';

/** All that a deck says, in one language, for one age. */
export interface DeckWords {
  readonly title: string;
  readonly ages: string;
  readonly rules: readonly string[];
  readonly pauses: readonly KitPause[];
  readonly lines: readonly HandOutLine[];
}

/** Inches of a wide slide. */
const wide = 13.333;
const high = 7.5;
const margin = 0.7;
const inner = wide - 2 * margin;
/** Where a list stands, and what is left below each of its items, as a share of its letters. */
const [listTop, listHigh, listGap] = [1.4, high - 1.9, 0.55] as const;
/** A font that every office program has or has a double of. */
const fontFace = 'Arial';
const hex = (colour: string) => colour.slice(1);
const dark = { color: hex(colours.ink) };
const light = { color: hex(colours.amber) };

/** How many slides a deck has. */
export function slidesIn({ pauses }: DeckWords): number {
  return pauses.length + 4;
}

/** A deck for the wall: rules, one slide a stop with its questions, numbers, and the last words. */
export async function deckFile(deck: DeckWords, language: Language, say: Say): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = deck.title;
  file.author = say('site.name');
  file.company = say('site.name');
  file.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
  nightSlide(file, deck.title, `${deck.ages}. ${say('slides.stop_any_time')}`);
  listSlide(file, say('slides.rules'), deck.rules);
  for (const pause of deck.pauses) {
    const small = say('slides.stop', {
      chapter: pause.chapter[language],
      time: playTime(pause.at),
    });
    const slide = listSlide(
      file,
      small,
      pause.questions.map((question) => question[language]),
      { small: true },
    );
    slide.addNotes(notesOf(pause, language, say));
  }
  numbersSlide(file, deck.lines, say);
  nightSlide(file, say('handout.heading'), say('handout.second'));
  const bytes = await file.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('The slides were not written as bytes.');
  return withoutClock(bytes);
}

let town: string | undefined;
/** The film's town as a picture, across a whole slide; drawn once for all decks. */
function townPicture(): string {
  town ??= drawTown();
  return town;
}

function drawTown(): string {
  const size = { wide: 128, high: 72 };
  const picture = pngOf({
    ...{ title: '', ...size },
    shapes: townAcross({ wide: size.wide, foot: size.high }),
  });
  return `image/png;base64,${Buffer.from(picture).toString('base64')}`;
}

function nightSlide(file: PptxGenJS, title: string, second: string): void {
  const slide = file.addSlide();
  slide.background = { color: hex(colours.ink) };
  slide.addImage({ data: townPicture(), x: 0, y: 0, w: wide, h: high, altText: '' });
  const place = { x: margin, w: inner, fontFace, margin: 0, align: 'left' } as const;
  slide.addText(title, {
    ...place,
    ...light,
    y: 0.7,
    h: 1.3,
    fontSize: 60,
    bold: true,
    fit: 'shrink',
  });
  slide.addText(second, {
    ...{ ...place, color: hex(colours.white), y: 2, h: 0.9, fontSize: 30, fit: 'shrink' },
  });
}

function listSlide(
  file: PptxGenJS,
  title: string,
  items: readonly string[],
  { small = false }: { small?: boolean } = {},
): PptxGenJS.Slide {
  const size = sizeOfList(items);
  const slide = file.addSlide();
  slide.background = { color: hex(colours.paper) };
  slide.addShape('rect', { x: 0, y: 0, w: wide, h: 1.1, fill: dark });
  slide.addText(title, {
    ...{ x: margin, y: 0, w: inner, h: 1.1, fontFace, margin: 0, ...light, valign: 'middle' },
    ...{ fontSize: small ? 26 : 36, bold: true },
  });
  slide.addText(
    items.map((text) => ({ text, options: { bullet: true, breakLine: true } })),
    {
      ...{ x: margin, y: listTop, w: inner, h: listHigh, fontFace, margin: 0, ...dark },
      ...{ fontSize: size, valign: 'middle', paraSpaceAfter: size * listGap },
    },
  );
  return slide;
}

/** The largest letters, in points, at which a list fits its slide: what is small is not read at the back. */
function sizeOfList(items: readonly string[]): number {
  const [largest, least] = [36, 20];
  // The font that is measured is about as wide as Arial; a bullet stands before each line.
  const most = inner * 72 * 0.97 - 27;
  for (let size = largest; size > least; size -= 1) {
    const lines = items.flatMap((text) => wrap(measurePrint, text, 'plain', { size, most })).length;
    const room = listHigh * 72;
    if (lines * size * 1.18 + items.length * size * listGap <= room) return size;
  }
  return least;
}

function numbersSlide(file: PptxGenJS, lines: readonly HandOutLine[], say: Say): void {
  const slide = listSlide(file, say('slides.who'), []);
  const row = 5.9 / (lines.length + 1);
  const place = { fontFace, margin: 0, ...dark, h: row, valign: 'middle' } as const;
  for (const [at, line] of lines.entries()) {
    const y = 1.25 + at * row;
    slide.addText(line.number, { ...place, x: margin, y, w: 4.1, fontSize: 44, bold: true });
    slide.addText(
      [
        { text: line.name, options: { bold: true, breakLine: true, fontSize: 26 } },
        { text: detailOf(line), options: { fontSize: 20 } },
      ],
      { ...place, x: margin + 4.3, y, w: inner - 4.3 },
    );
  }
  slide.addText(`${say('slides.local')} ________________________________`, {
    ...{ ...place, x: margin, y: 1.25 + lines.length * row, w: inner, fontSize: 26 },
  });
}

/** What the adult needs beside the questions: seen by whoever leads, not on the wall. */
function notesOf(pause: KitPause, language: Language, say: Say): string {
  return [
    say('slides.notes.help'),
    ...pause.hints.map((hint) => `- ${hint[language]}`),
    '',
    say('slides.notes.may_say'),
    ...pause.maySay.map(
      ({ says, answer }) =>
        `- ${say('sheet.answer', { says: says[language], answer: answer[language] })}`,
    ),
  ].join('\n');
}
