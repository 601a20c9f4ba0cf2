import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const browser = (file: string, name: string): NamedTest => ({
  project: 'browser',
  file: `tests/browser/${file}.test.ts`,
  name,
});
const unit = (file: string, name: string): NamedTest => ({
  project: 'unit',
  file: `tests/unit/${file}.test.ts`,
  name,
});

/** Promises to somebody who searches, reads and leaves. */
export const patches: readonly Patch[] = [
  {
    promise: 'No request tells what was typed',
    file: 'src/elements/service-finder.ts',
    find: 'const asked = this.#box().value.trim();',
    replace: 'const asked = this.#box().value.trim(); void fetch(`/find/index.json?${asked}`);',
    test: browser(
      'identical-requests',
      'in Chromium > two visitors who type and pick different things make identical requests',
    ),
  },
  {
    promise: 'Words that mean danger raise the strip',
    file: 'src/elements/service-finder.ts',
    find: "toggleAttribute('data-raised', answer.crisis)",
    replace: "toggleAttribute('data-raised', false)",
    test: browser(
      'journeys/own-words',
      'words that mean danger raise the strip, and it goes down again',
    ),
  },
  {
    promise: 'The search names no service by the list of another build',
    file: 'src/directory/search/listed.ts',
    find: 'if (list !== mark)',
    replace: 'if (list < 0 && list > 0)',
    test: unit('search/listed', 'an index is not used with a list of another build'),
  },
  {
    promise: 'A slip in the word for an overdose still raises the strip',
    file: 'src/directory/search/read-query.ts',
    find: 'open.known.has(one) ? [one]',
    replace: 'open.known.has(one) ? [stem(one, open.whole)]',
    test: unit(
      'search/typos',
      'a repaired word is read as what it is near to, not as what that would be cut down to',
    ),
  },
  {
    promise: 'Where a browser cannot copy, the words are ready to be copied by hand',
    file: 'src/elements/copy-text.ts',
    find: 'getSelection()?.selectAllChildren(text);',
    replace: '',
    test: browser(
      'copy-text',
      'in a browser without a clipboard the message is selected, to be copied by hand',
    ),
  },
  {
    promise: 'A fault while answering leaves the list',
    file: 'src/elements/service-finder.ts',
    find: "this.#announce(this.dataset['failed'] ?? '', 0);",
    replace: '',
    test: browser('finder', 'an index of the wrong shape leaves the list, and says so'),
  },
  {
    promise: 'The hour is the hour in the UK',
    file: 'src/directory/opening/uk-time.ts',
    find: 'isSummer ? 60 : 0',
    replace: '-new Date(time).getTimezoneOffset()',
    test: browser(
      'journeys/wrong-hour',
      'the hour is the hour in the UK wherever the device’s clock zone is',
    ),
  },
  {
    promise: 'A clock that is years away is not believed',
    file: 'src/elements/open-now.ts',
    find: 'const yearsApart = 4;',
    replace: 'const yearsApart = 400;',
    test: browser('journeys/wrong-hour', 'a clock that says 1970-01-01T03:00:00Z is not believed'),
  },
  {
    promise: 'A page cannot name a service that is not there',
    file: 'src/site/contact-faults.ts',
    find: 'if (service === undefined) {',
    replace: 'if (service === undefined) {\n    return undefined;',
    test: unit(
      'site/site',
      'a button for a service that is not there stops the build with file and line',
    ),
  },
  {
    promise: 'Each word is there in both languages',
    file: 'src/language/strings.ts',
    find: 'if (faults.length > 0) throw',
    replace: 'if (faults.length > 99) throw',
    test: unit('language/language', 'a word that one language lacks stops the build and is named'),
  },
];
