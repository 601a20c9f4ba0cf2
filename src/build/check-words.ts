import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSettled } from '#writing/settled.ts';
import { siteWriting } from '#writing/site-writing.ts';
import { loadWordLists } from '#writing/word-lists.ts';

/**
 * Measures the words of the finished pages. Returns what a person should look at.
 * @throws with every fault of every page.
 */
export function checkWords(dist: string, files: readonly string[]): string[] {
  const pages = files
    .filter((path) => path.endsWith('index.html'))
    .map((path) => ({
      address: `/${path.replace(/index\.html$/, '')}`,
      html: readFileSync(join(dist, path), 'utf8'),
    }))
    .filter(({ html }) => html.includes('data-audience='));
  const { faults, warnings } = siteWriting(pages, loadWordLists(), loadSettled());
  if (faults.length > 0) {
    throw new Error(`${faults.length} faults in the words of pages\n${faults.join('\n')}`);
  }
  return warnings;
}
