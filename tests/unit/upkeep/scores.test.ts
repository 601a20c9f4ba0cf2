import { describe, expect, test } from 'vitest';
import { scoreQueries } from '#directory/search/score-queries.ts';
import { firstMetScores, publicQueries } from '#upkeep/scores/public-queries.ts';
import { loadScores } from '#upkeep/scores/score-file.ts';
import { scoreSets } from '#upkeep/scores/score-sets.ts';
import { directory, index } from '../search/real-index.ts';

const fixtures = 'tests/fixtures';
const sets = publicQueries(fixtures);

test('the page shows what the search scores; after a change: npm run eval:search -- --publish', () => {
  expect(loadScores('content')).toEqual(
    scoreSets(index, directory, sets, firstMetScores(fixtures)),
  );
});

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

describe('a search that somebody told us went wrong', () => {
  const reported = sets.find(({ id }) => id === 'reported')?.queries ?? [];
  test.each(reported.map((query) => [query.q, query] as const))(
    'finds whom it must: "%s"',
    (_, query) => {
      const [score] = scoreQueries(index, directory, [query]);
      expect(score).toMatchObject({
        missing: [],
        crisisMissed: false,
        falseAlarm: false,
        empty: false,
      });
    },
  );
});
