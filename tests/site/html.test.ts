import { HtmlValidate, StaticConfigLoader, type RuleConfig } from 'html-validate';
import { expect, test } from 'vitest';
import { faultsOf, pages } from './read-site.ts';

/** html-validate's recommended rules, but for these; each says why it is off. */
const off = {
  // Where the build breaks its lines is no matter to a browser; compressHTML makes long ones.
  'no-trailing-whitespace': 'off',
  'long-title': 'off',
  // Astro writes <!doctype html>; the standard takes either case.
  'doctype-style': 'off',
  // `<meta …>` and `<meta … />` are the same to HTML.
  'void-style': 'off',
  // Astro leaves out the quotes and the value of empty attributes where the standard allows.
  'attr-quotes': 'off',
  'attribute-empty-style': 'off',
  'attribute-boolean-style': 'off',
  // Numbers stand in running text with ordinary spaces; styles keep those to dial on one line.
  'tel-non-breaking': 'off',
  // Subresource integrity is for other hosts, and there are none.
  'require-sri': 'off',
  // A link to a moment of the film, `#t=58`, finds its line in the transcript without script too.
  'valid-id': ['error', { relaxed: true }],
  // The one style sheet stands inside every page, so that a page is one request.
  'no-inline-style': 'error',
} satisfies RuleConfig;

const validate = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: off,
  }),
);

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const page of pages) {
    const { results } = await validate.validateString(page.html, page.path);
    for (const { messages } of results) {
      faults.push(
        ...messages.map(
          ({ line, column, ruleId, message }) =>
            `${page.path}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
    }
  }
  expect(faults).toEqual([]);
});

test('a page with an unclosed tag is not', async () => {
  const { valid } = await validate.validateString(
    '<!doctype html><html lang="en"><p><b>no</p></html>',
  );
  expect(valid).toBe(false);
});

test('no link has a space between it and its comma', () => {
  expect(faultsOf(({ html }) => html.match(/<\/a>\s+,.{0,40}/g) ?? [])).toEqual([]);
});

test('no quotation has a space beside its marks', () => {
  expect(faultsOf(({ html }) => html.match(/<q\b[^>]*>\s.{0,40}|.{0,40}\s<\/q>/g) ?? [])).toEqual(
    [],
  );
});
