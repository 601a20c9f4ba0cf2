import { z } from 'zod';
import type { District, Place, Sector, Share } from './areas.ts';

/** How a line of each table is read and written: the two stand together, so that they stay the same. */

const idWords = '[a-z0-9]+(?:-[a-z0-9]+)*';
const oneOrMore = (entry: string) => new RegExp(`^${entry}(?:, ${entry})*$`);

const position = z
  .string()
  .regex(
    /^\d{2}(?:\.\d{1,3})? -?\d(?:\.\d{1,3})?$/,
    'write latitude and longitude, with at most three digits after the point: 53.82 -1.563',
  )
  .describe('latitude and longitude: 53.82 -1.563');
const ids = z
  .string()
  .regex(oneOrMore(idWords), 'write file names of authorities, with ", " between them')
  .describe('file names of authorities, most likely first');

export const districtColumns = ['code', 'position', 'authorities', 'doubt'] as const;
export const districtLine = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z]{1,2}\d{1,2}[A-Z]?$/, 'write the first half of a postcode in capitals: LS6'),
  position,
  authorities: z
    .string()
    .regex(
      oneOrMore(`${idWords}(?: \\d{1,3})?`),
      'write file names of authorities, each with its share where there are several: leeds 98, bradford 2',
    )
    .describe('file names of authorities, each with its share where there are several'),
  doubt: z.literal('unsure').optional(),
});

export function readDistrict(line: z.infer<typeof districtLine>): District {
  const shares = line.authorities.split(', ').map((each): Share => {
    const [authority = '', percent] = each.split(' ');
    return { authority, percent: percent === undefined ? undefined : Number(percent) };
  });
  return {
    code: line.code,
    ...positionOf(line.position),
    shares,
    isSure: line.doubt === undefined,
  };
}

export function writeDistrict({ code, lat, lon, shares, isSure }: District): string {
  const all = shares.map(({ authority, percent }) =>
    percent === undefined ? authority : `${authority} ${percent}`,
  );
  const doubt = isSure ? [] : ['unsure'];
  return [code, `${lat} ${lon}`, all.join(', '), ...doubt].join(' | ');
}

export const sectorColumns = ['code', 'authorities'] as const;
export const sectorLine = z.strictObject({
  code: z
    .string()
    .regex(
      /^[A-Z]{1,2}\d{1,2}[A-Z]? \d$/,
      'write the first half of a postcode, a space and one digit: LS6 1',
    ),
  authorities: ids,
});

export function readSector({ code, authorities }: z.infer<typeof sectorLine>): Sector {
  return { code, authorities: authorities.split(', ') };
}

export function writeSector({ code, authorities }: Sector): string {
  return [code, authorities.join(', ')].join(' | ');
}

const placeName = "[A-Za-zÀ-ÖØ-öø-ÿŴŵŶŷ][A-Za-zÀ-ÖØ-öø-ÿŴŵŶŷ0-9.'’ -]*";

export const placeColumns = ['name', 'position', 'people', 'kind', 'authorities'] as const;
export const placeLine = z.strictObject({
  name: z
    .string()
    .regex(
      new RegExp(`^${placeName}(?: / ${placeName})*$`),
      'write its name in letters of English or Welsh, other names after " / ": Cardiff / Caerdydd',
    ),
  position,
  people: z.string().regex(/^(?:[1-9]\d{0,7}|\?)$/, 'write how many live there in digits, or ?'),
  kind: z.enum(['place', 'part']),
  authorities: ids,
});

export function readPlace(line: z.infer<typeof placeLine>): Place {
  const [name = '', ...alsoCalled] = line.name.split(' / ');
  return {
    name,
    alsoCalled,
    ...positionOf(line.position),
    population: line.people === '?' ? undefined : Number(line.people),
    isPart: line.kind === 'part',
    authorities: line.authorities.split(', '),
  };
}

export function writePlace(place: Place): string {
  return [
    [place.name, ...place.alsoCalled].join(' / '),
    `${place.lat} ${place.lon}`,
    place.population ?? '?',
    place.isPart ? 'part' : 'place',
    place.authorities.join(', '),
  ].join(' | ');
}

function positionOf(text: string): { lat: number; lon: number } {
  const [lat = 0, lon = 0] = text.split(' ').map(Number);
  return { lat, lon };
}
