import { dangerTopic } from './danger.ts';
import { holdInView, isAskedFor, runningAway, servesNation } from './first-view.ts';
import { generally, lift } from './lift.ts';
import { emergencyService } from './named-services.ts';
import type { OpenIndex } from './open-index.ts';
import type { Ranked } from './rank.ts';
import type { IndexedService } from './search-index.ts';
import type { Understanding } from './understand.ts';

const young = 1;
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
  const { index } = open;
  const arranged = pairLines(ranked, meant);
  raiseUrgent(arranged, meant, open);
  const seen = new Set(arranged.map(({ service }) => service));
  const add = (service: IndexedService): void => {
    if (!seen.has(service)) arranged.push(generally(service));
    seen.add(service);
  };
  for (const service of index.general[meant.voice ?? 0]) {
    if (servesNation(service, meant)) add(service);
  }
  holdInView(arranged, meant, open);
  // Of these nothing was asked that they would answer.
  const others = isEmpty ? index.services.filter((service) => !seen.has(service)) : [];
  return [...arranged, ...others.map((service) => ({ ...generally(service), why: [] }))];
}

/**
 * Where running away is meant, the first two lines for it stand first: those for young people unless
 * an adult is asking. In danger the emergency number is among the first, before all if someone may be
 * hurt now.
 */
function raiseUrgent(arranged: Ranked[], meant: Understanding, { index }: OpenIndex): void {
  const topics = meant.topics.map(([topic]) => topic);
  const away = index.topics.indexOf(runningAway);
  if (topics[0] === away || (meant.crisis && topics.includes(away))) {
    const named = arranged.filter(isAskedFor).length;
    const lines = index.first[away]?.[meant.voice ?? 0] ?? [];
    lines.slice(0, 2).forEach((line, at) => lift(arranged, line, named + at));
  }
  if (!meant.crisis) return;
  const emergency = index.find(emergencyService);
  lift(
    arranged,
    emergency,
    topics.includes(index.topics.indexOf(dangerTopic)) ? 0 : emergencyAmong - 1,
  );
}

/** Brings a young person's line for the same topic to the side of an adult line that stands without one. */
function pairLines(ranked: readonly Ranked[], meant: Understanding): Ranked[] {
  const isYoung = ({ service }: Ranked): boolean => Boolean(service.who & young);
  const isPartner = (one: Ranked, topics: readonly string[]): boolean =>
    isYoung(one) && topicsOf(one).some((topic) => topics.includes(topic));
  const arranged: Ranked[] = [];
  const waiting = [...ranked];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const topics = topicsOf(next);
    const hasPair = isYoung(next) || arranged.some((one) => isPartner(one, topics));
    const partner = hasPair ? -1 : waiting.findIndex((one) => isPartner(one, topics));
    const pair = partner < 0 ? [] : waiting.splice(partner, 1);
    const isFirst = meant.voice !== undefined || isAskedFor(next);
    arranged.push(...(isFirst ? [next, ...pair] : [...pair, next]));
  }
  return arranged;
}

const topicsOf = ({ why }: Ranked): string[] =>
  why.flatMap((reason) => (reason.kind === 'topic' ? [reason.topic] : []));
