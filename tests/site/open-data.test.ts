import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type RunningServer } from '#hosting/serve-folder.ts';
import { essenceOfRead, essencesOfFiles } from '../unit/data-export/expected-services.ts';
import { feedFaults } from '../unit/data-export/feed-rules.ts';
import { examiners, kinds, type Kind } from '../unit/data-export/oruk-rules.ts';
import { readOruk } from '../unit/data-export/read-oruk.ts';
import { attribute, dist, elements, faultsOf, files, named, pageAt } from './read-site.ts';

const feedFiles = files.filter((path) => /^data\/oruk\/.*index\.json$/.test(path));
const answer = (path: string): unknown => JSON.parse(readFileSync(join(dist, path), 'utf8'));

test('every built file of the feed passes the schemas of the standards', () => {
  const examine = examiners();
  const faults = feedFiles.flatMap((path) => {
    const [kind, id] = path.split('/').slice(2, -1);
    const found =
      kind === undefined
        ? examine.root(answer(path))
        : id === undefined
          ? examine[kind as Kind].list(answer(path))
          : examine[kind as Kind].record(answer(path));
    return found.map((fault) => `${path} ${fault}`);
  });
  expect(faults).toEqual([]);
  expect(feedFiles.length).toBeGreaterThan(500);
  for (const kind of kinds) expect(feedFiles).toContain(`data/oruk/${kind}/index.json`);
});

describe('over the wire', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await serveFolder(dist, 0);
  });
  afterAll(() => server.close());

  const ask = async (address: string): Promise<unknown> => {
    const found = await fetch(`${server.address}/data/oruk${address && `/${address}`}`, {
      headers: { Origin: 'https://council.example' },
    });
    expect(found.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(found.headers.get('access-control-allow-origin')).toBe('*');
    return found.json();
  };

  test('a program of another site finds pages that add up, and each thing told in one way', async () => {
    expect(await feedFaults(ask)).toEqual([]);
  });

  test('a program of another site reads the feed back to the services of content/services/', async () => {
    const services = await readOruk(ask);
    const active = services.filter(({ status }) => status === 'active').map(essenceOfRead);
    const wanted = essencesOfFiles();
    expect(active.map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
    expect(active.map(({ numbers, hours }) => [numbers, hours])).toEqual(
      wanted.map(({ numbers, hours }) => [numbers, hours]),
    );
  });
});

test('each page of a service or a topic leads to its own HTML to copy, by a link that is not printed', () => {
  const copied = elements(pageAt('/data/embed/').root, ({ tagName }) => tagName === 'li');
  const textOfLine = new Map(
    copied.map((line) => [
      attribute(line, 'id'),
      named(line, 'a').map((link) => attribute(link, 'href')),
    ]),
  );
  const faults = faultsOf(({ address, root }) => {
    const [, cy = '', kind, id = ''] =
      /^(\/cy)?\/(services|topics)\/([^/]+)\/$/.exec(address) ?? [];
    if (kind === undefined) return [];
    const line = kind === 'topics' ? `topic-${id}` : id;
    const unprinted = elements(root, (each) => attribute(each, 'class') === 'web');
    const links = unprinted.flatMap((part) => named(part, 'a'));
    const isThere = links.some((link) => attribute(link, 'href') === `${cy}/data/embed/#${line}`);
    const text = kind === 'topics' ? `topics/${id}` : id;
    const leads = textOfLine.get(line)?.join() === `/data/embed/${text}.txt`;
    return [...(isThere ? [] : ['has no link']), ...(leads ? [] : ['leads to no text of its own'])];
  });
  expect(faults).toEqual([]);
  // The sheet of the site stands in every page.
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toMatch(
    /@media print\{.*[,}]\.web,[^{}]*\{display:none\}/s,
  );
});

test('the table begins with what tells a spreadsheet that its letters are UTF-8', () => {
  expect([...readFileSync(join(dist, 'data/services.csv')).subarray(0, 3)]).toEqual([
    0xef, 0xbb, 0xbf,
  ]);
});
