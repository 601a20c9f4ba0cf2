import type { Nation } from '#directory/schema/basics.ts';

/** The nations in the order in which lists name them. */
export const nationOrder = [
  'england',
  'wales',
  'scotland',
  'northern-ireland',
] as const satisfies readonly Nation[];

/** The parts of a nation under which areas are listed: regions of England, and the three other nations whole. */
export const regionIds = [
  'north-east',
  'north-west',
  'yorkshire-and-the-humber',
  'east-midlands',
  'west-midlands',
  'east-of-england',
  'london',
  'south-east',
  'south-west',
  'wales',
  'scotland',
  'northern-ireland',
] as const;
export type Region = (typeof regionIds)[number];

export function nationOfRegion(region: Region): Nation {
  return nationOrder.find((nation) => nation === region) ?? 'england';
}
