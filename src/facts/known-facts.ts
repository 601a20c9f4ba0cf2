import { contentFolder } from '#directory/published.ts';
import { loadFacts, type Facts } from './load-facts.ts';

let facts: Facts | undefined;

/** The facts of this build, read once for all pages. @throws DirectoryFaults */
export function knownFacts(): Facts {
  facts ??= loadFacts(contentFolder());
  return facts;
}
