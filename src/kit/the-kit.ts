import { contentFolder, published } from '#directory/published.ts';
import { knownFacts } from '#facts/known-facts.ts';
import { loadKit, type Kit } from './load-kit.ts';

let kit: Kit | undefined;

/** The kit of this build, read once for all pages and files. @throws DirectoryFaults */
export function theKit(): Kit {
  kit ??= loadKit(contentFolder(), {
    services: new Set(published().services.map(({ id }) => id)),
    facts: new Set(knownFacts().facts.map(({ id }) => id)),
  });
  return kit;
}
