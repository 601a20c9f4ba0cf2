import { readPack } from './read-pack.ts';

/** A page of the site that answers some words. All three are plain text, never markup. */
export interface PageAnswer {
  readonly url: string;
  readonly title: string;
  /** The page's first words, or some about what was asked. */
  readonly excerpt: string;
}

/** Finds pages for the words typed: the best first, twenty at most, none for an empty box. */
export type PageSearch = (query: string) => Promise<readonly PageAnswer[]>;

/** The part of Pagefind's module that is used; its package ships no types for the browser. */
interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: boolean; metaCacheTag: string }) => {
    search(query: string): Promise<{
      results: {
        data(): Promise<{
          url: string;
          meta: { title?: string; lead?: string };
          plain_excerpt: string;
        }>;
      }[];
    }>;
  };
}

const folder = '/pagefind/';
const script = `${folder}pagefind.js`;
/** The addresses that only a pack answers: those in a folder of `/pagefind/`, one to a language. */
const partOfPack = /^\/pagefind\/[^/]+\//;
/** More than are shown, since who asks decides which come first. */
const answersAtMost = 20;

/** Files of the packs opened so far, by the address that Pagefind would fetch them from. */
const inMemory = new Map<string, Uint8Array<ArrayBuffer>>();
const fetched = new Map<string, () => Promise<PageSearch>>();

/**
 * Asks for the search of the site's own pages: one pack and one script, the same for every visitor of that
 * language, fetched whatever the words are. Afterwards nothing is fetched: what Pagefind asks for is
 * handed to it from the pack, so no request depends on the words. Gives what opens the search, which is
 * dear on a slow phone: call it when nobody waits for a key.
 *
 * Opening rejects where the visitor saves data, or the pack or script cannot be had; the caller then
 * shows no answers from pages. It is not tried again on this page: a request for each key press would
 * tell a listener how many there were.
 */
export function fetchPageSearch(language: string): () => Promise<PageSearch> {
  const known = fetched.get(language);
  if (known !== undefined) return known;
  const pack = fetchPack(language);
  pack.catch(() => undefined);
  let opening: Promise<PageSearch> | undefined;
  const open = (): Promise<PageSearch> => (opening ??= pack.then((file) => read(file, language)));
  fetched.set(language, open);
  return open;
}

async function fetchPack(language: string): Promise<ArrayBuffer> {
  if (savesData()) throw new Error('page-search: not opened, this visitor saves data.');
  fetchScript();
  const response = await fetch(`${folder}pages.${language}.pack`);
  if (!response.ok) throw new Error(`page-search: the pack for "${language}" is not there.`);
  return response.arrayBuffer();
}

/** Has the script at hand without running it. Asked for when typing pauses, it would tell of the pause. */
function fetchScript(): void {
  const link = document.createElement('link');
  if (link.relList.supports('modulepreload')) {
    link.rel = 'modulepreload';
    link.href = script;
    document.head.append(link);
  } else void import(/* @vite-ignore */ script).catch(() => undefined);
}

async function read(pack: ArrayBuffer, language: string): Promise<PageSearch> {
  if (inMemory.size === 0) answerFromMemory();
  // Each language has an address of its own: both lists of files begin with pagefind-entry.json.
  const basePath = `${folder}${language}/`;
  for (const [name, bytes] of readPack(pack)) inMemory.set(basePath + name, bytes);
  const { createInstance } = (await import(/* @vite-ignore */ script)) as Pagefind;
  const pagefind = createInstance({
    basePath,
    // A worker needs a script address of a trusted type, which the policy gives to nothing.
    noWorker: true,
    metaCacheTag: language,
  });
  return async (query) => {
    const { results } = await pagefind.search(query);
    const best = await Promise.all(results.slice(0, answersAtMost).map((each) => each.data()));
    return best.map(({ url, meta, plain_excerpt }) => ({
      url,
      title: meta.title ?? url,
      excerpt: plainText(meta.lead ?? plain_excerpt),
    }));
  };
}

/** Puts a `fetch` in place that answers for Pagefind's addresses from memory, never from the network. */
function answerFromMemory(): void {
  const fromNetwork = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    const isPart = address.origin === location.origin && partOfPack.test(address.pathname);
    if (!isPart) return fromNetwork(input, init);
    const bytes = inMemory.get(address.pathname);
    return Promise.resolve(
      bytes === undefined ? new Response(null, { status: 404 }) : new Response(bytes),
    );
  };
}

/** Pagefind writes `<` and `>` of a page as entities, having markup in mind. */
function plainText(excerpt: string): string {
  return excerpt.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
