import { z } from 'zod';
import { day, id, nation, sourceAddress, webAddress } from '#directory/schema/basics.ts';
import { provenance, refineProvenance } from '#directory/schema/provenance.ts';

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
export const region = z.enum(regionIds);
export type Region = z.infer<typeof region>;

const code = z.string().regex(/^[EWSN]\d{8}$/, 'write one letter and eight digits, E08000035');

/** A telephone number of an authority's children's services. */
export const areaNumber = z
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
  website: webAddress,
  valid_from: day.optional().describe('The day on which it begins, if that is still to come'),
  valid_until: day.optional().describe('Its last day, if one is fixed'),
  replaced_by: z.array(id).min(1).optional().describe('Who takes over after valid_until'),
  district_councils: z
    .array(z.string().min(2))
    .min(1)
    .optional()
    .describe('Councils inside a county that people may name'),
  covers: z.array(z.string().min(2)).min(1).optional().describe('What it covers, where no map says'),
  children_services: z
    .strictObject({
      page: webAddress.optional().describe('Its own page for worries about a child'),
      page_date: z
        .string()
        .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a year, a month or a day')
        .optional()
        .describe('The date that the page of the numbers itself bears'),
      numbers: z.array(areaNumber).describe('Empty where none may be published'),
      held: z.string().min(10).optional().describe('Why a number that was read is not published'),
    })
    .optional()
    .describe('Left out where nothing was read'),
  sources: z.array(z.string().min(10)).min(1).describe('Where the facts above come from'),
  read: day,
  editor_notes: z.string().optional(),
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
  service: id.optional().describe('The service of the directory that it is, if it is one'),
  sources: z.array(sourceAddress.or(z.string().min(10))).min(1),
  read: day,
  editor_notes: z.string().optional(),
});
export type Force = z.infer<typeof force> & { id: string };

/** An authority of a district and how many of a hundred of its postcodes lie there; undefined: not known. */
export interface Share {
  readonly authority: string;
  readonly percent: number | undefined;
}

/** A postcode district, `LS6`: a line of `content/areas/districts.txt`. */
export interface District {
  readonly code: string;
  readonly lat: number;
  readonly lon: number;
  /** Most postcodes first. */
  readonly shares: readonly Share[];
  /** False where it was compiled from memory: the page says that it may be another one. */
  readonly isSure: boolean;
}

/** The first half of a postcode and one digit more, `LS6 1`: a line of `content/areas/sectors.txt`. */
export interface Sector {
  readonly code: string;
  /** Most postcodes first. */
  readonly authorities: readonly string[];
}

/** A town, suburb or village: a line of `content/areas/places.txt`. */
export interface Place {
  readonly name: string;
  /** Other names and spellings, Welsh ones among them. */
  readonly alsoCalled: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** People; undefined: not known. */
  readonly population: number | undefined;
  /** True for a part of a town, false for a place by itself. */
  readonly isPart: boolean;
  /** Most likely first. */
  readonly authorities: readonly string[];
}

/** A name that stands for several authorities, `Berkshire`: an entry of `content/areas/wider-names.yaml`. */
export const widerName = z.strictObject({
  name: z.string().min(2).max(60),
  also_called: z.array(z.string().min(2)).min(1).optional(),
  authorities: z.array(id).min(1),
  source: sourceAddress,
  read: day,
});
export type WiderName = z.infer<typeof widerName>;
