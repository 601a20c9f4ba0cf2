import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coreLines } from '#directory/core-lines.ts';
import { finderFile } from '#site/finder-file.ts';
import { siteSearch } from '#directory/search/site-search.ts';
import { directory } from './real-index.ts';

/** So late that nobody has looked at anything for two years: the site lists its core lines alone. */
const late = '2099-01-01';
const listed: readonly string[] = coreLines.map(({ id }) => id).toSorted();

/** What a command prints on that day. */
function printed(command: string, ...parameters: readonly string[]): unknown {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [`src/commands/${command}.ts`, ...parameters],
    { encoding: 'utf8', env: { ...process.env, BUILD_DAY: late } },
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test('the finder’s file and what commands search hold the services that the site lists that day', () => {
  const site = siteSearch(directory, 'content', late);
  expect(site.index.listed.services.map(({ id }) => id)).toEqual(listed);
  const { listed: left, ...search } = site.index;
  expect(left.topics.length).toBeGreaterThan(0);
  expect(finderFile(directory, 'content', late).search).toEqual(search);
}, 30_000);

test('npm run search finds nobody whom the site does not list', () => {
  const { results } = printed('search', 'papyrus') as { results: { id: string }[] };
  expect(results.length).toBeGreaterThan(0);
  expect(results.filter(({ id }) => !listed.includes(id))).toEqual([]);
});

test('npm run eval:search judges the search of the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eval-search-'));
  try {
    const file = join(folder, 'queries.json');
    writeFileSync(
      file,
      JSON.stringify([
        { q: 'i want to die', audience: 'child', topics: [], mustInclude: [], flags: [] },
      ]),
    );
    const { queries } = printed('eval-search', file, '--json') as {
      queries: { firstFive: string[] }[];
    };
    const found = queries.flatMap(({ firstFive }) => firstFive);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((id) => !listed.includes(id))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
