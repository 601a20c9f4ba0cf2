import type { Rule } from './rule.ts';
import { textPlaces } from './text-places.ts';

export const noFutureDays: Rule = {
  name: 'no-future-days',
  why: 'Nobody can have read or checked anything tomorrow: such a day is a slip or an invention.',
  *check(_directory, context) {
    for (const [file, value] of context.parsed) {
      for (const { path, text } of textPlaces(value)) {
        const field = path.at(-1);
        if (field !== 'read' && field !== 'checked') continue;
        if (!/^\d{4}-\d\d-\d\d$/.test(text) || text <= context.today) continue;
        yield { file, path, message: `${text} has not come yet; write the day it was done` };
      }
    }
  },
};
