import { coreLines } from '#directory/core-lines.ts';
import type { Directory } from '#directory/directory.ts';
import type { Service } from '#directory/schema/service.ts';

/** Topics in which a wrong number costs most. */
const gravest = ['in-danger-now', 'self-harm-suicide', 'running-away', 'sexual-abuse'];

/**
 * Services in the order in which a mistake in them would hurt: the core lines, which every page leans
 * on; then whom the chains of the gravest topics name; then the others that a person answers, by how
 * often pages send somebody there; then what is a website only.
 */
export function inOrderOfHarm(directory: Directory): Service[] {
  const sentTo = new Map<string, number>();
  const grave = new Set<string>();
  for (const { id, child, parent } of directory.chains) {
    for (const step of [child, parent].flatMap((by) => Object.values(by).flat())) {
      sentTo.set(step, (sentTo.get(step) ?? 0) + 1);
      if (gravest.includes(id)) grave.add(step);
    }
  }
  const rank = ({ id, listing }: Service): number => {
    const core = coreLines.findIndex((one) => one.id === id);
    if (core >= 0) return core - coreLines.length;
    if (listing === 'link-only') return 2;
    return grave.has(id) ? 0 : 1;
  };
  return [...directory.services].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (sentTo.get(b.id) ?? 0) - (sentTo.get(a.id) ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
}
