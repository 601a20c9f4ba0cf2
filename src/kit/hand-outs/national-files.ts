import { nationIds, type Nation } from '#directory/schema/basics.ts';
import { languages, type Language } from '#language/paths.ts';
import { words } from '#language/words.ts';
import type { KitFile } from '../files/kit-file.ts';
import { numbersOf } from '../lines/numbers-of.ts';
import { measurePrint, pdfOf, pngOf } from '../sheet/press.ts';
import type { HandOut } from './hand-out.ts';
import { plainCards, plainPicture } from './plain-cards.ts';
import { a3, a4, phone, poster } from './poster.ts';
import { walletCards } from './wallet-cards.ts';
import { handOutWords } from './words-of.ts';

/** What is made of a nation's numbers: the name that the file begins with, and how it comes about. */
const forms = [
  ['wallet-cards', 'pdf', walletCards],
  ['poster-a4', 'pdf', (handOut: HandOut) => poster(handOut, a4)],
  ['poster-a3', 'pdf', (handOut: HandOut) => poster(handOut, a3)],
  ['picture', 'png', (handOut: HandOut) => poster(handOut, phone)],
  // Their names, too, must give nothing away to whoever looks through a phone or a bag.
  ['numbers', 'pdf', plainCards],
  ['numbers', 'png', plainPicture],
] as const;

/** The ready-made hand-outs of each nation in each language. */
export function nationalFiles(): KitFile[] {
  return languages.flatMap((language) =>
    nationIds.flatMap((nation) => filesOf(nationalHandOut(nation, language), nation, language)),
  );
}

/** The numbers of a nation's hand-outs, with the words around them. */
export function nationalHandOut(nation: Nation, language: Language): HandOut {
  const lines = numbersOf(nation, language);
  return { words: handOutWords(lines, language, words(language)), lines, measure: measurePrint };
}

function filesOf(handOut: HandOut, nation: Nation, language: Language): KitFile[] {
  return forms.map(([what, type, draw]) => {
    const sheet = draw(handOut);
    return {
      name: `${what}-${nation}-${language}.${type}`,
      ...({ kind: 'hand-out', language, nation, pages: 1 } as const),
      bytes: type === 'pdf' ? pdfOf(sheet, language) : pngOf(sheet),
    };
  });
}
