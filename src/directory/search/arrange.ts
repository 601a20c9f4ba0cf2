import { firstView, holdInView } from './first-view.ts';
import type { OpenIndex } from './open-index.ts';
import type { Ranked } from './rank.ts';
import { nationOrder } from './search-index.ts';
import type { Understanding } from './understand.ts';
import { dangerTopic } from './danger.ts';

const young = 1;
const emergencyId = 'emergency-999';
/** In danger the emergency number is one of this many; before all when somebody may be hurt now. */
const emergencyAmong = 3;

/**
 * The ranked services as a visitor meets them: each adult line with a young person's line beside
 * it, then the people who listen to anyone, so that no search ends with nobody. An empty box gives
 * those people first and every other service after them.
 */
export function arrange(
  ranked: readonly Ranked[],
  meant: Understanding,
  open: OpenIndex,
  isEmpty: boolean,
): Ranked[] {
  const arranged = pairLines([...ranked], open, meant);
  raiseUrgent(arranged, meant, open);
  const seen = new Set(arranged.map(({ place }) => place));
  const add = (place: number): void => {
    if (!seen.has(place)) arranged.push({ place, score: 0, why: [{ kind: 'general' }] });
    seen.add(place);
  };
  const nation = meant.nation === undefined ? -1 : nationOrder.indexOf(meant.nation);
  for (const place of open.index.general[meant.voice ?? 0]) {
    const nations = open.index.services[place]?.[3] ?? 0;
    if (nation < 0 || nations & (1 << nation)) add(place);
  }
  holdInView(arranged, meant, open);
  if (isEmpty) open.index.services.forEach((_, place) => add(place));
  return arranged;
}

const runningAway = 'running-away';

/**
 * Where running away is meant, the first two lines for it stand first: those for young people unless
 * an adult is asking. In danger the emergency number is among the first, before all if someone may be
 * hurt now.
 */
function raiseUrgent(arranged: Ranked[], meant: Understanding, { index }: OpenIndex): void {
  const topics = meant.topics.map(([topic]) => index.topics[topic]);
  if (topics[0] === runningAway || (meant.crisis && topics.includes(runningAway))) {
    const named = arranged.filter(isNamed).length;
    const lines = index.first[index.topics.indexOf(runningAway)]?.[meant.voice ?? 0] ?? [];
    lines.slice(0, 2).forEach((line, at) => lift(arranged, line, named + at));
  }
  if (!meant.crisis) return;
  const emergency = index.services.findIndex(([id]) => id === emergencyId);
  lift(arranged, emergency, topics.includes(dangerTopic) ? 0 : emergencyAmong - 1);
}

/** Moves a service up to a place, from further down or from outside the results. */
function lift(arranged: Ranked[], service: number, to: number): void {
  const at = arranged.findIndex(({ place }) => place === service);
  if (service < 0 || (at >= 0 && at <= to)) return;
  const [found] = at < 0 ? [] : arranged.splice(at, 1);
  arranged.splice(to, 0, found ?? { place: service, score: 0, why: [{ kind: 'general' }] });
}

/** Brings a young person's line for the same topic to the side of an adult line that stands without one. */
function pairLines(ranked: Ranked[], { index }: OpenIndex, meant: Understanding): Ranked[] {
  const isYoung = ({ place }: Ranked): boolean =>
    Boolean((index.services[place]?.[2] ?? 0) & young);
  const arranged: Ranked[] = [];
  const waiting = [...ranked];
  while (waiting.length > 0) {
    const [next] = waiting.splice(0, 1);
    if (!next) break;
    const topics = topicsOf(next);
    const hasPair = isYoung(next) || arranged.some((one) => isYoung(one) && shares(one, topics));
    if (hasPair || topics.length === 0) {
      arranged.push(next);
      continue;
    }
    const partner = waiting.findIndex((one) => isYoung(one) && shares(one, topics));
    const pair = partner < 0 ? [] : waiting.splice(partner, 1);
    const isAskedFor = meant.voice !== undefined || isNamed(next);
    arranged.push(...(isAskedFor ? [next, ...pair] : [...pair, next]));
  }
  // The last place of the first view must not part an adult line from its partner.
  const [last, after] = [arranged[firstView - 1], arranged[firstView]];
  if (
    last &&
    after &&
    !isYoung(last) &&
    isYoung(after) &&
    !arranged.slice(0, firstView - 1).some((one) => isYoung(one) && shares(one, topicsOf(last)))
  ) {
    arranged.splice(firstView - 1, 2, after, last);
  }
  return arranged;
}

const isNamed = ({ why }: Ranked): boolean =>
  why.some(({ kind }) => kind === 'name' || kind === 'number' || kind === 'former');

const topicsOf = ({ why }: Ranked): string[] =>
  why.flatMap((reason) => (reason.kind === 'topic' ? [reason.topic] : []));

const shares = (one: Ranked, topics: readonly string[]): boolean =>
  topicsOf(one).some((topic) => topics.includes(topic));
