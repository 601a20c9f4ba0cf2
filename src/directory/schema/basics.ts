import { z } from 'zod';

/** Ids are file names: lower case, digits, hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case letters, digits and single hyphens');

/** A calendar day as `YYYY-MM-DD` that exists; that it is not in the future is a rule's work. */
export const day = z.iso.date('write a day as YYYY-MM-DD, for example 2026-11-21');

/** A year, a month or a day, as exactly as the source gives it. */
export const partialDay = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2})?)?$/,
    'write a year, a month or a day: 2014, 2014-01 or 2014-01-30',
  );

/** A web address. Only https is linked to. */
export const webAddress = z
  .url({ protocol: /^https$/, error: 'write a whole web address that starts with https://' })
  .describe('A web address, https only');

/**
 * Where something was read. Old pages keep the http address under which they were read; pages print such
 * an address without a link.
 */
export const sourceAddress = z
  .url({
    protocol: /^https?$/,
    error: 'write a whole web address that starts with https:// or http://',
  })
  .describe('The address of the page that was read');

/** One or more whole sentences for a visitor to read. */
export const sentences = z.string().min(2).max(600);

export const nationIds = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export const nation = z.enum(nationIds);
export type Nation = z.infer<typeof nation>;

export const audienceIds = [
  'child',
  'young_adult',
  'parent',
  'other_family',
  'practitioner',
] as const;
export const audience = z.enum(audienceIds).describe('Whom the service answers');

/** `en` and `cy`; a text without Welsh is shown in English and marked so. */
export const inBothLanguages = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) });
