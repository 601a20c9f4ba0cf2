import type { Say } from '#language/words.ts';
import type { Cut } from './schema/words.ts';

/** An age in words: `9-11` is "Ages 9 to 11". */
export function cutWords(cut: Cut, say: Say): string {
  const [from = '', to = ''] = cut.split('-');
  return say('kit.ages', { from, to });
}
