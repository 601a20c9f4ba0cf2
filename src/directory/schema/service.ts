import { z } from 'zod';
import { audience, day, id, nation, sentences, sourceAddress, webAddress } from './basics.ts';
import { channel } from './channel.ts';
import { provenance, refineProvenance } from './provenance.ts';
import { serviceInWelsh } from './service-in-welsh.ts';

/** Something a visitor wants to know before contact; `unknown` makes the page say that we don't know. */
const answer = z.union([
  z.literal('unknown'),
  z.strictObject({ words: sentences, ...provenance }).superRefine(refineProvenance),
]);
export type Answer = z.infer<typeof answer>;

/** The questions of the "before you contact them" box, in the order in which they are shown. */
export const beforeYouContact = z.strictObject({
  who_answers: answer.describe('Who picks up'),
  give_a_name: answer.describe('Do I have to give a name'),
  what_they_see: answer.describe('Can they see my number or IP address'),
  who_they_tell: answer.describe(
    'Who might they tell, and when: never more than the source promises',
  ),
  wait: answer.describe('Usual wait'),
  hang_up: answer.describe('Can I just hang up'),
  what_happens: answer.describe('What happens when I make contact'),
});

/** Where the service's general facts (who, ages, nations, topics) come from. */
const serviceSource = z
  .strictObject({
    supports: z.array(z.string()).min(1).describe('Which fields it supports'),
    says: z.string().min(5).describe('What it says, in our words'),
    evidence: z
      .enum(['page', 'dated-check', 'listed'])
      .describe(
        'listed: named in a public list; enough for a name and a website, never for a number',
      ),
    source: sourceAddress.optional(),
    read: day,
  })
  .superRefine((entry, context) => {
    if (entry.evidence === 'page' && entry.source === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['source'],
        message: 'is missing: evidence is page, so write the address of that page',
      });
    }
  });

/** One support service as a visitor would understand it: the file `content/services/<id>.yaml`. */
export const service = z.strictObject({
  name: z.string().min(2).max(90),
  organisation: id.describe('The file name of its organisation'),
  listing: z
    .enum(['full', 'link-only'])
    .describe('full: at least one way to reach a person. link-only: name, words and website'),
  summary: z.string().min(8).max(48).describe('What it is for, in a few words, for lists'),
  to_child: sentences
    .optional()
    .describe('One sentence to a child; needed when children or young adults may use it'),
  to_adult: sentences.describe('One sentence to an adult'),
  about: z.array(sentences).max(6).describe('What else a visitor should know, a sentence each'),
  who: z.array(audience).min(1),
  ages: z
    .strictObject({
      min: z
        .string()
        .regex(/^\d{1,2}$/, 'write a number of years')
        .optional(),
      max: z
        .string()
        .regex(/^\d{1,2}$/, 'write a number of years')
        .optional(),
      says: z
        .enum(['service', 'us'])
        .describe(
          'us: our reading, not the service’s own rule (under 16, children’s services help; or others name the ages)',
        ),
    })
    .optional()
    .describe('The age of the child or young person it helps; left out when no limit is stated'),
  topics: z.array(id).min(1),
  nations: z.array(nation).min(1),
  region: z.string().min(3).optional().describe('Only when it serves a part of a nation'),
  languages: z
    .array(z.enum(['en', 'cy', 'bfi', 'interpreter']))
    .min(1)
    .describe('bfi: British Sign Language. interpreter: other languages through an interpreter'),
  by_area: z
    .literal('yes')
    .optional()
    .describe('Each area has a number of its own: the page leads to /near-me/, which knows them'),
  website: z
    .strictObject({
      url: webAddress,
      for_children: webAddress.optional(),
      evidence: z
        .enum(['page', 'listed', 'known'])
        .describe(
          'page: read. listed: printed in a public list. known: the home page of a well-known body',
        ),
      read: day,
      checked: day.optional(),
      checked_how: z.literal('live-page').optional(),
    })
    .optional(),
  channels: z.array(channel),
  before_you_contact: beforeYouContact,
  sources: z.array(serviceSource),
  cy: serviceInWelsh.optional().describe('Its sentences in Welsh, a draft'),
  editor_notes: z
    .string()
    .optional()
    .describe('For editors: doubts and what to check next. Not shown to visitors'),
});

/** A service with its id, which is its file name. */
export type Service = z.infer<typeof service> & { id: string };
