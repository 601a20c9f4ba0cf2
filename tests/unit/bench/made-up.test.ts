import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadAreas } from '#areas/load-areas.ts';
import { DramaNumbers } from '#bench/drama-numbers.ts';
import { madeUpServices, writeMadeUpContent } from '#bench/made-up-content.ts';
import { madeUpService } from '#bench/made-up-service.ts';
import { madeUpName, MadeUpWords } from '#bench/made-up-words.ts';
import { loadDirectory } from '#directory/load-directory.ts';
import { seededRandom } from '#drawings/seeded-random.ts';

const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const directory = loadDirectory('content');

/** Ofcom's ranges for drama. */
const drama =
  /^(?:0808157\d{4}|01632960\d{3}|03069990\d{3}|011[3-8]496\d{4}|01[2-6]1496\d{4}|0191498\d{4}|02079460\d{3}|02896496\d{3}|02920180\d{3}|07700900\d{3})$/;

test('made-up services hold to every rule of the directory and of the areas', () => {
  // So many that some are local.
  const count = directory.services.length + 300;
  writeMadeUpContent({ content: 'content', directory, count, seed: 4, folder });
  const made = loadDirectory(folder);
  expect(made.services).toHaveLength(count);
  expect(made.topics.map(({ id }) => id)).toEqual(directory.topics.map(({ id }) => id));
  const real = loadAreas('content', directory).localServices;
  expect(loadAreas(folder, made).localServices.length).toBeGreaterThan(real.length);
}, 60_000);

test('nobody real can be rung through a made-up service', () => {
  for (const [id, { channels, website }] of madeUpServices(directory.services, 1000, 5)) {
    for (const channel of channels) {
      if ('dial' in channel) expect(channel.dial.replace(/^18001/, ''), id).toMatch(drama);
      else if (channel.type !== 'post') expect(channel.value, id).toMatch(/example\.org/);
    }
    expect(website?.url ?? 'https://www.example.org/').toMatch(/^https:\/\/www\.example\.org\//);
  }
});

test('a number that must be given twice comes with unknown hours', () => {
  const childline = directory.services.find(({ id }) => id === 'childline');
  if (childline === undefined) throw new Error('There is no Childline.');
  const random = seededRandom(1);
  const numbers = new DramaNumbers();
  const words = new MadeUpWords(directory.services, random);
  const phone = () =>
    madeUpService(childline, 1, { random, words, numbers }).channels.find(
      ({ type }) => type === 'phone',
    );
  expect(phone()?.hours).toHaveProperty('words', '24 hours, every day');
  for (const kind of ['free', 'ordinary'] as const) {
    while (numbers.left(kind) > 0) numbers.next(kind);
  }
  expect(phone()?.hours).toBe('unknown');
});

test('the same seed makes the same services, another seed others', () => {
  const make = (seed: number) => madeUpServices(directory.services, 50, seed);
  expect(make(1)).toEqual(make(1));
  expect(make(2)).not.toEqual(make(1));
});

test('a made-up service has as many ways in and topics as its mould', () => {
  const made = madeUpServices(directory.services, 2000, 1);
  const mean = (of: (one: { topics: readonly string[]; channels: readonly unknown[] }) => number) =>
    [
      made.map(([, record]) => record),
      directory.services.filter((one) => one.topics.length < 15),
    ].map((list) => list.reduce((sum, one) => sum + of(one), 0) / list.length);
  for (const of of [mean((one) => one.topics.length), mean((one) => one.channels.length)]) {
    const [ofMade = 0, ofReal = NaN] = of;
    expect(Math.abs(ofMade / ofReal - 1)).toBeLessThan(0.15);
  }
});

test('fewer services than there are real ones cannot be asked for', () => {
  expect(() =>
    writeMadeUpContent({ content: 'content', directory, count: 3, seed: 1, folder }),
  ).toThrow(`3 services were asked for, and content/ has ${directory.services.length} real ones`);
});

test('a name is given once', () => {
  const names = Array.from({ length: 30_000 }, (_, place) => madeUpName(place));
  expect(new Set(names).size).toBe(names.length);
});

test('a number is given once, and said to be given again when all are gone', () => {
  const numbers = new DramaNumbers();
  const mobiles = Array.from({ length: 1001 }, () => numbers.next('mobile'));
  expect(new Set(mobiles.map(({ value }) => value)).size).toBe(1000);
  expect(mobiles[999]).toEqual({ value: '07700 900 999', isFirst: true });
  expect(mobiles[1000]).toEqual({ value: '07700 900 000', isFirst: false });
  expect(numbers.left('mobile')).toBe(0);
  expect(numbers.left('ordinary')).toBe(17_000);
});
