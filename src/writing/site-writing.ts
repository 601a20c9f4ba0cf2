import { checkWriting } from './check-writing.ts';
import { runningText } from './running-text.ts';
import type { Settled } from './settled.ts';
import type { WordLists } from './word-lists.ts';

/** A built page: its address and its HTML. */
export interface BuiltPage {
  readonly address: string;
  readonly html: string;
}

/** What is wrong with the words of all pages, and what a person has not settled; each begins with its address. */
export function siteWriting(
  pages: readonly BuiltPage[],
  lists: WordLists,
  settled: Settled,
): { faults: string[]; warnings: string[] } {
  const used = new Set<Settled[number]>();
  const faults: string[] = [];
  const warnings: string[] = [];
  for (const { address, html } of pages) {
    const text = runningText(html);
    // An English page under a Welsh address is looked at under its own.
    if (text === undefined || (address.startsWith('/cy/') && text.language !== 'cy')) continue;
    const report = checkWriting(text, lists);
    faults.push(...report.faults.map((fault) => `${address} ${fault}`));
    for (const { about, says } of report.warnings) {
      const known = settled.find((one) => one.page === address && one.about === about);
      if (known === undefined) warnings.push(`${address} ${says}`);
      else used.add(known);
    }
  }
  const needless = settled.filter((one) => !used.has(one));
  faults.push(
    ...needless.map(
      ({ page, about }) =>
        `content/writing/settled.yaml: ${page} no longer needs its line about ${about}; take it out`,
    ),
  );
  return { faults, warnings };
}
