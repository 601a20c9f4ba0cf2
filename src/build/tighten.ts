import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Elements at whose inner edges no browser shows white space. */
const blocks =
  'body|div|fieldset|footer|h1|h2|h3|h4|head|header|legend|li|main|nav|noscript|ol|option|p|search|section|select|summary|td|th|ul';
const afterStart = new RegExp(`(<(?:${blocks})(?:\\s[^<>]*)?>)\\s+`, 'g');
const beforeEnd = new RegExp(`\\s+(</(?:${blocks})>)`, 'g');
/** What is kept as it stands, blanks included. */
const asItStands = /(<(pre|textarea|script|style)\b[\s\S]*?<\/\2>)/;

/** Takes out the white space that stands at the inner edges of blocks: bytes that nobody sees. */
export function tighten(html: string): string {
  // A split keeps what it splits by, and the element's name behind it.
  return html
    .split(asItStands)
    .map((part, place) => {
      if (place % 3 === 1) return part;
      return place % 3 === 2 ? '' : part.replace(afterStart, '$1').replace(beforeEnd, '$1');
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
