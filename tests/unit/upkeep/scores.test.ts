import { expect, test } from 'vitest';
import { scoreQueries, type JudgedQuery } from '#directory/search/score-queries.ts';
import { siteSearch } from '#directory/search/site-search.ts';
import { firstMetScores, publicQueries } from '#upkeep/scores/public-queries.ts';
import { loadScores } from '#upkeep/scores/score-file.ts';
import { scoreSets } from '#upkeep/scores/score-sets.ts';
import { directory, index } from '../search/real-index.ts';

const fixtures = 'tests/fixtures';
const sets = publicQueries(fixtures);

test('the page shows what the search scores; after a change: npm run eval:search -- --publish', () => {
  const { day, ...scores } = loadScores('content');
  const site = siteSearch(directory, 'content', day);
  expect(scores).toEqual(scoreSets(site.index, site.directory, sets, firstMetScores(fixtures)));
}, 30_000);

test('a false alarm and a danger that is overlooked are counted', () => {
  const query = (q: string) => ({
    q,
    audience: 'child' as const,
    topics: [],
    mustInclude: [],
    flags: [],
  });
  const queries = [query('i want to die'), query('football practice'), query('im on the bridge')];
  const {
    sets: [score],
  } = scoreSets(index, directory, [{ id: 'danger', queries, urgent: [true, true, false] }], []);
  expect(score).toMatchObject({ danger: [1, 2], false_alarms: [1, 1] });
});

/** What a query still gets wrong, for somebody who mends it. */
function faultsOf(query: JudgedQuery): string[] {
  return scoreQueries(index, directory, [query]).flatMap((score) => [
    ...score.missing.map((id) => `"${query.q}" lacks ${id} among the first five`),
    ...(score.crisisMissed ? [`"${query.q}" does not raise the three numbers`] : []),
    ...(score.falseAlarm ? [`"${query.q}" raises the three numbers`] : []),
    ...(score.empty ? [`"${query.q}" finds nothing`] : []),
  ]);
}

test('a search that somebody told us went wrong finds whom it must', () => {
  const reported = sets.find(({ id }) => id === 'reported');
  expect(reported?.queries.flatMap(faultsOf)).toEqual([]);
});

test('and is told from one that does not', () => {
  const query = { audience: 'child' as const, topics: ['eating'], mustInclude: ['beat'] };
  expect(faultsOf({ ...query, q: 'i make myself sick after eating', flags: [] })).toEqual([]);
  expect(faultsOf({ ...query, q: 'football practice', flags: ['urgent'] })).toEqual([
    '"football practice" lacks beat among the first five',
    '"football practice" does not raise the three numbers',
  ]);
  expect(faultsOf({ ...query, q: 'im on the bridge', mustInclude: [], flags: [] })).toEqual([
    '"im on the bridge" raises the three numbers',
  ]);
});
