import type { OpenIndex } from './open-index.ts';
import type { Ranked } from './rank.ts';
import { nationOrder } from './search-index.ts';
import type { Understanding } from './understand.ts';
import { dangerTopic } from './danger.ts';

/** What a visitor sees without looking further. */
export const firstView = 5;
/** A service with fewer topics knows its own well. */
const generalistTopics = 8;
/** A second topic as strong as this share of the first is meant as well. */
const alsoMeant = 0.4;
const runningAway = 'running-away';

/**
 * Whoever a careful person would not leave out of the first view is moved into it, in place of the
 * last who need not stand there: the line for who may leave or has left, the young person's line
 * and their nation's, and for each topic that is meant somebody who works on that alone.
 */
export function holdInView(arranged: Ranked[], meant: Understanding, open: OpenIndex): void {
  const { index } = open;
  const find = (id: string): number => index.services.findIndex(([one]) => one === id);
  const held = new Set(arranged.filter(isAskedFor).map(({ place }) => place));
  if (meant.crisis) held.add(find('emergency-999'));
  const isAdult = meant.voice === 1 || meant.voice === 2;
  const topics = meant.topics.filter(
    ([, score]) => score >= alsoMeant * (meant.topics[0]?.[1] ?? 0),
  );
  const hold = (place: number | undefined): void => {
    if (place === undefined || place < 0 || !servesNation(place, meant, open)) return;
    moveInto(arranged, place, held);
    held.add(place);
  };
  if (topics.some(([topic]) => index.topics[topic] === runningAway)) {
    const lines = index.first[index.topics.indexOf(runningAway)];
    const isFirst = topics[0] && index.topics[topics[0][0]] === runningAway;
    if (meant.voice === undefined && isFirst && !arranged.some(isAskedFor)) hold(lines?.[1][0]);
    hold(lines?.[meant.voice ?? 0][0]);
  }
  if (topics.length > 0 && !isAdult) hold(find('childline'));
  if (meant.crisis && topics.length === 0) hold(find('papyrus-hopeline247'));
  const [top] = topics[0] ?? [];
  if (top !== undefined) {
    hold(index.first[top]?.[meant.voice ?? 0][0]);
    hold(specialistFor(top, arranged, meant, open));
    const next = topics[1]?.[0];
    if (index.topics[top] === dangerTopic && next !== undefined) {
      hold(specialistFor(next, arranged, meant, open));
    }
  }
  if (topics.length > 0 && !isAdult && !meant.crisis && meant.nation === 'wales')
    hold(find('meic'));
}

const isAskedFor = ({ why }: Ranked): boolean =>
  why.some(({ kind }) => kind === 'name' || kind === 'number' || kind === 'former');

function servesNation(place: number, { nation }: Understanding, { index }: OpenIndex): boolean {
  const nations = index.services[place]?.[3] ?? 0;
  return nation === undefined || Boolean(nations & (1 << nationOrder.indexOf(nation)));
}

/** The first in the list who serves this voice, works on this topic and on few others. */
function specialistFor(
  topic: number,
  arranged: readonly Ranked[],
  meant: Understanding,
  open: OpenIndex,
): number | undefined {
  const voice = meant.voice ?? 0;
  return arranged.find(({ place }) => {
    const [, topics, who] = open.index.services[place] ?? ['', [] as number[], 0];
    return (
      topics.length < generalistTopics &&
      topics.includes(topic) &&
      who & (1 << voice) &&
      servesNation(place, meant, open)
    );
  })?.place;
}

/** Into the place of the last of the first view that is not held; those after it keep their order. */
function moveInto(arranged: Ranked[], place: number, held: ReadonlySet<number>): void {
  const at = arranged.findIndex((one) => one.place === place);
  if (at >= 0 && at < firstView) return;
  let to = Math.min(firstView, arranged.length) - 1;
  while (to >= 0 && held.has(arranged[to]?.place ?? -1)) to--;
  if (to < 0) return;
  const [found] = at < 0 ? [] : arranged.splice(at, 1);
  const [out] = arranged.splice(to, 1);
  arranged.splice(firstView - 1, 0, found ?? { place, score: 0, why: [{ kind: 'general' }] });
  if (out) arranged.splice(firstView, 0, out);
}
