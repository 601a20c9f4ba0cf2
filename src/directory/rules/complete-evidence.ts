import { serviceFile, type Rule } from './rule.ts';

export const completeEvidence: Rule = {
  name: 'complete-evidence',
  why: 'A fact whose source nobody can find again is a rumour.',
  *check(directory) {
    for (const { id, website } of directory.services) {
      const file = serviceFile(id);
      if (website?.checked !== undefined && website.checked_how === undefined) {
        yield {
          file,
          path: ['website', 'checked_how'],
          message: 'is missing: checked has a day, so write live-page',
        };
      }
      if (website?.checked === undefined && website?.checked_how !== undefined) {
        yield {
          file,
          path: ['website', 'checked'],
          message: 'is missing: checked_how is given, so write the day of the check',
        };
      }
    }
    for (const { id, confidence, sources } of directory.retired) {
      const file = `retired/${id}.yaml`;
      for (const [index, { evidence, source }] of sources.entries()) {
        if (evidence !== 'page' || source !== undefined) continue;
        yield {
          file,
          path: ['sources', index, 'source'],
          message: 'is missing: evidence is page, so write the address of that page',
        };
      }
      if (
        confidence === 'sourced' &&
        sources.length > 0 &&
        sources.every(({ evidence }) => evidence === 'public-code')
      ) {
        yield {
          file,
          path: ['confidence'],
          message:
            'sourced needs a source that is a page or a dated-check; add one or write likely',
        };
      }
    }
  },
};
