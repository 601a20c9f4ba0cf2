import type { Rule } from './rule.ts';

export const pagesAreWords: Rule = {
  name: 'pages-are-words',
  why: 'MDX can hold program code, and a link can lead anywhere: a page is words, links and the pieces that README names.',
  *check(_directory, { lines }) {
    for (const [file, text] of lines) {
      if (!file.endsWith('.mdx')) continue;
      const headEnds = text[0] === '---' ? text.indexOf('---', 1) : -1;
      for (const [index, line] of text.entries()) {
        if (index <= headEnds) continue;
        const message = faultIn(line);
        if (message !== undefined) yield { file, path: ['line', index], message };
      }
    }
  },
};

function faultIn(line: string): string | undefined {
  if (/^\s*(?:import|export)\b/.test(line)) {
    return 'starts with "import" or "export", which is program code here; begin with another word';
  }
  if (/[{}]/.test(line)) return 'has a curly bracket, which is program code here; take it out';
  if (/\]:/.test(line)) {
    return 'names an address for a link ("[…]:"), which stands away from its words; write [words](/address/)';
  }
  for (const [, address = ''] of line.matchAll(/\]\(\s*<?([^)\s>]*)/g)) {
    if (/^(?:https:\/\/|\/(?!\/)|#)/.test(address)) continue;
    return `has a link to "${address}"; write https://…, /a-page-of-ours/ or #a-heading`;
  }
  return undefined;
}
