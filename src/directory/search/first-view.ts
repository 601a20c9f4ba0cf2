import { lift } from './lift.ts';
import { crisisService, emergencyService, welshService, youngService } from './named-services.ts';
import type { OpenIndex } from './open-index.ts';
import type { Ranked } from './rank.ts';
import { bitOf, type IndexedService } from './search-index.ts';
import type { Understanding } from './understand.ts';
import { dangerTopic, ownHarmTopic } from './danger.ts';

/** What a visitor sees without looking further. */
export const firstView = 5;
/** A service with fewer topics knows its own well. */
const generalistTopics = 8;
/** A second topic as strong as this share of the first is meant as well. */
const alsoMeant = 0.4;
export const runningAway = 'running-away';

/**
 * Whoever a careful person would not leave out of the first view is moved into it, in place of the
 * last who need not stand there: the line for who may leave or has left, the young person's line
 * and their nation's, and for each topic that is meant somebody who works on that alone.
 */
export function holdInView(arranged: Ranked[], meant: Understanding, open: OpenIndex): void {
  const { index } = open;
  const held = new Set(arranged.filter(isAskedFor).map(({ service }) => service));
  const emergency = index.find(emergencyService);
  if (meant.crisis && emergency) held.add(emergency);
  const topics = meant.topics
    .filter(([, score]) => score >= alsoMeant * (meant.topics[0]?.[1] ?? 0))
    .map(([topic]) => topic);
  // A young person, as is taken whoever cannot be told.
  const voice = meant.voice ?? 0;
  const [top, next = -1] = topics;
  const hold = (service: IndexedService | undefined): void => {
    if (!service || !servesNation(service, meant)) return;
    moveInto(arranged, service, held);
    held.add(service);
  };
  const away = index.topics.indexOf(runningAway);
  if (topics.includes(away)) {
    const lines = index.first[away];
    const isForBoth = meant.voice === undefined && top === away && !arranged.some(isAskedFor);
    if (isForBoth) hold(lines?.[1][0]);
    hold(lines?.[voice][0]);
  }
  if (top === undefined) {
    if (meant.crisis) hold(index.find(crisisService));
    return;
  }
  if (voice === 0) hold(index.find(youngService));
  hold(index.first[top]?.[voice][0]);
  hold(specialistFor(top, arranged, meant));
  if (index.topics[top] === dangerTopic) hold(specialistFor(next, arranged, meant));
  // Beside lines that know of own harm a line for anything would be in their place.
  if (voice === 0 && meant.nation === 'wales' && index.topics[top] !== ownHarmTopic) {
    hold(index.find(welshService));
  }
}

/** Its name or number, of today or an old one, was typed. */
export const isAskedFor = ({ why }: Ranked): boolean =>
  why.some(({ kind }) => kind === 'name' || kind === 'number' || kind === 'former');

export function servesNation({ nations }: IndexedService, { nation }: Understanding): boolean {
  return nation === undefined || Boolean(nations & bitOf(nation));
}

/** The first in the list who serves this voice, works on this topic and on few others. */
function specialistFor(
  topic: number,
  arranged: readonly Ranked[],
  meant: Understanding,
): IndexedService | undefined {
  return arranged.find(
    ({ service }) =>
      service.topics.length < generalistTopics &&
      service.topics.includes(topic) &&
      service.who & (1 << (meant.voice ?? 0)) &&
      servesNation(service, meant),
  )?.service;
}

/** Into the place of the last of the first view that is not held; those after it keep their order. */
function moveInto(
  arranged: Ranked[],
  service: IndexedService,
  held: ReadonlySet<IndexedService>,
): void {
  const seen = arranged.slice(0, firstView);
  const to = seen.map(({ service: one }) => held.has(one)).lastIndexOf(false);
  if (to < 0 || seen.some((one) => one.service === service)) return;
  const out = arranged.splice(to, 1);
  lift(arranged, service, seen.length - 1);
  arranged.splice(firstView, 0, ...out);
}
