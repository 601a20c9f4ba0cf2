import { z } from 'zod';
import {
  day,
  id,
  nation,
  partialDay,
  sourceAddress,
  webAddress,
} from '#directory/schema/basics.ts';
import { provenance, refineProvenance } from '#directory/schema/provenance.ts';
import { regionIds } from './regions.ts';

export const region = z.enum(regionIds);

const code = z.string().regex(/^[EWSN]\d{8}$/, 'write one letter and eight digits, E08000035');

/** Where a whole file was read, and when. */
const readAt = {
  sources: z
    .array(sourceAddress)
    .min(1)
    .optional()
    .describe('What it rests on besides the lists that sources.yaml names'),
  read: day,
  editor_notes: z.string().optional(),
};

/** A telephone number of an authority's children's services. */
const areaNumber = z
  .strictObject({
    value: z.string().min(3).describe('The number as it is shown'),
    dial: z
      .string()
      .regex(/^\d{3,15}$/, 'write the digits alone, as they are dialled')
      .describe('The same digits without spaces'),
    when: z
      .enum(['day', 'night', 'always'])
      .describe('day: office hours. night: evenings, nights, weekends. always: at every hour'),
    press: z
      .array(z.string().regex(/^\d$/, 'write one digit'))
      .min(1)
      .max(3)
      .optional()
      .describe('The keys to press, in their order, when a voice offers a choice'),
    ask_for: z
      .literal('duty-team')
      .optional()
      .describe('Whom to ask for where others answer: the emergency duty team'),
    ...provenance,
  })
  .superRefine(refineProvenance);
export type AreaNumber = z.infer<typeof areaNumber>;

/** Who must help a child in one place: `content/areas/authorities/<id>.yaml`. */
export const authority = z.strictObject({
  name: z.string().min(2).max(90).describe('Its whole name'),
  short_name: z.string().min(2).max(60).describe('As people say it'),
  name_welsh: z.string().min(2).max(90).optional(),
  short_name_welsh: z.string().min(2).max(60).optional(),
  code: code.optional().describe('The code of the Office for National Statistics'),
  nation,
  region,
  kind: z.enum([
    'unitary',
    'metropolitan',
    'london-borough',
    'county',
    'city-corporation',
    'sui-generis',
    'health-and-social-care-trust',
  ]),
  force: id.describe('The file name of its police force'),
  website: webAddress
    .optional()
    .describe('Left out only while it begins later and nothing was read'),
  valid_from: day.optional().describe('The day on which it begins, if that is still to come'),
  valid_until: day.optional().describe('Its last day, if one is fixed'),
  replaced_by: z.array(id).min(1).optional().describe('Who takes over after valid_until'),
  district_councils: z
    .array(z.string().min(2))
    .min(1)
    .optional()
    .describe('Councils inside a county that people may name'),
  covers: z
    .array(z.string().min(2))
    .min(1)
    .optional()
    .describe('What it covers, where no map says'),
  children_services: z
    .strictObject({
      page: webAddress.optional().describe('Its own page for worries about a child'),
      page_date: partialDay
        .optional()
        .describe('The date that the page of the numbers itself bears'),
      numbers: z.array(areaNumber).describe('Empty where none may be published'),
      held: z.string().min(10).optional().describe('Why a number that was read is not published'),
    })
    .optional()
    .describe('Left out where nothing was read'),
  ...readAt,
});
/** An authority with its id, which is its file name. */
export type Authority = z.infer<typeof authority> & { id: string };

/** A police force: `content/areas/forces/<id>.yaml`. That its number is 101 is said by the directory. */
export const force = z.strictObject({
  name: z.string().min(2).max(90),
  name_welsh: z.string().min(2).max(90).optional(),
  code: code.optional(),
  nations: z.array(nation).min(1),
  website: webAddress,
  missing_page: webAddress.optional().describe('Its own page about somebody who is missing'),
  address: id
    .optional()
    .describe('The last part of its page’s address, where a council has the same id'),
  service: id.optional().describe('The service of the directory that it is, if it is one'),
  ...readAt,
});
export type Force = z.infer<typeof force> & { id: string };

/** A county or a region that several authorities share, `Berkshire`. */
const widerName = z.strictObject({
  name: z.string().min(2).max(60),
  authorities: z.array(id).min(2),
});
export type WiderName = z.infer<typeof widerName>;
/** `content/areas/wider-names.yaml`. */
export const widerNames = z.strictObject({
  names: z.array(widerName).min(1),
  sources: z.array(sourceAddress).min(1),
  read: day,
});

/** What happens on one day, which is the file's name: `content/areas/changes/2027-04-01.yaml`. */
export const areaChange = z.strictObject({
  replaces: id.describe('The authority that ends'),
  successors: z.array(id).min(1),
  sources: z.array(sourceAddress).min(1),
  read: day,
  districts: z
    .record(z.string(), z.array(id).min(1))
    .describe('Who takes over its part of each district, most postcodes first'),
  places: z.record(z.string(), id).describe('Who takes over at each of its places'),
});

/** A service for a part of a nation, and where that is: an entry of `content/areas/local-services.yaml`. */
const localService = z.strictObject({
  service: id,
  regions: z.array(region).min(1).optional(),
  forces: z.array(id).min(1).optional(),
  authorities: z.array(id).min(1).optional(),
  why: z.string().min(20).describe('How its words about where it works were read'),
});
/** `content/areas/local-services.yaml`. */
export const localServices = z.strictObject({ services: z.array(localService) });

const count = z.string().regex(/^\d{1,5}$/, 'write a number in digits alone');
/** How many there must be, so that none is lost unseen: `content/areas/counts.yaml`. */
export const areaCounts = z.strictObject({
  england: count.describe('Authorities of England in office'),
  wales: count.describe('Authorities of Wales'),
  scotland: count.describe('Authorities of Scotland'),
  'northern-ireland': count.describe('Trusts of Northern Ireland'),
  to_come: count.describe('Authorities that begin later'),
  forces: count,
  districts: count,
  sectors: count,
  places: count,
});
export type AreaCounts = z.infer<typeof areaCounts>;

/** A list that the areas were made from, and what its licence asks us to say: `content/areas/sources.yaml`. */
export const areaSources = z.strictObject({
  lists: z
    .array(
      z.strictObject({
        name: z.string().min(3),
        url: webAddress,
        gives: z.string().min(5).describe('What was taken from it'),
        edition: z.string().min(4).describe('Its own date or version'),
        licence: z.string().min(3),
        attribution: z.string().min(5).describe('The words that its licence asks for'),
      }),
    )
    .min(1),
  read: day,
});
