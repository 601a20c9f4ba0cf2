import { z } from 'zod';
import { kindOf, readFeed, type Ask, type Telling } from './feed-tellings.ts';
import { kinds, type Kind } from './oruk-rules.ts';

/**
 * What is wrong with a feed though each of its answers may pass its schema: pages that do not add up,
 * one id for two things, one thing told in two ways, names of things that the feed does not have. Each
 * fault in a line that begins with the address of the answer that it is in.
 */
export async function feedFaults(ask: Ask): Promise<string[]> {
  const { version } = z.object({ version: z.string() }).parse(await ask(''));
  const { tellings, whole, faults } = await readFeed(ask);
  const byId = Map.groupBy(tellings, ({ id }) => id);
  return [
    // The standard's validator takes any other for the standard of 2020.
    ...(version === 'HSDS-UK-3.0' ? [] : [`: version is ${version}`]),
    ...faults,
    ...[...byId.values()].flatMap(twoThings),
    ...[...Map.groupBy(tellings, ({ kind, id }) => `${kind} ${id}`).values()].flatMap(twoWays),
    ...tellings.flatMap((telling) => unlisted(telling, byId, whole)),
    ...tellings.flatMap((telling) => lostLinks(telling, byId)),
  ];
}

type ById = ReadonlyMap<string, readonly Telling[]>;

/** "Each entry must have a unique identifier." */
function twoThings(ofId: readonly Telling[]): string[] {
  const [first] = ofId;
  const other = ofId.find(({ kind }) => kind !== first?.kind);
  if (first === undefined || other === undefined) return [];
  return [`${other.at}: ${first.id} is a ${first.kind} and a ${other.kind}`];
}

/** The answer that a thing has of its own counts, and says at least what is said of it elsewhere. */
function twoWays(ofThing: readonly Telling[]): string[] {
  const [first] = ofThing;
  const own = ofThing.find(({ at, id }) => at.endsWith(`/${id}`)) ?? first;
  if (own === undefined) return [];
  return ofThing.flatMap(({ at, kind, id, record }) =>
    Object.entries(record).flatMap(([field, value]) => {
      const other = own.record[field];
      if (typeof value === 'object' || value === other) return [];
      if (other === undefined && at !== listOf(kind)) return [];
      const says = other === undefined ? 'none' : JSON.stringify(other);
      return [`${at}: ${kind} ${id} has ${field} ${JSON.stringify(value)}; ${own.at} has ${says}`];
    }),
  );
}

/** A list that is whole names each thing of its kind that the feed tells of anywhere. */
function unlisted({ at, kind, id }: Telling, byId: ById, whole: ReadonlySet<Kind>): string[] {
  const list = listOf(kind);
  if (list === undefined || !whole.has(list) || at.startsWith(list)) return [];
  const isListed = byId.get(id)?.some((one) => one.at.split('?')[0] === list);
  return isListed === true ? [] : [`${at}: ${kind} ${id} is not in ${list}`];
}

/** What a record names by its id is told of somewhere; nothing stands above itself. */
function lostLinks({ at, kind, id, record }: Telling, byId: ById): string[] {
  return Object.entries(record).flatMap(([field, value]) => {
    if (typeof value !== 'string' || !field.endsWith('_id')) return [];
    // The standard's own answers that pass name parents that no answer has.
    if (field.startsWith('parent_')) {
      return value === id ? [`${at}: ${kind} ${id} is its own parent`] : [];
    }
    const wanted = field === 'link_id' ? record['link_entity'] : field.slice(0, -3);
    const isThere = byId.get(value)?.some((one) => one.kind === wanted);
    return isThere === true
      ? []
      : [`${at}: ${kind} ${id} has ${field} ${value}, which is no ${String(wanted)}`];
  });
}

const listOf = (kind: string): Kind | undefined => kinds.find((list) => kindOf(list) === kind);
