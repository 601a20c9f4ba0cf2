import { serviceFile, type Rule } from './rule.ts';
import { textPlaces } from './text-places.ts';

/** What an emergency line is needs no page: it is answered at every hour. */
const trueByDefinition: ReadonlySet<string> = new Set(
  ['emergency-999', 'emergency-sms', 'bsl-999', 'relay-uk-18000'].map(serviceFile),
);

export const completeEvidence: Rule = {
  name: 'complete-evidence',
  why: 'A fact whose source nobody can find again is a rumour.',
  *check(directory, { parsed }) {
    for (const [file, value] of parsed) {
      if (trueByDefinition.has(file)) continue;
      for (const { path, text } of textPlaces(value)) {
        if (path.at(-1) !== 'evidence' || text !== 'by-definition') continue;
        yield {
          file,
          path,
          message: 'by-definition is for emergency lines only; write page or dated-check',
        };
      }
    }
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
