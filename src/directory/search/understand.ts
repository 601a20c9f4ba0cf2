import type { Nation } from '../schema/basics.ts';
import type { PageHint } from './answer.ts';
import { isDangerAlone } from './danger.ts';
import { findNumbers, readNumbers } from './numbers.ts';
import { isTopic, type OpenIndex } from './open-index.ts';
import { matchPhrases, type Match, type Place } from './phrases.ts';
import { readQuery } from './read-query.ts';
import { nationOrder } from './search-index.ts';
import { readVoice, type Voice } from './voice.ts';
import { weighMatches, type Evidence } from './weigh.ts';
import { splitWords } from './words.ts';

/** What the words were taken to mean. Places are those of the index. */
export interface Understanding {
  /** Topics with evidence, strongest first. */
  topics: readonly (readonly [topic: number, score: number])[];
  /** Services that a word or half-sentence points to by itself. */
  services: ReadonlyMap<number, { score: number; word: string }>;
  /** Services named outright, with the words that name them, most first. */
  named: ReadonlyMap<number, string>;
  /** Services whose number was typed, with its digits. */
  numbered: ReadonlyMap<number, string>;
  /** The place in `retired` of an old name or number. */
  former: number | undefined;
  voice: Voice | undefined;
  nation: Nation | undefined;
  crisis: boolean;
  pages: readonly PageHint[];
}

/** Evidence below this share of the strongest topic's is taken for noise. */
const topicShare = 0.34;
const leastTopicScore = 0.1;
/** The more was said, the more evidence is needed: one weak word among many means nothing. */
const leastScorePerWord = 0.06;
const topicsOfNamed = 3;
const namedTopicScore = 4;

export function understand(query: string, open: OpenIndex): Understanding {
  const places = readQuery(query, open);
  const matches = matchPhrases(places, open.starting).filter(
    (match) => !match.phrase.target.startsWith('~') || isAllOf(match, places),
  );
  const { evidence, crisis } = weighMatches(matches, places, open);
  const services = new Map<number, { score: number; word: string }>();
  const names: [number, string][] = [];
  const topics: [number, number][] = [];
  let former: number | undefined;
  for (const [target, { value, typed }] of evidence) {
    const rest = target.slice(1);
    if (isTopic(target)) topics.push([Number(target), value]);
    else if (target.startsWith('>')) {
      services.set(Number(rest), { score: value, word: typed });
    } else if (/^[=~]r/.test(target)) former ??= Number(rest.slice(1));
    else if (/^[=~]/.test(target)) names.push([Number(rest), typed]);
  }
  const named = new Map(names.sort(([, a], [, b]) => b.length - a.length));
  const numbered = new Map<number, string>();
  for (const digits of readNumbers(query)) {
    for (const [number, owner] of findNumbers(digits, open)) {
      if (owner >= 0) numbered.set(owner, number);
      else former ??= -1 - owner;
    }
  }
  addTopicsOfNamed([...named.keys(), ...numbered.keys(), former], topics, open);
  topics.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const least = Math.max(
    leastTopicScore,
    leastScorePerWord * places.length,
    (topics[0]?.[1] ?? 0) * topicShare,
  );
  const valueOf = (target: string): number => evidence.get(target)?.value ?? 0;
  const [nation] = nationOrder
    .filter((one) => valueOf(`*${one}`) > 0)
    .sort((a, b) => valueOf(`*${b}`) - valueOf(`*${a}`));
  return {
    topics: topics.filter(([, score]) => score >= least),
    services,
    named,
    numbered,
    former,
    voice: readVoice(query, valueOf),
    nation: nation ?? (isWelsh(query, places, open) ? 'wales' : undefined),
    crisis: crisis || isDangerAlone(query, matches, places),
    pages: readPages(evidence),
  };
}

/** An everyday word is taken for a name only when nothing else of meaning was typed ("calm number"). */
function isAllOf(match: Match, places: readonly Place[]): boolean {
  return places.every((place, at) => match.at.includes(at) || place.forms.has('@filler'));
}

/** Who names a service wants what it does: its first topics weigh more than stray words beside the name. */
function addTopicsOfNamed(
  owners: readonly (number | undefined)[],
  topics: [number, number][],
  { index }: OpenIndex,
): void {
  const [first, retired] = [owners.find((owner) => owner !== undefined), owners.at(-1)];
  const place = retired !== undefined ? index.retired[retired]?.[1] : first;
  index.services[place ?? -1]?.topics.slice(0, topicsOfNamed).forEach((topic) => {
    const known = topics.find(([one]) => one === topic);
    if (known) known[1] += namedTopicScore;
    else topics.push([topic, namedTopicScore]);
  });
}

/**
 * A word that only Welsh has joins the others to a sentence, or a third of the words are Welsh:
 * whoever typed them may well be in Wales.
 */
function isWelsh(
  query: string,
  places: readonly Place[],
  { welsh, welshSmall }: OpenIndex,
): boolean {
  if (splitWords(query).some((word) => welshSmall.has(word))) return true;
  const count = places.filter(({ forms }) => welsh.has([...forms][0] ?? '')).length;
  return count > 0 && count * 3 >= places.length;
}

function readPages(evidence: ReadonlyMap<string, Evidence>): PageHint[] {
  return [...evidence]
    .filter(([target]) => target.startsWith('?'))
    .sort(([, a], [, b]) => b.value - a.value)
    .slice(0, 3)
    .map(([target]) => {
      const [page = '', section] = target.slice(1).split('#');
      return { page, section };
    });
}
