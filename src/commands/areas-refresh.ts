import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadAreas } from '#areas/load-areas.ts';
import { readCodePoint } from '#areas/refresh/code-point.ts';
import { readGeonames } from '#areas/refresh/geonames.ts';
import { refreshAreas } from '#areas/refresh/refresh-areas.ts';
import { DirectoryFaults } from '#directory/faults.ts';
import { loadDirectory } from '#directory/load-directory.ts';

/**
 * `npm run areas:refresh -- --code-point FOLDER [--geonames FILE]`: writes the three tables of
 * content/areas/ from open lists that somebody has downloaded. docs/areas.md says where they are and
 * what comes before and after.
 */
const how =
  'Usage: npm run areas:refresh -- --code-point FOLDER [--geonames FILE]\nFOLDER is Data/CSV of Code-Point Open, FILE is GB.txt of GeoNames. docs/areas.md says where to get them.';
try {
  const { values } = parseArgs({
    options: {
      'code-point': { type: 'string' },
      geonames: { type: 'string' },
      content: { type: 'string', default: 'content' },
    },
  });
  const folder = values['code-point'];
  if (folder === undefined) throw new Error(how);
  // Which councils there are may have changed before counts and tables: those rules come afterwards.
  const areas = loadAreas(values.content, loadDirectory(values.content, { rules: [] }), {
    rules: [],
  });
  const files = readdirSync(folder).filter((name) => /\.csv$/i.test(name));
  if (files.length === 0) throw new Error(`There is no CSV file in ${folder}.\n${how}`);
  const postcodes = files.flatMap((name) =>
    readCodePoint(readFileSync(join(folder, name), 'utf8'), name),
  );
  const settlements =
    values.geonames === undefined
      ? undefined
      : readGeonames(readFileSync(values.geonames, 'utf8'), basename(values.geonames));
  const { tables, notes } = refreshAreas(areas, postcodes, settlements);
  for (const [file, lines] of tables) {
    const path = join(values.content, file);
    const head = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('#'));
    writeFileSync(path, `${[...head, ...lines].join('\n')}\n`);
    console.log(`${path}: ${lines.length} lines`);
  }
  for (const note of notes) console.log(note);
  console.log(
    `\n${postcodes.length} postcodes were counted. Look at the lines above and at git diff, write the new edition into content/areas/sources.yaml, then: npm run check:data`,
  );
} catch (error) {
  if (!(error instanceof DirectoryFaults) && !(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
