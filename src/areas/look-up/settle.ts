import { nothing, type Found, type Option } from './found.ts';
import type { Known } from './known-names.ts';

const mostOptions = 12;

/**
 * One place, where all that it may be come to the same; else the choice, larger places first. What is
 * not certain is offered, even if it is one.
 */
export function settle(places: readonly Known[], isCertain: boolean): Found {
  const options = optionsOf(places);
  const [only] = options;
  if (!only) return nothing;
  return options.length === 1 && isCertain ? only.found : { kind: 'choice', options };
}

/** What may be chosen, larger places first. */
export function optionsOf(places: readonly Known[]): Option[] {
  return withoutRepeats([...places].sort((a, b) => b.size - a.size)).slice(0, mostOptions);
}

function withoutRepeats(places: readonly Known[]): Option[] {
  const options = new Map<string, Option>();
  for (const { option } of places) {
    const outcome = outcomeOf(option);
    if (!options.has(outcome)) options.set(outcome, option);
  }
  return [...options.values()];
}

/** What somebody who chose it would be shown. */
const outcomeOf = (option: Option): string => [...idsOf(option)].sort().join(' ');

/** Ids of what an option is: councils, a nation, or what lies elsewhere. */
export function idsOf({ found }: Option): readonly string[] {
  if (found.kind === 'area') return found.authorities;
  return [found.kind === 'nation' ? found.nation : found.where];
}
