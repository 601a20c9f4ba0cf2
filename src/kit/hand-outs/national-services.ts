import { z } from 'zod';
import { byId } from '#directory/by-id.ts';
import { readContentFiles } from '#directory/content-files.ts';
import { contentRecords, fieldName } from '#directory/content-records.ts';
import type { Directory } from '#directory/directory.ts';
import { DirectoryFaults } from '#directory/faults.ts';
import { servesAll } from '#directory/nations-of.ts';
import { nearest } from '#directory/nearest.ts';
import { nationIds, type Nation } from '#directory/schema/basics.ts';
import type { Service } from '#directory/schema/service.ts';
import { numbersFor } from '../lines/line-of.ts';
import { mostLines } from '../lines/most-lines.ts';

const file = 'kit/hand-outs.yaml';
/** A nation, or all four at once. */
export type Place = Nation | 'anywhere';

const oneToSix = `write one to ${mostLines} names of files in services/`;
const list = z.array(z.string()).min(1, oneToSix).max(mostLines, oneToSix);
const table = z.strictObject({
  anywhere: list,
  england: list,
  wales: list,
  scotland: list,
  'northern-ireland': list,
} satisfies Record<Place, typeof list>);

/**
 * The services of each nation's ready-made hand-outs, and those for all nations at once.
 * @throws DirectoryFaults with every fault of the file and its line, services among them that are not
 * published there or have no number.
 */
export function nationalServices(
  directory: Directory,
  folder: string,
): ReadonlyMap<Place, readonly Service[]> {
  const { root, files } = readContentFiles(folder, [], [file]);
  const { parsed, faults, fault, record } = contentRecords(files, root);
  if (!files.has(file)) fault(file, 1, 'file', 'is missing; put it back');
  const lists = record(file, table);
  const entries = Object.entries(lists ?? {}) as [Place, string[]][];
  for (const [of, ids] of entries) {
    for (const [at, id] of ids.entries()) {
      const message = faultOf(directory, of, id);
      const line = parsed.get(file)?.lineOf([of, at]) ?? 1;
      if (message !== undefined) fault(file, line, fieldName([of, at]), message);
    }
  }
  if (faults.length > 0) throw new DirectoryFaults(faults);
  const { services } = byId(directory);
  return new Map(entries.map(([of, ids]) => [of, ids.flatMap((id) => services.get(id) ?? [])]));
}

function faultOf(directory: Directory, of: Place, id: string): string | undefined {
  const { services } = byId(directory);
  const service = services.get(id);
  if (service === undefined) {
    const guess = nearest(id, [...services.keys()]);
    const hint = guess === undefined ? 'write the name of one' : `did you mean ${guess}?`;
    return `there is no service "${id}"; ${hint}`;
  }
  const nations = of === 'anywhere' ? nationIds : [of];
  if (!servesAll(service, nations)) {
    return `${id} is not for ${of === 'anywhere' ? 'all nations' : of}; choose a service that is`;
  }
  // Where nations have numbers of their own, a list that leaves one out would print another's.
  const [number] = numbersFor(service);
  if (number === undefined || !servesAll(number, nations)) {
    return `${id} has no number to call or text that is for everybody there; choose a service that has one`;
  }
  return undefined;
}
