import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const output = (name: string): NamedTest => ({
  project: 'unit',
  file: 'tests/unit/build/output.test.ts',
  name,
});
const rebuild = (name: string): NamedTest => ({
  project: 'unit',
  file: 'tests/unit/build/rebuild.test.ts',
  name,
});
const pageSearch = (name: string): NamedTest => ({
  project: 'browser',
  file: 'tests/browser/page-search.test.ts',
  name: `the search of the pages > ${name}`,
});

/** Promises of the finished output and of the search of the pages. */
export const patches: readonly Patch[] = [
  {
    promise: 'After one corrected service only what changed is written',
    file: 'src/build/bring-over.ts',
    find: 'if (isSame(source, target)) continue;',
    replace: '',
    test: rebuild(
      'a second build > writes only files whose bytes changed, and takes away what is no longer made',
    ),
  },
  {
    promise: 'A build that fails leaves what servers are told as it was',
    file: 'src/build/site-output.ts',
    find: 'writeHostFiles(dist, serverFolderOf(dist), builtFor)',
    replace: 'writeHostFiles(dist, serverFolderOf(site), builtFor)',
    test: {
      project: 'unit',
      file: 'tests/unit/build/site-output.test.ts',
      name: 'a build that fails at its last step leaves the site, and what servers are told of it, as they were',
    },
  },
  {
    promise: 'A broken compressed copy is never served',
    file: 'src/build/compressed-copies.ts',
    find: 'if (brotliDecompressSync(br).equals(bytes) && gunzipSync(gz).equals(bytes)) return',
    replace: 'if (br.length > 0) return',
    test: rebuild('kept copies > that are broken are made again (.br)'),
  },
  {
    promise: 'The words that pages are found by come compressed',
    file: 'src/build/precompress.ts',
    find: '|wasm|pack)$/',
    replace: '|wasm)$/',
    test: {
      project: 'site',
      file: 'tests/site/output.test.ts',
      name: 'the finished site > has every file that compression makes smaller compressed beside it, and the copies say the same',
    },
  },
  {
    promise: 'A page with a style sheet of its own stops the build',
    file: 'src/layouts/Page.astro',
    find: 'set:html={sheet}',
    replace: 'set:html={sheet + path}',
    test: { project: 'build', says: 'the site sheet is the same on every page' },
  },
  {
    promise: 'English words at a Welsh address are not found as Welsh',
    file: 'src/build/page-search.ts',
    find: '(languageOf(main) ?? language) !== language',
    replace: "languageOf(main) === 'none'",
    test: output(
      'on the finished output > only pages that ask for it are searched, each in its own language',
    ),
  },
  {
    promise: 'The same pages give the same bytes',
    file: 'src/build/page-search.ts',
    find: '({ name, bytes: isZipped',
    replace: '({ name: name + performance.now(), bytes: isZipped',
    test: output('on the finished output > the same pages give the same bytes'),
  },
  {
    promise: 'No request depends on the words that are searched for',
    file: 'src/elements/page-search.ts',
    find: 'if (!isPart) return',
    replace: "if (!isPart || address.pathname.endsWith('.pf_fragment')) return",
    test: pageSearch(
      'two visitors with different words make the same requests and get different answers',
    ),
  },
  {
    promise: 'Somebody who saves data is not made to fetch the search of the pages',
    file: 'src/elements/page-search.ts',
    find: 'connection?.saveData === true',
    replace: 'connection?.saveData === false',
    test: pageSearch('fetches nothing for somebody who saves data'),
  },
];
