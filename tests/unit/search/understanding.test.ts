import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scoreQueries, summarise, type JudgedQuery } from '#directory/search/score-queries.ts';
import { openIndex } from '#directory/search/open-index.ts';
import { search } from '#directory/search/search.ts';
import { stemsOf } from '#directory/search/words.ts';
import { directory, index, searchWords } from './real-index.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8'));

test('words of danger raise the strip, and words that only sound so do not', () => {
  const queries = read('danger-queries.json') as { q: string; urgent: boolean }[];
  const share = (urgent: boolean) => {
    const kind = queries.filter((one) => one.urgent === urgent);
    return kind.filter(({ q }) => search(index, q).crisis).length / kind.length;
  };
  expect(share(true)).toBeGreaterThanOrEqual(0.92);
  expect(share(false)).toBeLessThan(0.05);
});

test('what children, parents and practitioners type reaches services that fit', () => {
  const all = summarise(scoreQueries(index, directory, read('own-queries.json') as JudgedQuery[]));
  expect(all['must include']).toBeGreaterThanOrEqual(90);
  expect(all['specialist hit']).toBeGreaterThanOrEqual(90);
  expect(all.precision).toBeGreaterThanOrEqual(85);
  expect(all['nothing found']).toBe(0);
});

test('every label of a topic is understood as that topic', () => {
  const lost = directory.topics
    .flatMap(({ id, label, label_for_children }) => [
      [id, label.en],
      [id, label_for_children.en],
      [id, label.cy],
    ])
    .filter(([id, text]) => !search(index, text ?? '').topics.includes(id ?? ''));
  expect(lost).toEqual([]);
});

test('every entry of the spelling table is read as the plain words', () => {
  const tables = openIndex(index);
  for (const language of ['cy', 'en'] as const) {
    for (const [from, to] of Object.entries(searchWords.spellings[language])) {
      if (language === 'cy' && from in searchWords.spellings.en) continue;
      const plain = to.split(' ').flatMap((word) => stemsOf(word, { ...tables, says: new Map() }));
      expect(stemsOf(from, tables), from).toEqual(plain);
    }
  }
});

// Of two topics, the one with more words of the sentence is meant; a phrase that decides it is not left
// out because a shorter one of its own topic finds the same.
test.each([
  ['i dont want to go home', 'running-away', 'missing-people-safecall'],
  ['i owe him money', 'criminal-exploitation', 'missing-people-safecall'],
  ['i hung myself but the rope broke', 'self-harm-suicide', 'papyrus-hopeline247'],
  ['lookd after kid moved again', 'care-and-rights', 'coram-voice-always-heard'],
  ['they kiked me out', 'homelessness', 'childline'],
])('"%s" is about %s', (typed, topic, service) => {
  const { topics, results } = search(index, typed);
  expect(topics[0]).toBe(topic);
  expect(results.slice(0, 5).map(({ id }) => id)).toContain(service);
});

test.each(['sucide', 'suicde', 'kil myself', 'hes going to kil me'])(
  'one slip keeps no strip down: "%s"',
  (typed) => {
    expect(search(index, typed).crisis).toBe(true);
  },
);
