import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadAreas } from '#areas/load-areas.ts';
import { pastAreas } from '#areas/past-areas.ts';
import { loadLookUpWords } from '#areas/look-up/load-look-up-words.ts';
import { openDataWordsOf } from '#data-export/open-data-words.ts';
import { ageingNotice } from '#directory/ageing-notice.ts';
import { DirectoryFaults, type Fault } from '#directory/faults.ts';
import { loadDirectory } from '#directory/load-directory.ts';
import { loadSearchWords } from '#directory/search/load-search-words.ts';
import { ukDay } from '#directory/uk-day.ts';
import { loadFacts } from '#facts/load-facts.ts';
import { nationalServices } from '#kit/hand-outs/national-services.ts';
import { loadKit } from '#kit/load-kit.ts';
import { loadStrings } from '#language/strings.ts';
import { loadHelpNow } from '#site/help-now.ts';
import { loadPageHints } from '#site/page-hints.ts';
import { loadPoliceForm } from '#site/police-form.ts';
import { loadSayIt } from '#site/say-it.ts';
import { loadSiteFacts } from '#site/site-facts.ts';
import { leftLines, whatIsLeft } from '#upkeep/new-service/what-is-left.ts';
import { loadSettled } from '#writing/settled.ts';
import { loadWordLists } from '#writing/word-lists.ts';
import { sayWrongCalls } from './wrong-call.ts';

/**
 * `npm run check:data [folder]`: reads content/, or another folder, and says what is wrong with it. With
 * `--left` the faults stand by who mends them: what to put right, and what a second person writes by hand.
 */
sayWrongCalls('Usage: npm run check:data [-- --left] [folder]');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { left: { type: 'boolean' } },
});
const folder = positionals[0] ?? 'content';
const today = ukDay(new Date());
const faults: Fault[] = [];
/** What has no line to name: a folder that is not there, a word that one language lacks. */
const others: string[] = [];
const isThere = (path: string): boolean => existsSync(join(folder, path));

const directory = read(() => loadDirectory(folder));
const areas =
  directory !== undefined && isThere('areas')
    ? read(() => loadAreas(folder, directory))
    : undefined;
const facts = read(() => loadFacts(folder));
if (directory !== undefined && facts !== undefined && isThere('kit')) {
  read(() => loadKit(folder, { services: idsOf(directory.services), facts: idsOf(facts.facts) }));
  read(() => nationalServices(directory, folder));
}
if (directory !== undefined && isThere('help-now.yaml')) {
  read(() => loadHelpNow(folder, directory));
}
if (areas !== undefined && isThere('near-me')) {
  read(() => loadLookUpWords(areas.authorities, folder));
}
for (const [path, load] of Object.entries({
  search: (path: string) => loadSearchWords(path, directory),
  strings: loadStrings,
  'open-data.yaml': openDataWordsOf,
  'page-hints.yaml': loadPageHints,
  'police-form.yaml': loadPoliceForm,
  'say-it.yaml': loadSayIt,
  'site.yaml': loadSiteFacts,
  'writing/settled.yaml': loadSettled,
  'writing/words.yaml': loadWordLists,
})) {
  if (isThere(path)) read(() => load(folder));
}

if (faults.length > 0 || others.length > 0) {
  if (values.left) console.error(leftLines(whatIsLeft(faults)).join('\n'));
  else if (faults.length > 0) console.error(new DirectoryFaults(faults).message);
  // Each part that reads the folder may say the same of it.
  for (const line of new Set(others)) console.error(line);
  process.exitCode = 1;
} else if (directory !== undefined && facts !== undefined) {
  const { services, organisations, topics, retired, chains } = directory;
  console.log(
    `${services.length} services, ${organisations.length} organisations, ${topics.length} topics, ${chains.length} chains, ${retired.length} old names and numbers, ${facts.facts.length} facts, ${facts.guidance.length} guidance documents${areas === undefined ? '' : `, ${areas.authorities.length} authorities, ${areas.forces.length} police forces, ${areas.places.length} places`}: no faults`,
  );
}
for (const line of areas === undefined ? [] : pastAreas(areas, today)) {
  console.warn(`Warning: ${line}`);
}
const ageing = directory === undefined ? undefined : ageingNotice(directory, today);
if (ageing !== undefined) console.warn(`Warning: ${ageing}`);

/** What a part of content/ says; its faults wait until all parts are read. */
function read<Part>(load: () => Part): Part | undefined {
  try {
    return load();
  } catch (fault) {
    if (fault instanceof DirectoryFaults) faults.push(...fault.faults);
    else if (fault instanceof Error && !('path' in fault)) others.push(fault.message);
    else throw fault;
    return undefined;
  }
}

function idsOf(all: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(all.map(({ id }) => id));
}
