import type { Rule } from './rule.ts';
import { textPlaces } from './text-places.ts';

export const plainText: Rule = {
  name: 'plain-text',
  why: 'What an editor sees must be what a visitor and a screen reader get: nothing hidden, nothing disguised.',
  *check(_directory, { parsed }) {
    for (const [file, value] of parsed) {
      for (const { path, text } of textPlaces(value)) {
        const message =
          path[0] === 'line'
            ? faultIn(wordsOf(file, text), false)
            : faultIn(text, path.at(-1) === 'editor_notes');
        if (message !== undefined) yield { file, path, message };
      }
    }
  },
};

/**
 * What a page may hold besides words: `<Contact … />` and its like, which the page's route hands to MDX
 * (it refuses any other), and a heading with a name of its own, for links from both languages.
 */
const ourPiece =
  /<\/?[A-Z][A-Za-z]*(?: [a-z]+="[^"<>]*")* ?\/?>|<h2 id="[a-z0-9-]+">|<\/h2>|<dfn>|<\/dfn>|<span data-quoted>|<\/span>/g;

/** A line of a file without what its form is made of: how far it is set in, remarks, pieces of a page. */
function wordsOf(file: string, line: string): string {
  const isRemark = file.endsWith('.yaml') && /^\s*#/.test(line);
  const words = file.endsWith('.mdx') ? line.replace(ourPiece, '') : line;
  return (isRemark ? words.replace(/[<>]/g, '') : words).trim();
}

/** Letters of English and Welsh and their neighbours; small capitals and other look-alikes lie beyond. */
const ourLetters = /^[A-Za-z\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff]$/;
const isHidden =
  /^[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u034f\u2800\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u;
const isOtherSpace = /^(?! )\p{Zs}$/u;
const isForeignLetter = /^[\p{L}\p{Nd}\p{Nl}\uff01-\uff5e]$/u;

function faultIn(text: string, mayHaveLines: boolean): string | undefined {
  const tag = /<\/?[a-z!][a-z0-9-]*>?/i.exec(text)?.[0];
  if (tag !== undefined) return `has the HTML tag "${tag}"; write plain words`;
  const entity = /&(#x?[0-9a-f]+|[a-z]+\d*);/i.exec(text)?.[0];
  if (entity !== undefined) return `has the HTML code "${entity}"; write the character itself`;
  for (const character of text) {
    if (character === '\n' && mayHaveLines) continue;
    if (character === '\ufffd') {
      return 'has U+FFFD, which stands where a character was lost; type it again';
    }
    if (isHidden.test(character)) {
      return `has the hidden character ${codeOf(character)}; take it out`;
    }
    if (isOtherSpace.test(character)) {
      return `has the special space ${codeOf(character)}; write an ordinary space`;
    }
    const isOurs = ourLetters.test(character) || /^\d$/.test(character);
    if (!isOurs && isForeignLetter.test(character)) {
      return `has "${character}" (${codeOf(character)}), which is not a letter or digit of English or Welsh; type it again`;
    }
  }
  if (text !== text.normalize('NFC'))
    return 'has a letter and its accent as two characters; type it as one';
  if (text !== text.trim()) return 'starts or ends with a space; take it out';
  return undefined;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
