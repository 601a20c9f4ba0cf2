import type { Service } from '#directory/schema/service.ts';

/**
 * The day since which a person stands behind every way to reach a service: the earliest `checked` of
 * its ways in, or of its website where it has none. Undefined while one of them has not been checked:
 * the day that a copy of a page was read is no check.
 */
export function assuredDay({ channels, website }: Service): string | undefined {
  const facts = channels.length > 0 ? channels : website === undefined ? [] : [website];
  const days = facts.map(({ checked }) => checked ?? '').sort();
  return days[0] === '' ? undefined : days[0];
}
