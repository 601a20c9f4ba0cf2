import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { listFiles } from './list-files.ts';
import { writePack, type PackedFile } from './pack.ts';

/** What was indexed: for each language, how many pages, and the bytes of its pack before compression. */
export type PageSearch = ReadonlyMap<string, { readonly pages: number; readonly bytes: number }>;

/** Of the files that Pagefind writes, its module for the browser, and the list of all others. */
const script = 'pagefind.js';
const entry = 'pagefind-entry.json';

/**
 * Indexes the pages whose `<main>` carries `data-page-search` with Pagefind, and writes
 * `pagefind/pagefind.js` and, for each language, `pagefind/pages.<language>.pack`, which holds all
 * that any query in that language can need.
 *
 * Pagefind by itself fetches the part of its index that a query needs, which tells a server's log
 * something of the words. A pack is fetched whole, when the first answer is shown, whatever was typed. A page stands in the
 * index of `<html lang>`, and in none where its `<main lang>` differs: an English text shown at a
 * Welsh address is found at its English one.
 *
 * Writes nothing where no page asks to be found. Throws with Pagefind's own words if it fails.
 */
export async function writePageSearch(dist: string): Promise<PageSearch> {
  const folder = join(dist, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  const byLanguage = Map.groupBy(searchablePages(dist), (page) => page.language);
  const written = new Map<string, { pages: number; bytes: number }>();
  try {
    for (const [language, pages] of [...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const files = await indexPages(pages);
      const runtime = files.get(script);
      if (runtime === undefined) throw new Error(`Pagefind gave no ${script}.`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, script), runtime);
      const pack = writePack(filesOfQueries(files));
      writeFileSync(join(folder, `pages.${language}.pack`), pack);
      written.set(language, { pages: pages.length, bytes: pack.length });
    }
  } finally {
    await close();
  }
  return written;
}

interface SearchablePage {
  readonly url: string;
  readonly html: string;
  readonly language: string;
}

function searchablePages(dist: string): readonly SearchablePage[] {
  return listFiles(dist)
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => {
      const html = readFileSync(join(dist, path), 'utf8');
      const main = /<main\b[^>]*>/.exec(html)?.[0] ?? '';
      if (!/\sdata-page-search[\s=>]/.test(main)) return [];
      const language = languageOf(/<html\b[^>]*>/.exec(html)?.[0] ?? '');
      if (language === undefined) {
        throw new Error(
          `${path} asks to be found by search, but its <html> has no lang. Give the page its language.`,
        );
      }
      if ((languageOf(main) ?? language) !== language) return [];
      return [{ url: `/${path.replace(/(^|\/)index\.html$/, '$1')}`, html, language }];
    });
}

function languageOf(tag: string): string | undefined {
  return /\slang=["']?([\w-]+)/.exec(tag)?.[1];
}

async function indexPages(pages: readonly SearchablePage[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ rootSelector: 'main[data-page-search]' });
  if (index === undefined || errors.length > 0) throw failed('start an index', errors);
  try {
    for (const { url, html } of pages) {
      // What a page says of itself first tells more than half a sentence from its middle.
      const content = html.replace('<p class="lead"', '<p data-pagefind-meta="lead" class="lead"');
      const added = await index.addHTMLFile({ url, content });
      if (added.errors.length > 0) throw failed(`read ${url}`, added.errors);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw failed('write its index', faults);
    return new Map(files.map((file) => [file.path, file.content]));
  } finally {
    await index.deleteIndex();
  }
}

function failed(what: string, errors: readonly string[]): Error {
  return new Error(`Pagefind could not ${what}: ${errors.join('; ') || 'it gave no reason'}.`);
}

/** The files that a query can ask for, unzipped: the pack is compressed as a whole, and better. */
function filesOfQueries(files: ReadonlyMap<string, Uint8Array>): readonly PackedFile[] {
  const words = files.get(entry);
  if (words === undefined) throw new Error(`Pagefind gave no ${entry}.`);
  const { languages } = JSON.parse(new TextDecoder().decode(words)) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const wasm = Object.values(languages).map((each) => `wasm.${each.wasm ?? 'unknown'}.pagefind`);
  return [...files]
    .filter(
      ([name]) =>
        name === entry || wasm.includes(name) || /\.pf_(?:meta|index|filter|fragment)$/.test(name),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => ({ name, bytes: isZipped(bytes) ? gunzipSync(bytes) : bytes }));
}

function isZipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
