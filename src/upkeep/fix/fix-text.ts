/** A mended text, and what was mended in it, for a person. */
export interface Mended {
  readonly text: string;
  readonly mended: readonly string[];
}

const mends: readonly (readonly [what: string, mend: (text: string) => string])[] = [
  ['a byte order mark', (text) => text.replace(/^\ufeff/, '')],
  ['Windows line ends', (text) => text.replace(/\r\n?/g, '\n')],
  ['special spaces', (text) => text.replace(/[\u00a0\u2007\u202f]/g, ' ')],
  ['hidden characters', (text) => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')],
  [
    'tabs at the beginning of lines',
    (text) => text.replace(/^[\t ]*\t[\t ]*/gm, (start) => start.replaceAll('\t', '  ')),
  ],
  ['letters with their accents apart', (text) => text.normalize('NFC')],
  ['spaces at the end of lines', (text) => text.replace(/[ \t]+$/gm, '')],
  ['the end of the file', (text) => (text === '' ? text : `${text.replace(/\n+$/, '')}\n`)],
];

/** Puts right what is wrong with the characters of a file, whatever they say. */
export function fixText(text: string): Mended {
  let now = text;
  const mended = mends.flatMap(([what, mend]) => {
    const after = mend(now);
    if (after === now) return [];
    now = after;
    return [what];
  });
  return { text: now, mended };
}
