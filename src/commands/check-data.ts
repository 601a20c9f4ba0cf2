import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadAreas } from '#areas/load-areas.ts';
import { pastAreas } from '#areas/past-areas.ts';
import { DirectoryFaults } from '#directory/faults.ts';
import { loadDirectory } from '#directory/load-directory.ts';
import { loadSearchWords } from '#directory/search/load-search-words.ts';
import { ukDay } from '#directory/uk-day.ts';
import { loadFacts } from '#facts/load-facts.ts';
import { loadKit } from '#kit/load-kit.ts';
import { loadHelpNow } from '#site/help-now.ts';
import { loadPoliceForm } from '#site/police-form.ts';
import { loadSayIt } from '#site/say-it.ts';
import { loadSiteFacts } from '#site/site-facts.ts';
import { leftLines, whatIsLeft } from '#upkeep/new-service/what-is-left.ts';

/**
 * `npm run check:data [folder]`: reads content/, or another folder, and says what is wrong with it. With
 * `--left` the faults stand by who mends them: what to put right, and what a second person writes by hand.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { left: { type: 'boolean' } },
});
const folder = positionals[0] ?? 'content';
const alone = {
  'help-now.yaml': loadHelpNow,
  'police-form.yaml': loadPoliceForm,
  'say-it.yaml': loadSayIt,
  'site.yaml': loadSiteFacts,
};
try {
  const directory = loadDirectory(folder);
  const { services, organisations, topics, retired, chains } = directory;
  const areas = existsSync(join(folder, 'areas')) ? loadAreas(folder, directory) : undefined;
  const { facts, guidance } = loadFacts(folder);
  const idsOf = (all: readonly { id: string }[]) => new Set(all.map(({ id }) => id));
  if (existsSync(join(folder, 'kit'))) {
    loadKit(folder, { services: idsOf(services), facts: idsOf(facts) });
  }
  if (existsSync(join(folder, 'search'))) loadSearchWords(folder, directory);
  for (const [file, load] of Object.entries(alone))
    if (existsSync(join(folder, file))) load(folder);
  console.log(
    `${services.length} services, ${organisations.length} organisations, ${topics.length} topics, ${chains.length} chains, ${retired.length} old names and numbers, ${facts.length} facts, ${guidance.length} guidance documents${areas === undefined ? '' : `, ${areas.authorities.length} authorities, ${areas.forces.length} police forces, ${areas.places.length} places`}: no faults`,
  );
  for (const line of areas === undefined ? [] : pastAreas(areas, ukDay(new Date())))
    console.warn(`Warning: ${line}`);
} catch (error) {
  if (!(error instanceof DirectoryFaults)) throw error;
  console.error(values.left ? leftLines(whatIsLeft(error.faults)).join('\n') : error.message);
  process.exitCode = 1;
}
