import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Elements at whose inner edges no browser shows white space. */
const blocks =
  'body|div|fieldset|footer|h1|h2|h3|h4|head|header|legend|li|main|nav|noscript|ol|option|p|search|section|select|summary|td|th|ul';
/** Blocks that stand side by side with nothing but white space between them, in columns or in lines of their own. */
const beside =
  'body|details|div|fieldset|footer|h1|h2|h3|h4|head|header|html|li|link|main|meta|nav|noscript|ol|option|p|script|search|section|style|summary|template|title|ul';
const between = new RegExp(
  `(</(?:${beside})>|<(?:link|meta)\\b[^<>]*>)\\s+(?=</?(?:${beside})\\b)`,
  'g',
);
const afterStart = new RegExp(`(<(?:${blocks})(?:\\s[^<>]*)?>)\\s+`, 'g');
const beforeEnd = new RegExp(`\\s+(</(?:${blocks})>)`, 'g');
/** Between tags alone: in words, blanks and lines may be meant. */
const severalBlanks = /(?<=>)\s{2,}(?=<)/g;
/** What is kept as it stands, blanks included. */
const asItStands = /(<(pre|textarea|script|style)\b[\s\S]*?<\/\2>)/;

/** Takes out the white space at the inner edges of blocks and between them: bytes that nobody sees. */
export function tighten(html: string): string {
  // A split keeps what it splits by, and the element's name behind it.
  return html
    .split(asItStands)
    .map((part, place) => {
      if (place % 3 === 1) return part;
      return place % 3 === 2
        ? ''
        : part
            .replace(afterStart, '$1')
            .replace(beforeEnd, '$1')
            .replace(between, '$1')
            .replace(severalBlanks, ' ');
    })
    .join('');
}

/** The same for every page among these files of a folder. */
export function tightenPages(folder: string, files: readonly string[]): void {
  for (const path of files.filter((each) => each.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), tighten(html));
  }
}
