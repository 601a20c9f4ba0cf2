import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verdictOf } from '#bench/figure.ts';
import { pageWeights } from '#bench/page-weight.ts';
import { readPages } from '#bench/site-pages.ts';

/** What the bench says of a site whose pages weigh this much. */
function verdicts(weights: Readonly<Record<string, number>>): Record<string, string> {
  const dist = mkdtempSync(join(tmpdir(), 'weights-'));
  try {
    for (const [address, bytes] of Object.entries(weights)) {
      mkdirSync(join(dist, address), { recursive: true });
      writeFileSync(join(dist, address, 'index.html'), '');
      writeFileSync(join(dist, address, 'index.html.br'), Buffer.alloc(bytes));
    }
    const measured = pageWeights(dist, readPages(dist));
    return Object.fromEntries(measured.map((each) => [each.what, verdictOf(each)]));
  } finally {
    rmSync(dist, { recursive: true });
  }
}

test('only sources and the film in words may weigh 30,000, in both languages', () => {
  const weights = { '/film/': 29_000, '/cy/film/story/': 30_000, '/cy/about/sources/': 30_000 };
  expect(Object.values(verdicts(weights))).toEqual(['ok', 'ok']);
  expect(verdicts({ '/about/sources/': 30_001 })).toEqual({
    'fullest reference page, /about/sources/': 'falls short',
  });
});

test('every other page has 12,000, help now 6,000', () => {
  const pages = ['/', '/find/', '/cy/find/', '/services/a/', '/topics/a/', '/film/embed/', '/kit/'];
  for (const address of pages) {
    expect(Object.values(verdicts({ [address]: 12_000 })), address).toEqual(['ok']);
    expect(Object.values(verdicts({ [address]: 12_001 })), address).toEqual(['falls short']);
  }
  expect(Object.values(verdicts({ '/help-now/': 6001 }))).toEqual(['falls short']);
});

test('a page over its limit is named though a heavier one of its kind may weigh more', () => {
  expect(verdicts({ '/film/': 25_000, '/film/session/': 12_500 })).toEqual({
    'fullest film page, /film/session/': 'falls short',
  });
});
