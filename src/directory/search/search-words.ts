import { z } from 'zod';
import { id } from '../schema/basics.ts';

/**
 * A phrase: plain words and `@class` names in the order in which people say them; up to two other
 * words may stand between.
 */
const phrase = z
  .string()
  .regex(
    /^(@[a-z]+|[\p{L}\p{N}'’-]+)( (@[a-z]+|[\p{L}\p{N}'’-]+))*$/u,
    'write words and @class names with single spaces',
  );
const phrases = z.array(phrase);
const inLanguages = z.strictObject({ en: phrases.optional(), cy: phrases.optional() });
const word = z
  .string()
  .regex(/^[a-z0-9]+$/, 'write one word in lower case, without accents or apostrophes');
const replacement = z
  .string()
  .regex(/^$|^[a-z0-9]+( [a-z0-9]+)*$/, 'write words in lower case, or nothing to leave it out');
const ids = z.array(id);
const byAudience = z.strictObject({ young: ids, parent: ids, professional: ids });

/** `content/search/topics/<topic id>.yaml`: half-sentences that mean a topic. */
export const topicPhrases = inLanguages;
/** `content/search/services.yaml`: what points to one service by itself. */
export const servicePhrases = z.record(id, phrases);
/** `content/search/names.yaml`: other names that people use for a service. */
export const serviceNames = z.record(id, z.array(z.string().min(2)));
/** `content/search/first-choices.yaml`: whom to put first. */
export const firstChoices = z.strictObject({
  general: byAudience,
  topics: z.record(id, byAudience),
});
/** `content/search/danger.yaml`: what may mean danger, and what only sounds so. */
export const danger = z.strictObject({
  crisis: inLanguages,
  calm: inLanguages,
  grave: ids.describe('Topics never told by a hint, and danger when it happens now'),
  alone: phrases.describe('Danger when a sentence about oneself holds nothing else'),
  soon: phrases.describe('Happens now or within hours'),
});
/**
 * `content/search/voices.yaml`: words that tell who is asking; `work`: a professional, or anybody who
 * speaks of themselves; `school`: a teacher, or a pupil who does.
 */
export const voices = z.strictObject({
  young: phrases,
  parent: phrases,
  professional: phrases,
  work: phrases,
  family: phrases,
  school: phrases,
});
/** `content/search/places.yaml`: places that imply a nation. */
export const places = z.strictObject({
  england: phrases,
  wales: phrases,
  scotland: phrases,
  'northern-ireland': phrases,
});
/** `content/search/answers.yaml`: questions that a page of ours answers. */
export const answers = z.strictObject({
  answers: z.array(
    z.strictObject({ page: id, section: id.optional(), en: phrases, cy: phrases.optional() }),
  ),
});
/** `content/search/spellings.yaml`: text-speak, common misspellings, dialect; `from: to`. */
export const spellings = z.strictObject({
  en: z.record(word, replacement),
  cy: z.record(word, replacement),
});
/** `content/search/words.yaml`: classes and kinds of words. */
export const kindsOfWords = z.strictObject({
  classes: z
    .record(z.string().regex(/^[a-z]+$/), z.array(word))
    .describe('Words that phrases may swap'),
  mutations: z
    .array(z.string().regex(/^[a-z]+( [a-z]+)+$/, 'write a changed start, then the plain ones'))
    .describe('How Welsh changes the start of a word'),
  small: z.array(word).describe('Left out of every sentence'),
  welsh: z.array(word).describe('Small words of Welsh sentences that no English one has'),
  whole: z.array(word).describe('Keep their endings'),
  weak: z.array(word).describe('Say little when they stand alone'),
  plain: z.array(word).describe('Ordinary words, spelt right, that mean nothing here'),
});

/** Everything of content/search/. */
export interface SearchWords {
  topics: Readonly<Record<string, z.infer<typeof topicPhrases>>>;
  services: z.infer<typeof servicePhrases>;
  names: z.infer<typeof serviceNames>;
  firstChoices: z.infer<typeof firstChoices>;
  danger: z.infer<typeof danger>;
  voices: z.infer<typeof voices>;
  places: z.infer<typeof places>;
  answers: z.infer<typeof answers>['answers'];
  spellings: z.infer<typeof spellings>;
  words: z.infer<typeof kindsOfWords>;
}
