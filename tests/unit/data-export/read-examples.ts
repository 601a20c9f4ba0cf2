import { readdirSync } from 'node:fs';
import type { Ask } from './feed-tellings.ts';
import { read, type examiners, type Kind } from './oruk-rules.ts';

/** The two feeds that the standard's validator is tried on: one that it passes, one that it must not. */
export type Example = 'passes' | 'must-fail';

const fileOf = (feed: Example, name: string): string => `open-referral-uk-3.0/${feed}/${name}.json`;
const placeOf = (path: string): URL => new URL(`../../fixtures/${path}`, import.meta.url);

/** The names of a feed's answers, and each answer as it was published. */
export const exampleNames = (feed: Example): string[] =>
  readdirSync(placeOf(`open-referral-uk-3.0/${feed}`)).map((file) => file.replace('.json', ''));
export const example = (feed: Example, name: string): unknown => read(fileOf(feed, name));

/** The list that an answer belongs to: `taxonomy_term_list` to `taxonomy_terms`. */
export function listOf(name: string): Kind {
  const single = name.replace(/_(?:full|list)$/, '');
  return single === 'taxonomy' ? 'taxonomies' : (`${single}s` as Kind);
}

/** What the profile's schemas find wrong with an answer; its examples have no part that only HSDS knows. */
export function exampleFaults(
  examine: ReturnType<typeof examiners>,
  feed: Example,
  name: string,
): string[] {
  const answer = example(feed, name);
  if (name === 'api_details') return examine.root(answer);
  const examiner = examine[listOf(name)];
  return name.endsWith('_list')
    ? examiner.list(answer)
    : examiner.record(answer).filter((fault) => fault.startsWith('UK'));
}

/**
 * An example feed as the validator's own server answers with it: one file for every page of a list, and
 * one for every id, whichever is asked for.
 */
export function askExample(feed: Example): Ask {
  return (address) => {
    const list = address.replace(/[/?].*$/, '');
    const name = exampleNames(feed).find((each) =>
      list === ''
        ? each === 'api_details'
        : listOf(each) === list && each.endsWith('_list') !== address.includes('/'),
    );
    return Promise.resolve(name === undefined ? undefined : example(feed, name));
  };
}
