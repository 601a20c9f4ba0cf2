import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { localServicesFile } from '#areas/area-files.ts';
import { nationOfRegion, regionIds } from '#areas/regions.ts';
import { linkHostsFile, pinFile } from '#directory/line-files.ts';
import type { Directory } from '#directory/directory.ts';
import { pinnedLines } from '#directory/pinned-lines.ts';
import type { Service } from '#directory/schema/service.ts';
import { seededRandom } from '#drawings/seeded-random.ts';
import { DramaNumbers } from './drama-numbers.ts';
import { madeUpOrganisation, madeUpService, type ServiceRecord } from './made-up-service.ts';
import { MadeUpWords } from './made-up-words.ts';

export interface MadeUpContent {
  /** The project's `content/`, and what is in it. */
  readonly content: string;
  readonly directory: Directory;
  /** Services in all, the real ones among them. */
  readonly count: number;
  readonly seed: number;
  /** Where to write; what was there goes. */
  readonly folder: string;
}

/** A service with so many topics talks about anything; a larger directory has no more of these. */
const generalist = 15;

/**
 * Writes a content folder with so many services: the real ones, which the topics, chains and search
 * words name, and made-up ones in their moulds. The same seed writes the same bytes. Throws where
 * there are more real services than are asked for.
 */
export function writeMadeUpContent({
  content,
  directory,
  count,
  seed,
  folder,
}: MadeUpContent): void {
  const extra = count - directory.services.length;
  if (extra < 0) {
    throw new Error(
      `${count} services were asked for, and content/ has ${directory.services.length} real ones, which are part of them. Ask for more.`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
  cpSync(content, folder, { recursive: true });
  writeFileSync(
    join(folder, 'organisations', `${madeUpOrganisation}.yaml`),
    stringify({
      name: 'Nobody at All',
      about: 'Nobody runs this: it was made up to measure with.',
      read: '2026-11-21',
    }),
  );
  // A host that nothing leads to is a fault.
  if (extra > 0) {
    appendFileSync(join(folder, linkHostsFile), 'www.example.com\nwww.example.org\n');
  }
  const made = madeUpServices(directory.services, extra, seed);
  appendFileSync(join(folder, localServicesFile), whereLocalOnesAre(made));
  for (const [id, record] of made) {
    writeFileSync(join(folder, 'services', `${id}.yaml`), stringify(record));
    const pins = pinnedLines({ ...record, id }).map(({ line }) => `${line}\n`);
    writeFileSync(join(folder, pinFile(id)), pins.join(''));
  }
}

/** Lines for the file of areas, which asks of each service with a region of its own where that is. */
function whereLocalOnesAre(
  made: readonly (readonly [id: string, record: ServiceRecord])[],
): string {
  return made
    .filter(([, { region }]) => region !== undefined)
    .map(([id, { nations }], place) => {
      const regions = regionIds.filter((region) => nations.includes(nationOfRegion(region)));
      const region = regions[place % regions.length] ?? 'london';
      return `  - service: ${id}\n    regions: [${region}]\n    why: Made up to measure with.\n`;
    })
    .join('');
}

/** So many made-up services with their ids. */
export function madeUpServices(
  real: readonly Service[],
  count: number,
  seed: number,
): readonly (readonly [id: string, record: ServiceRecord])[] {
  const random = seededRandom(seed);
  const moulds = real.filter(
    (service) =>
      service.topics.length < generalist && !JSON.stringify(service).includes('by-definition'),
  );
  const tools = { random, words: new MadeUpWords(moulds, random), numbers: new DramaNumbers() };
  return Array.from({ length: count }, (_, place) => {
    const mould = moulds[Math.floor(random() * moulds.length)];
    if (mould === undefined) throw new Error('There is no service in whose mould to make others.');
    const id = `made-up-${String(place).padStart(6, '0')}`;
    return [id, madeUpService(mould, place, tools)] as const;
  });
}
