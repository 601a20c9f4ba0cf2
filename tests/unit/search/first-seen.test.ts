import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scoreQueries, summarise, type JudgedQuery } from '#directory/search/score-queries.ts';
import { search } from '#directory/search/search.ts';
import { directory, index } from './real-index.ts';

// How these were written, and what they scored when first seen: tests/fixtures/first-seen/README.md
const folder = new URL('../../fixtures/first-seen/', import.meta.url);
const readAll = <Row>(kind: string): Row[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(kind))
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Row[]);

test('queries that were written unseen keep finding whom they found', () => {
  const all = summarise(scoreQueries(index, directory, readAll<JudgedQuery>('queries-')));
  expect(all['specialist hit']).toBeGreaterThanOrEqual(92);
  expect(all.precision).toBeGreaterThanOrEqual(87);
  expect(all['must include']).toBeGreaterThanOrEqual(91);
  expect(all['crisis recall']).toBeGreaterThanOrEqual(95);
  expect(all['false alarms']).toBeLessThan(5);
  expect(all['nothing found']).toBe(0);
});

test('danger that was written unseen keeps raising the strip, and its traps do not', () => {
  const queries = readAll<{ q: string; urgent: boolean }>('danger-');
  const raised = (urgent: boolean): number => {
    const kind = queries.filter((one) => one.urgent === urgent);
    return kind.filter(({ q }) => search(index, q).crisis).length / kind.length;
  };
  expect(raised(true)).toBeGreaterThanOrEqual(0.95);
  expect(raised(false)).toBeLessThan(0.05);
});

test('danger that was written to be hushed by each harmless phrase raises the strip', () => {
  const file = new URL('../hushed-queries.json', folder);
  const queries = JSON.parse(readFileSync(file, 'utf8')) as { q: string }[];
  const raised = queries.filter(({ q }) => search(index, q).crisis);
  expect(raised.length / queries.length).toBeGreaterThanOrEqual(0.87);
});
