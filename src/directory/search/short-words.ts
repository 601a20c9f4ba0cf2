/**
 * Writing frequent words as one character. The codes are F to Z and then U+00C0 and up: words of the
 * index have no capitals, and A to E are those of `frontCode`. No space stands beside a code.
 */
const firstCode = 0x46;
const oneByteCodes = 21;
const laterCodes = 0xc0;
/** Fewer uses than this do not pay for the word's place in the list. */
const leastUses = 4;
/** A word of a list or a phrase, not the name of a target or a class. */
const word = /(?<=[|= ~A-E])@?[a-z0-9]{2,}(?=[| \n]|$)/g;

/** The texts with their frequent words coded, and `words`, which `longWords` needs to undo it. */
export function shortenWords<Key extends string>(
  texts: Record<Key, string>,
): Record<Key | 'words', string> {
  const uses = new Map<string, number>();
  const entries = Object.entries<string>(texts);
  for (const [one] of entries.flatMap(([, text]) => [...text.matchAll(word)])) {
    uses.set(one, (uses.get(one) ?? 0) + 1);
  }
  const frequent = [...uses]
    .filter(([, count]) => count >= leastUses)
    .sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    .map(([one]) => one);
  const words = [...frequent.slice(0, oneByteCodes), ...frequent.slice(oneByteCodes).sort()];
  const codes = new Map(
    words.map((one, place) => [
      one,
      String.fromCharCode(place < oneByteCodes ? firstCode + place : laterCodes + place),
    ]),
  );
  const shorten = (text: string): string =>
    text
      .replace(word, (one) => codes.get(one) ?? one)
      .replace(/ (?=[F-Z\u00c0-\uffff])|(?<=[F-Z\u00c0-\uffff]) /g, '');
  const shortened = entries.map(([key, text]) => [key, shorten(text)] as const);
  return Object.fromEntries([...shortened, ['words', words.join(' ')]]) as Record<
    Key | 'words',
    string
  >;
}

/** Undoes `shortenWords`, given its list of words. There may be more spaces than before. */
export function longWords(words: string): (text: string) => string {
  const list = words.split(' ');
  return (text) =>
    text.replace(/[F-Z\u00c0-\uffff]/g, (code) => {
      const place = code.charCodeAt(0);
      return ` ${list[place - (place < laterCodes ? firstCode : laterCodes)] ?? ''} `;
    });
}
