/** What keeps a browser, and services that it may ask, from keeping or learning what is written. */
export const unkept = {
  autocomplete: 'off',
  autocapitalize: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  translate: 'no',
  writingsuggestions: 'false',
  'data-1p-ignore': '',
  'data-lpignore': 'true',
} as const;
