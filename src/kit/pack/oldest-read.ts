import type { PackedAuthority } from '#areas/pack-format.ts';
import type { Service } from '#directory/schema/service.ts';

/**
 * The day before which no number of a pack was read: those of listed services, and those of councils with
 * numbers to show. What a second person has checked counts from that day.
 */
export function oldestRead(
  services: readonly Pick<Service, 'channels'>[],
  authorities: Iterable<Pick<PackedAuthority, 'numbers' | 'seen'>>,
): string {
  const days = [
    ...services.flatMap(({ channels }) => channels.map(({ checked, read }) => checked ?? read)),
    ...[...authorities].filter(({ numbers }) => numbers.length > 0).map(({ seen }) => seen),
  ];
  return days.sort()[0] ?? '';
}
