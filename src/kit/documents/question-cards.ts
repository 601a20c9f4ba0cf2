import type { Language } from '#language/paths.ts';
import type { Say } from '#language/words.ts';
import { cutWords } from '../cut-words.ts';
import type { QuestionCard } from '../schema/sheets.ts';
import type { Cut } from '../schema/words.ts';
import { grid, heading, line, wordFile } from './pieces.ts';

const across = 2;

/** The question cards of an age, to be cut apart. */
export function questionCardsFile(
  cards: readonly QuestionCard[],
  cut: Cut,
  language: Language,
  say: Say,
): Promise<Uint8Array> {
  const cells = cards
    .filter(({ cuts }) => cuts.includes(cut))
    .map((card) => [line(card[language], { size: 30 })]);
  const rows = Array.from({ length: Math.ceil(cells.length / across) }, (_, row) =>
    Array.from({ length: across }, (_, column) => cells[row * across + column] ?? [line('')]),
  );
  const title = say('sheet.cards');
  return wordFile(title, language, [
    [
      heading(`${title}. ${cutWords(cut, say)}`),
      line(say('sheet.cards.how')),
      grid(rows, { high: 1900, cut: true }),
    ],
  ]);
}
