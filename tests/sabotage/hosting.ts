import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const headers = (name: string): NamedTest => ({
  project: 'unit',
  file: 'tests/unit/hosting/headers.test.ts',
  name,
});
const server = (name: string): NamedTest => ({
  project: 'unit',
  file: 'tests/unit/hosting/serve-folder.test.ts',
  name,
});

/** Promises of the server and its headers. */
export const patches: readonly Patch[] = [
  {
    promise: 'No page is kept on the device',
    file: 'src/hosting/headers.ts',
    find: "['Cache-Control', 'no-store']",
    replace: "['Cache-Control', 'no-cache']",
    test: headers('the other headers > nothing is kept on the device'),
  },
  {
    promise: 'The next site is not told where a visitor came from',
    file: 'src/hosting/headers.ts',
    find: "'no-referrer'",
    replace: "'origin'",
    test: headers('the other headers > the next site is not told where a visitor came from'),
  },
  {
    promise: 'No form can send anything',
    file: 'src/hosting/headers.ts',
    find: '"form-action \'none\'"',
    replace: '"form-action \'self\'"',
    test: headers(
      'the policy for content > no form can send anything, and no site can frame a page',
    ),
  },
  {
    promise: 'Only the site sheet applies',
    file: 'src/hosting/headers.ts',
    find: '["\'self\'", ...styleHashes',
    replace: '["\'self\'", "\'unsafe-inline\'", ...styleHashes',
    test: headers(
      'the policy for content > the site sheet applies by its hash, no other inline style does',
    ),
  },
  {
    promise: 'An answer does not say when it was given',
    file: 'src/hosting/serve-folder.ts',
    find: 'response.sendDate = false',
    replace: 'response.sendDate = true',
    test: server('every answer > / leaves nothing to be known by'),
  },
  {
    promise: 'Nothing hidden is served',
    file: 'src/hosting/served-files.ts',
    find: ' && !hidden.test(path)',
    replace: '',
    test: server('what lies outside > /.hidden is not found'),
  },
  {
    promise: 'Words behind a "?" are not repeated',
    file: 'src/hosting/serve-folder.ts',
    find: 'Location: found.to',
    replace: "Location: found.to + (request.url ?? '').slice(path.length)",
    test: server(
      'pages > a folder without its slash leads to the one with it, without what stood behind "?"',
    ),
  },
  {
    promise: 'A player gets the part of a film that it asks for',
    file: 'src/hosting/byte-range.ts',
    find: 'first: length - count',
    replace: 'first: 0 * count',
    test: server('films > a player that asks for bytes=-2 gets 206'),
  },
];
