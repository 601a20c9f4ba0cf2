import type { HandOutLine } from './hand-out-line.ts';

/** What every hand-out of an area names besides: the police, and the number for danger. */
const always = ['police-101', 'emergency-999'];
const mostCouncil = 2;
const mostLocal = 1;

/** Ids of lines that can be chosen for an area, the likeliest first. */
export interface AreaIds {
  /** The council's own, with their hours. */
  readonly own: readonly (Pick<HandOutLine, 'hours'> & { readonly id: string })[];
  /** Services for that part of the nation. */
  readonly local: readonly string[];
}

/**
 * What is ticked at first for an area: the council by day and at night, one service that is near, the
 * police and danger. What room is left, above them, goes to the nation's own list.
 */
export function ticksFor(
  { own, local }: AreaIds,
  ofNation: readonly string[],
  most: number,
): string[] {
  const byHours = own.filter(
    ({ hours }, place) => own.findIndex((other) => other.hours === hours) === place,
  );
  const near = [
    ...byHours.slice(0, mostCouncil).map(({ id }) => id),
    ...local.slice(0, mostLocal),
    ...always,
  ];
  const others = ofNation.filter((id) => !near.includes(id));
  return [...others.slice(0, Math.max(0, most - near.length)), ...near];
}
