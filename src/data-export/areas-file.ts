import { z } from 'zod';
import type { Areas } from '#areas/areas.ts';
import {
  areaChange,
  areaSources,
  authority,
  force,
  localServices,
  widerNames,
} from '#areas/schema.ts';
import { id, webAddress } from '#directory/schema/basics.ts';
import { licence } from './services-file.ts';
import { without } from './without.ts';

const named = { id: id.describe('Its file name, and its place in our addresses') };
const position = {
  latitude: z.number().min(49).max(61),
  longitude: z.number().min(-9).max(2),
};
const nearestFirst = z.array(id).min(1).describe('Authorities, most likely first');

/** An authority as others get it: all that its file says but the editors' notes. */
const publishedAuthority = authority.omit({ editor_notes: true }).extend({
  ...named,
  children_services: authority.shape.children_services.unwrap().omit({ held: true }).optional(),
});

/** The file `/data/areas.json`: who must help a child in each place of the United Kingdom. */
const areasFile = z.strictObject({
  $schema: webAddress,
  title: z.string(),
  about: webAddress.describe('The page that says what this is and how to report an error'),
  licence: z.string(),
  licence_address: webAddress,
  made_from: areaSources.shape.lists.describe('Lists of others, with the words they ask for'),
  authorities: z.array(publishedAuthority),
  forces: z.array(force.omit({ editor_notes: true }).extend(named)),
  wider_names: widerNames.shape.names.describe('Counties and regions of several authorities'),
  changes: z
    .array(areaChange.extend({ id: z.iso.date() }))
    .describe('Who takes over from whom; the id is the day'),
  local_services: localServices.shape.services.describe('Services of a part of a nation'),
  districts: z
    .array(
      z.strictObject({
        code: z.string(),
        ...position,
        authorities: z
          .array(
            z.strictObject({
              id,
              of_a_hundred: z
                .number()
                .int()
                .optional()
                .describe('Postcodes that lie there, of a hundred; left out where not counted'),
            }),
          )
          .min(1),
        certain: z.boolean().describe('False where it was compiled from memory'),
      }),
    )
    .describe('First halves of postcodes'),
  sectors: z
    .array(z.strictObject({ code: z.string(), authorities: nearestFirst }))
    .describe('First halves of postcodes and one digit more, where two authorities share one'),
  places: z
    .array(
      z.strictObject({
        name: z.string(),
        also_called: z.array(z.string()),
        ...position,
        people: z.number().int().optional(),
        part_of_a_town: z.boolean(),
        authorities: nearestFirst,
      }),
    )
    .describe('Towns, parts of towns and villages'),
});
export type AreasFile = z.infer<typeof areasFile>;

/** All areas, unfiltered. `site` is the public address without a slash at its end. */
export function areasFileOf(areas: Areas, site: string): AreasFile {
  return {
    $schema: `${site}/data/areas.schema.json`,
    ...licence,
    about: `${site}/data/`,
    made_from: [...areas.sources],
    authorities: areas.authorities.map((one) => {
      const known = without(one, 'editor_notes', 'children_services');
      const services = one.children_services;
      return services === undefined
        ? known
        : { ...known, children_services: without(services, 'held') };
    }),
    forces: areas.forces.map((one) => without(one, 'editor_notes')),
    wider_names: [...areas.widerNames],
    changes: [...areas.changes],
    local_services: [...areas.localServices],
    districts: areas.districts.map(({ code, lat, lon, shares, isSure }) => ({
      ...{ code, latitude: lat, longitude: lon },
      authorities: shares.map(({ authority: one, percent }) =>
        percent === undefined ? { id: one } : { id: one, of_a_hundred: percent },
      ),
      certain: isSure,
    })),
    sectors: areas.sectors.map(({ code, authorities }) => ({
      code,
      authorities: [...authorities],
    })),
    places: areas.places.map((one) => ({
      ...{ name: one.name, also_called: [...one.alsoCalled] },
      ...{ latitude: one.lat, longitude: one.lon },
      ...(one.population === undefined ? {} : { people: one.population }),
      ...{ part_of_a_town: one.isPart, authorities: [...one.authorities] },
    })),
  };
}

/** The JSON Schema of `/data/areas.json`. */
export function areasFileSchema(site: string) {
  return { $id: `${site}/data/areas.schema.json`, ...z.toJSONSchema(areasFile) };
}
