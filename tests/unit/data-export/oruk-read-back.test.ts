import { describe, expect, test } from 'vitest';
import { orukFeed } from '#data-export/oruk/feed.ts';
import { published } from '#directory/published.ts';
import { essenceOfRead, essencesOfFiles } from './expected-services.ts';
import { readOruk } from './read-oruk.ts';

const feed = orukFeed(published(), 'https://mychoice.example');
const services = await readOruk((address) =>
  Promise.resolve(JSON.parse(feed.get(address) ?? 'null')),
);

describe('a program that knows the standard alone', () => {
  test('reads the feed back to the same services: numbers, hours, ages, places, languages, topics', () => {
    const active = services.filter(({ status }) => status === 'active').map(essenceOfRead);
    const files = essencesOfFiles();
    expect(active.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
    for (const [at, { words, pages, ...rest }] of files.entries()) {
      const found = active[at];
      if (found === undefined) throw new Error(`${rest.name} did not come back.`);
      const { words: readWords, pages: readPages, ...read } = found;
      expect(read, rest.name).toEqual(rest);
      expect(readWords, rest.name).toContain(words);
      // Where there is no way in, the website is the place to go.
      const website = rest.ways.length === 0 && rest.website !== undefined ? [rest.website] : [];
      expect(readPages, rest.name).toEqual([...pages, ...website]);
    }
  });

  test('finds the old names that sources say are no more, and what to write instead', () => {
    const former = services.filter(({ status }) => status === 'defunct');
    expect(former.length).toBeGreaterThan(5);
    expect(former.find(({ name }) => name === 'HOPELINEUK')?.alert).toContain('HOPELINE247');
    // Nobody said in words that this one has ended.
    expect(services.find(({ name }) => name === 'Runaway Helpline')).toBeUndefined();
  });

  test('is told of no check that nobody made', () => {
    const checked = new Set(
      published()
        .services.filter(({ channels }) => channels.every((one) => one.checked !== undefined))
        .filter(({ channels }) => channels.length > 0)
        .map(({ name }) => name),
    );
    const assured = services.filter((one) => one.assured_date !== undefined);
    expect(assured.filter(({ name }) => !checked.has(name))).toEqual([]);
  });
});
