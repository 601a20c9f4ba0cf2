import { z } from 'zod';
import { day, id } from './basics.ts';
import { channelTypes } from './channel.ts';

/** What can be told to have changed about a service, in the order in which it is told. */
export const changeKinds = [
  'added',
  'removed',
  'name',
  'listing',
  'organisation',
  'way-in-added',
  'way-in-removed',
  'number',
  'address',
  'hours',
  'cost',
  'bill',
  'note',
  'meant-for',
  'website',
  'promises',
  'who',
  'ages',
  'nations',
  'by-area',
  'languages',
  'topics',
  'words',
  'welsh',
  'checked',
  'sources',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One thing that changed: the hours of the chat, the name. `by` is the way in that it is about. */
export const change = z.strictObject({
  what: z.enum(changeKinds),
  by: z.enum(channelTypes).optional(),
});
export type Change = z.infer<typeof change>;

/** All that changed about one service on one day. Day and service together name an entry. */
const changeEntry = z.strictObject({
  day: day.describe('The day in the UK on which it was written down'),
  service: id.describe('Its file name, also when the file is gone'),
  name: z.string().min(2).describe('Its name after the change, or its last one'),
  changes: z.array(change).min(1),
});
export type ChangeEntry = z.infer<typeof changeEntry>;

/**
 * `content/changes.json`: how the directory changed, without old values, so that no old number is
 * published again. `npm run data:changes` writes it from the history; nobody edits it by hand.
 */
export const changeLog = z.strictObject({
  began: z
    .strictObject({ day, services: z.number().int().nonnegative() })
    .describe('The first day of the directory, and how many services it began with'),
  entries: z.array(changeEntry).describe('The latest day first, then by service'),
});
export type ChangeLog = z.infer<typeof changeLog>;
