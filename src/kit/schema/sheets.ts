import { z } from 'zod';
import { id } from '#directory/schema/basics.ts';
import { claim, cut, minutes, pauseId, said } from './words.ts';

/** `content/kit/cards.yaml` */
export const questionCards = z.strictObject({
  cards: z
    .array(said.extend({ id, cuts: z.array(cut).min(1), pause: pauseId }))
    .min(1)
    .describe('One question each'),
});
export type QuestionCard = z.infer<typeof questionCards>['cards'][number];

/** `content/kit/exit-slip.yaml` */
export const exitSlip = z.strictObject({
  title: said,
  note: said,
  parts: z
    .array(
      z.discriminatedUnion('kind', [
        said.extend({ kind: z.literal('lines') }),
        said.extend({ kind: z.literal('choice'), choices: z.array(said).min(2) }),
      ]),
    )
    .min(1),
  end: said,
});
export type ExitSlip = z.infer<typeof exitSlip>;

const item = said.extend({ id, hoped: z.enum(['agree', 'disagree']) });

/** `content/kit/before-and-after.yaml` */
export const beforeAndAfter = z.strictObject({
  title: said,
  before: said,
  after: said,
  note: said,
  scale: z.array(said).min(2),
  items: z.array(item).min(1),
  staff: z.strictObject({ title: said, items: z.array(item).min(1), count: said }),
});
export type BeforeAndAfter = z.infer<typeof beforeAndAfter>;

/** `content/kit/staff-briefing.yaml` */
export const staffBriefing = z.strictObject({
  whole: minutes,
  title: said,
  lead: said,
  parts: z
    .array(
      z.strictObject({
        minutes,
        heading: said,
        points: z
          .array(
            claim.extend({
              link: z
                .string()
                .regex(/^\/(?:[a-z0-9-]+\/)+$/, 'write a path of this site, like /professionals/')
                .optional()
                .describe('The page of this site that it is about'),
              service: id.optional().describe('The service that it names'),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  never: z.array(said).min(1),
});
export type StaffBriefing = z.infer<typeof staffBriefing>;

/** What whoever sends the letter fills in. */
const letterBlanks = ['place', 'day', 'group', 'adult', 'how-to-reach-us'] as const;

/** All that may stand in braces in the letter; the address of the film is filled in by the site. */
export const letterParts = [...letterBlanks, 'film-page'] as const;

/** `content/kit/letter-home.yaml` */
export const letterHome = z.strictObject({
  title: said,
  paragraphs: z.array(said).min(1),
  services: z.array(id).min(1).describe('Ids of the services whose numbers the letter holds'),
  end: z.array(said).min(1),
});
export type LetterHome = z.infer<typeof letterHome>;
