import type { Directory } from '#directory/directory.ts';
import { scoreQueries, type Score } from '#directory/search/score-queries.ts';
import type { SearchIndex } from '#directory/search/search-index.ts';
import { search } from '#directory/search/search.ts';
import type { firstMetScores, QuerySet } from './public-queries.ts';
import type { ScoreFile, SetScore, Share } from './score-file.ts';

/** What the search scores on some sets of queries: counts, so that nobody has to trust a rounding. */
export function scoreSets(
  index: SearchIndex,
  directory: Directory,
  sets: readonly QuerySet[],
  met: ReturnType<typeof firstMetScores>,
): Omit<ScoreFile, 'day'> {
  const specialists = met.flatMap(({ specialist = [] }) => specialist);
  return {
    sets: sets.map((set) => scoreSet(index, directory, set)),
    first_met: {
      danger: sum(met.map(({ danger }) => danger)),
      traps: sum(met.map(({ traps }) => traps)),
      specialist: [Math.min(...specialists), Math.max(...specialists)],
    },
  };
}

function scoreSet(index: SearchIndex, directory: Directory, set: QuerySet): SetScore {
  const scores = scoreQueries(index, directory, set.queries);
  const judged = scores.filter(({ hit }) => hit !== undefined);
  const sense = scores.filter(({ flags }) => !flags.includes('nonsense'));
  const wanted = scores.reduce((all, score) => all + score.wanted, 0);
  const missing = scores.reduce((all, score) => all + score.missing.length, 0);
  return {
    id: set.id,
    queries: set.queries.length,
    specialist: [judged.filter(({ hit }) => hit).length, judged.length],
    named: [wanted - missing, wanted],
    ...stripOf(index, set, scores),
    empty: [sense.filter(({ empty }) => empty).length, sense.length],
  };
}

function stripOf(
  index: SearchIndex,
  { queries, urgent }: QuerySet,
  scores: readonly Score[],
): Pick<SetScore, 'danger' | 'false_alarms'> {
  if (urgent === undefined) {
    const grave = scores.filter((score) => score.urgent);
    const harmless = scores.filter((score) => score.harmless);
    return {
      danger: [grave.filter(({ crisisMissed }) => !crisisMissed).length, grave.length],
      false_alarms: [harmless.filter(({ falseAlarm }) => falseAlarm).length, harmless.length],
    };
  }
  const raised = (wanted: boolean): Share => {
    const kind = queries.filter((_, place) => urgent[place] === wanted);
    return [kind.filter(({ q }) => search(index, q).crisis).length, kind.length];
  };
  return { danger: raised(true), false_alarms: raised(false) };
}

function sum(shares: readonly (readonly [number, number])[]): Share {
  return shares.reduce<Share>(([part, whole], [p, w]) => [part + p, whole + w], [0, 0]);
}
