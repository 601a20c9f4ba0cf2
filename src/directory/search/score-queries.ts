import type { Directory } from '../directory.ts';
import { search } from './search.ts';
import type { SearchIndex } from './search-index.ts';

/** A query of an evaluation file; see the file's own notes for the meaning of flags. */
export interface JudgedQuery {
  q: string;
  audience: 'child' | 'parent' | 'practitioner';
  topics: readonly string[];
  mustInclude: readonly string[];
  flags: readonly string[];
}

export interface Score {
  q: string;
  audience: string;
  flags: readonly string[];
  /** One of the first five is a specialist for that audience with an intended topic; undefined without intended topics. */
  hit: boolean | undefined;
  /** Share of the specialists in the first five that carry an intended topic; none there counts 0. */
  precision: number | undefined;
  wanted: number;
  missing: readonly string[];
  crisisMissed: boolean;
  falseAlarm: boolean;
  /** `urgent` is in the flags; the query is neither urgent nor about harm. */
  urgent: boolean;
  harmless: boolean;
  empty: boolean;
  nonsense: boolean;
  understood: readonly string[];
  firstFive: readonly string[];
}

/** A service with fewer topics is a specialist: the scorer’s own rule, whatever the search’s may be. */
export const generalistTopics = 8;
const audiences = {
  child: ['child', 'young_adult'],
  parent: ['parent', 'other_family'],
  practitioner: ['practitioner'],
} as const;
/** Topics of which a raised strip is no false alarm. */
const harm = new Set([
  'in-danger-now',
  'abuse-neglect',
  'domestic-abuse',
  'sexual-abuse',
  'sexual-exploitation',
  'criminal-exploitation',
  'online-harm',
  'self-harm-suicide',
  'forced-marriage-honour',
  'gangs-knife-crime',
  'stalking-harassment',
  'child-to-parent-abuse',
]);

/** Searches each query with a bare box, as a visitor would, and scores the first five results. */
export function scoreQueries(
  index: SearchIndex,
  directory: Directory,
  queries: readonly JudgedQuery[],
): Score[] {
  const services = new Map(directory.services.map((service) => [service.id, service]));
  return queries.map((query) => {
    const answer = search(index, query.q);
    const firstFive = answer.results.slice(0, 5).map(({ id }) => id);
    const specialists = firstFive
      .flatMap((id) => services.get(id) ?? [])
      .filter((service) => service.topics.length < generalistTopics);
    const fitting = specialists.filter((one) =>
      one.topics.some((topic) => query.topics.includes(topic)),
    );
    const judged = query.topics.length > 0;
    const wants: readonly string[] = audiences[query.audience];
    const urgent = query.flags.includes('urgent');
    const harmless = !urgent && !query.topics.some((topic) => harm.has(topic));
    return {
      q: query.q,
      audience: query.audience,
      flags: query.flags,
      hit: judged ? fitting.some((one) => one.who.some((who) => wants.includes(who))) : undefined,
      precision: judged ? fitting.length / Math.max(1, specialists.length) : undefined,
      wanted: query.mustInclude.length,
      missing: query.mustInclude.filter((id) => !firstFive.includes(id)),
      crisisMissed: urgent && !answer.crisis,
      falseAlarm: harmless && answer.crisis,
      urgent,
      harmless,
      empty: answer.results.length === 0,
      nonsense: answer.nonsense,
      understood: answer.topics,
      firstFive,
    };
  });
}

/** Per cents to one decimal, or nothing where no query of the group counts. */
export interface Summary {
  queries: number;
  'specialist hit': number | undefined;
  precision: number | undefined;
  'must include': number | undefined;
  'crisis recall': number | undefined;
  'false alarms': number | undefined;
  'nothing found': number | undefined;
}

export function summarise(scores: readonly Score[]): Summary {
  const share = (part: number, whole: number): number | undefined =>
    whole === 0 ? undefined : Math.round((1000 * part) / whole) / 10;
  const judged = scores.filter((score) => score.hit !== undefined);
  const urgent = scores.filter((score) => score.urgent);
  const harmless = scores.filter((score) => score.harmless);
  const sense = scores.filter((score) => !score.flags.includes('nonsense'));
  const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
  const wanted = sum(scores.map((score) => score.wanted));
  return {
    queries: scores.length,
    'specialist hit': share(judged.filter((score) => score.hit).length, judged.length),
    precision: share(sum(judged.map((score) => score.precision ?? 0)), judged.length),
    'must include': share(wanted - sum(scores.map((score) => score.missing.length)), wanted),
    'crisis recall': share(urgent.filter((score) => !score.crisisMissed).length, urgent.length),
    'false alarms': share(harmless.filter((score) => score.falseAlarm).length, harmless.length),
    'nothing found': share(sense.filter((score) => score.empty).length, sense.length),
  };
}
