import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { byId } from '#directory/by-id.ts';
import type { Directory } from '#directory/directory.ts';
import { nationIds, type Nation } from '#directory/schema/basics.ts';
import type { Service } from '#directory/schema/service.ts';
import { numbersFor } from '../lines/line-of.ts';

const file = 'content/kit/hand-outs.yaml';
/** More would be too small to read across a room. */
export const mostLines = 6;

/** A nation, or all four at once. */
export type Place = Nation | 'anywhere';

const list = z.array(z.string()).min(1).max(mostLines);
const table = z.strictObject({
  anywhere: list,
  england: list,
  wales: list,
  scotland: list,
  'northern-ireland': list,
} satisfies Record<Place, typeof list>);

/**
 * The services of each nation's ready-made hand-outs, and those for all nations at once.
 * @throws with every line that names a service which is not published there or has no number.
 */
export function nationalServices(
  directory: Directory,
  folder: string,
): ReadonlyMap<Place, readonly Service[]> {
  const result = table.safeParse(
    parse(readFileSync(join(folder, 'kit', 'hand-outs.yaml'), 'utf8')),
  );
  if (!result.success) {
    throw new Error(
      `${file} is not right:\n${z.prettifyError(result.error)}\nWrite "anywhere" and each nation, with one to ${mostLines} names of files in content/services/.`,
    );
  }
  const entries = Object.entries(result.data) as [Place, string[]][];
  const faults = entries.flatMap(([of, ids]) =>
    ids.flatMap((id) => faultOf(directory, of, id) ?? []),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const { services } = byId(directory);
  return new Map(entries.map(([of, ids]) => [of, ids.flatMap((id) => services.get(id) ?? [])]));
}

function faultOf(directory: Directory, of: Place, id: string): string | undefined {
  const service = byId(directory).services.get(id);
  if (service === undefined) return `${file} ${of}: there is no service "${id}"`;
  const nations = of === 'anywhere' ? nationIds : [of];
  if (!nations.every((nation) => service.nations.includes(nation))) {
    return `${file} ${of}: ${id} is not for ${of === 'anywhere' ? 'all nations' : of}`;
  }
  // Where nations have numbers of their own, a list that leaves one out would print another's.
  const [number] = numbersFor(service);
  if (number === undefined || !nations.every((nation) => number.nations.includes(nation))) {
    return `${file} ${of}: ${id} has no number to call or text that is for everybody there; choose a service that has one`;
  }
  return undefined;
}
