import { byId } from './by-id.ts';
import type { Directory } from './directory.ts';
import { isAlwaysOpen } from './is-always-open.ts';
import { isAnswered } from './is-answered.ts';
import { nationsOf, servingAllFirst } from './nations-of.ts';
import { nationalNumber } from './rules/uk-numbers.ts';
import type { Nation } from './schema/basics.ts';
import type { Service } from './schema/service.ts';

export interface NextBestOptions {
  /** Who is looking for somebody else to try. */
  readonly audience: 'child' | 'parent';
  /** Where they are, if they said so. */
  readonly nation?: Nation;
}

/** So many that one answers, so few that nobody has to choose. */
const most = 6;
/** With fewer than this in a nation besides 999, people who listen to anyone are added. */
const enough = 2;
/** The topic whose chains name people who listen to anyone. */
const listening = 'mental-health';
/** The age below which nothing is taken for granted of a child whom a service takes. */
const youngestAge = 10;
const emergency = 'emergency-999';
const answers = {
  child: ['child', 'young_adult'],
  parent: ['parent', 'other_family'],
} as const;

/**
 * Ids of the services to try when this one does not answer: what the chains of its first topic name,
 * in the order that they give, 999 last of all. Only those whom somebody answers at once are named.
 * People who listen to anyone come after them where a nation has fewer than two, or nobody who is
 * known to answer at this and every other hour.
 *
 * Without a nation the chains of all the service's nations are taken in turn. What serves all of them
 * comes first; a step that serves a part of them comes after, and whoever shows it says which. What
 * rings at the same number is left out, as is whoever would turn the visitor away: a line for another
 * audience, or for a child, one that the youngest whom this service takes is too young or too old for.
 */
export function nextBest(
  directory: Directory,
  service: Service,
  { audience, nation }: NextBestOptions,
): string[] {
  const { services, chains } = byId(directory);
  const nations = nation === undefined ? service.nations : [nation];
  const fits = (step: Service) =>
    step.id !== service.id &&
    step.channels.some(
      (channel) =>
        isAnswered(channel.type) && nationsOf(channel, step).some((each) => nations.includes(each)),
    ) &&
    answers[audience].some((each) => step.who.includes(each)) &&
    (audience === 'parent' || takesTheSameAges(step, service)) &&
    !sharesNumber(step, service);

  const found = new Set<Service>();
  const needsMore = (each: Nation): boolean => {
    const there = [...found].filter(({ id, nations: of }) => id !== emergency && of.includes(each));
    return there.length < enough || !there.some((step) => answersAlways(step, [each]));
  };
  for (const topic of [service.topics[0] ?? '', listening]) {
    const chain = chains.get(topic)?.[audience];
    for (const each of nations.filter(needsMore)) {
      for (const id of chain?.[each] ?? []) {
        const step = services.get(id);
        if (step && fits(step)) found.add(step);
      }
    }
  }
  const others = [...found].filter(({ id }) => id !== emergency);
  const first = servingAllFirst(others, nations);
  const last = services.get(emergency);
  const ends = last !== undefined && fits(last) ? [last] : [];
  return [...shortened(first, most - ends.length, nations), ...ends].map(({ id }) => id);
}

/** The first of them; whoever answers at every hour is not cut off for one more of the others. */
function shortened(
  steps: readonly Service[],
  length: number,
  nations: readonly Nation[],
): Service[] {
  const kept = steps.slice(0, length);
  const isAtNight = (step: Service) => answersAlways(step, nations);
  const atNight = kept.some(isAtNight) ? undefined : steps.find(isAtNight);
  return atNight === undefined ? kept : [...kept.slice(0, -1), atNight];
}

/** Whether one of its ways in for any of `nations` is known to be answered at every hour. */
function answersAlways(step: Service, nations: readonly Nation[]): boolean {
  return step.channels.some(
    (channel) =>
      isAnswered(channel.type) &&
      isAlwaysOpen(channel) &&
      nationsOf(channel, step).some((nation) => nations.includes(nation)),
  );
}

function takesTheSameAges(step: Service, service: Service): boolean {
  const youngest = Math.max(youngestAge, Number(service.ages?.min ?? 0));
  return Number(step.ages?.min ?? 0) <= youngest && Number(step.ages?.max ?? 99) >= youngest;
}

function sharesNumber(one: Service, other: Service): boolean {
  const numbers = new Set(numbersOf(one));
  return numbersOf(other).some((number) => numbers.has(number));
}

function numbersOf({ channels }: Service): string[] {
  return channels.flatMap((channel) => ('dial' in channel ? [nationalNumber(channel.dial)] : []));
}
