import { z } from 'zod';
import { day as dayText, id, nation } from '#directory/schema/basics.ts';
import { mostCharacters } from './text-message.ts';

/** Astro's own reader makes a date of an unquoted day. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  dayText,
);

const pageWords = {
  heading: z.string().min(3).describe('The heading that visitors read (h1)'),
  tab: z
    .string()
    .min(3)
    .describe(
      'Words for the browser’s tab and history: plain, so that a glance gives nothing away',
    ),
  lead: z.string().min(10).optional().describe('The first sentences, in larger type'),
  text_message: z
    .string()
    .min(20)
    .optional()
    .describe(
      `The page in at most ${mostCharacters} characters, to send to somebody; {childline phone} is filled in from the directory`,
    ),
};

/** What stands between the two --- lines at the head of a Welsh page; the rest is its English page’s. */
export const welshFrontmatter = z.strictObject(pageWords);

const pageAudiences = [
  'young-people',
  'easy-read',
  'families',
  'professionals',
  'everyone',
] as const;
export type PageAudience = (typeof pageAudiences)[number];

/** What stands between the two --- lines at the head of an English page. */
export const pageFrontmatter = z.strictObject({
  ...pageWords,
  audience: z.enum(pageAudiences).describe('For whom the page is; its words are measured by it'),
  urgent: z.boolean().default(false).describe('True where words must be as plain as for a child'),
  nations: z.array(nation).min(1).describe('Where it holds'),
  facts: z
    .array(id)
    .default([])
    .describe('File names in content/facts/ that its sentences rest on'),
  guidance: z.array(id).default([]).describe('File names in content/guidance/ that it rests on'),
  compared: day.describe('The day that its words were held against its sources'),
  next_check: day.describe('The day by which that must be done again'),
  people: z
    .strictObject({
      topics: z.array(id).default([]).describe('Whose chains name the people, the nearest first'),
      services: z.array(id).default([]).describe('Services that come before those of the chains'),
    })
    .optional()
    .describe('Whom the page ends with: at least two people to reach'),
});
export type PageFrontmatter = z.infer<typeof pageFrontmatter>;
