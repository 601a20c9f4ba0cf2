import type { Reason } from './answer.ts';
import type { OpenIndex } from './open-index.ts';
import { bitOf, type IndexedService } from './search-index.ts';
import type { Understanding } from './understand.ts';
import type { Voice } from './voice.ts';

export interface Ranked {
  service: IndexedService;
  score: number;
  why: Reason[];
}

/** What a service is worth for a topic by its place in the list of whom to put first; last: not on the list. */
const listed = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6];
const unlisted = 0.4;
/** A service of the nation that was named: not on the list, and on it however far down. */
const ofThatNation = 0.75;
const ofThatNationListed = 0.9;
const nobodyOfThatVoice = 0.25;
/** Without a word that tells who is asking, most are taken to be young. */
const unknownVoice: readonly number[] = [1, 0.86, 0.8];
const namedScore = 100;
const numberedScore = 120;

/** Every service that the understanding points to, best first; ties in index order. */
export function rankServices(meant: Understanding, open: OpenIndex): Ranked[] {
  const { index } = open;
  const top = meant.topics[0]?.[1] ?? 1;
  const former = meant.former === undefined ? undefined : index.retired[meant.former];
  const ranked = index.services.flatMap((service, place) => {
    const why: Reason[] = [];
    let score = 0;
    const digits = meant.numbered.get(place);
    if (digits !== undefined) {
      score += numberedScore;
      why.push({ kind: 'number', number: digits });
    }
    const name = meant.named.get(place);
    if (name !== undefined) {
      // Of two names, one inside the other, the whole one is meant.
      score += namedScore + name.length / 1000;
      why.push({ kind: 'name', name });
    }
    if (former?.[1] === place) {
      score += namedScore;
      why.push({ kind: 'former', was: former[0] });
    }
    const pointed = meant.services.get(place);
    if (pointed) {
      score += (pointed.score / Math.max(top, 4)) * placeFit(service, meant);
      why.push({ kind: 'word', word: pointed.word });
    }
    for (const [topic, strength] of meant.topics) {
      if (!service.topics.includes(topic)) continue;
      score += (strength / top) * topicFit(service, topic, meant, open) * placeFit(service, meant);
      why.push({ kind: 'topic', topic: index.topics[topic] ?? '' });
    }
    return why.length > 0 ? [{ service, score, why }] : [];
  });
  // Sorting keeps the index order of ties.
  return ranked.sort((a, b) => b.score - a.score);
}

function topicFit(
  service: IndexedService,
  topic: number,
  { voice, nation }: Understanding,
  open: OpenIndex,
): number {
  const isLocal = nation !== undefined && service.nations === bitOf(nation);
  const fitFor = (one: Voice): number => {
    const serves = service.who & (1 << one) ? 1 : nobodyOfThatVoice;
    const order = open.index.first[topic]?.[one].indexOf(service) ?? -1;
    const fit = listed[order] ?? unlisted;
    const local = order < 0 ? ofThatNation : ofThatNationListed;
    return serves * (isLocal ? Math.max(fit, local) : fit);
  };
  if (voice !== undefined) return fitFor(voice);
  return Math.max(...unknownVoice.map((share, one) => share * fitFor(one as Voice)));
}

function placeFit(service: IndexedService, { nation }: Understanding): number {
  if (nation === undefined) return service.local === 1 ? 0.8 : 1;
  if (!(service.nations & bitOf(nation))) return 0.3;
  return service.nations === bitOf(nation) ? 1.25 : 1;
}
