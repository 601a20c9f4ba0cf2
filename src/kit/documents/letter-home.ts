import type { Service } from '#directory/schema/service.ts';
import type { Language } from '#language/paths.ts';
import type { Say } from '#language/words.ts';
import { letterText } from '../letter-text.ts';
import type { LetterHome } from '../schema/sheets.ts';
import type { Said } from '../schema/words.ts';
import { numberPoint } from './number-point.ts';
import { heading, line, wordFile } from './pieces.ts';

/** The letter to families, its blanks in brackets, its numbers from the directory. */
export function letterHomeFile(
  letter: LetterHome,
  language: Language,
  { say, services }: { say: Say; services: ReadonlyMap<string, Service> },
): Promise<Uint8Array> {
  const filled = (paragraph: Said) =>
    letterText(paragraph, language).replace(
      /\{([^}]+)\}/g,
      (_, blank: string) => `[${say(`sheet.blank.${blank}`)}]`,
    );
  const numbers = letter.services.flatMap((id) => numberPoint(services.get(id), language, say));
  return wordFile(letter.title[language], language, [
    [
      heading(letter.title[language]),
      ...letter.paragraphs.map((each) => line(filled(each))),
      ...numbers,
      ...letter.end.map((each) => line(filled(each))),
    ],
  ]);
}
