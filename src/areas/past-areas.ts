import type { Areas } from './areas.ts';

/**
 * What has ended by a day, `YYYY-MM-DD`, and what a person must do about it, a line each. Time alone
 * breaks no build: whoever builds is warned, and `npm run release-check` does not pass.
 */
export function pastAreas({ authorities }: Areas, today: string): string[] {
  return authorities.flatMap(({ id, valid_until: last, replaced_by: next = [] }) =>
    last === undefined || last >= today
      ? []
      : [
          `content/areas/authorities/${id}.yaml: ended on ${last}; take it out, with its change and its pins, and give its districts and places to ${next.join(', ')} (npm run areas:refresh)`,
        ],
  );
}

/** Days after which somebody should read a council's number again. */
const freshDays = 365;

/** Whether what was seen on one day is too old on another. */
export function isAgeing(seen: string, today: string): boolean {
  return (Date.parse(today) - Date.parse(seen)) / 86_400_000 > freshDays;
}

/** What a person has still to confirm about areas before the preview mark can go. */
export function areasToConfirm(areas: Areas, today: string): string[] {
  const numbers = areas.authorities.flatMap((one) => one.children_services?.numbers ?? []);
  const unchecked = numbers.filter(({ checked }) => checked === undefined).length;
  const ageing = numbers.filter(({ read, checked = read }) => isAgeing(checked, today)).length;
  const held = areas.authorities.filter((one) => one.children_services?.held !== undefined);
  const unread = areas.authorities.filter(({ website }) => website === undefined);
  const unsure = areas.districts.filter(({ isSure }) => !isSure).length;
  return [
    ...pastAreas(areas, today),
    ...(unchecked === 0
      ? []
      : [
          `${unchecked} of ${numbers.length} numbers of children’s services: ring them or open their live pages, then write checked and checked_how`,
        ]),
    ...(ageing === 0
      ? []
      : [`${ageing} of ${numbers.length} numbers of children’s services were read too long ago`]),
    ...(held.length === 0
      ? []
      : [
          `${held.length} councils have a number that is held back (see "held" in their files): read it on a newer page, or leave it out`,
        ]),
    ...unread.map(({ id }) => `${id}: read its website and its numbers, and write them`),
    ...(unsure === 0
      ? []
      : [
          `${unsure} districts are "unsure" (areas/districts.txt): compare them with a map of the trusts`,
        ]),
  ];
}
