import { theFilm } from '#film/page/the-film.ts';
import { languages, type Language } from '#language/paths.ts';
import { words } from '#language/words.ts';
import { cutWords } from '../cut-words.ts';
import type { KitFile } from '../files/kit-file.ts';
import { numbersOf } from '../lines/numbers-of.ts';
import { pausePoints } from '../pause-points.ts';
import { cutIds, type Cut } from '../schema/words.ts';
import { theKit } from '../the-kit.ts';
import { deckFile, slidesIn, type DeckWords } from './deck.ts';

/** A deck for each age in each language. */
export async function slideFiles(): Promise<KitFile[]> {
  const decks = languages.flatMap((language) => cutIds.map((cut) => ({ language, cut })));
  const files: KitFile[] = [];
  // One after the other: each holds all its slides in memory.
  for (const { language, cut } of decks) files.push(await deckOf(cut, language));
  return files;
}

async function deckOf(cut: Cut, language: Language): Promise<KitFile> {
  const deck = deckWords(cut, language);
  return {
    name: `slides-${cut}-${language}.pptx`,
    ...{ kind: 'slides', language, cut, pages: slidesIn(deck) },
    bytes: await deckFile(deck, language, words(language)),
  };
}

/** What the slides of an age say. */
export function deckWords(cut: Cut, language: Language): DeckWords {
  const say = words(language);
  const kit = theKit();
  return {
    title: say('site.name'),
    ages: cutWords(cut, say),
    rules: kit.everySession.ground_rules.map((rule) => rule[language]),
    pauses: pausePoints(kit, theFilm(), cut),
    lines: numbersOf('anywhere', language),
  };
}
