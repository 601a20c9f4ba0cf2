import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHostFiles } from '#build/host-files.ts';
import { writePageSearch } from '#build/page-search.ts';
import type { fetchPageSearch, PageAnswer } from '#elements/page-search.ts';
import { serveFolder, type RunningServer } from '#hosting/serve-folder.ts';
import { withVisitor, type Visitor, type VisitorOptions } from './harness/visitor.ts';

let dist: string;
let server: RunningServer;

/** A site of four pages, with the elements under test as the browser gets them: without types. */
beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'search-'));
  const page = (path: string, language: string, main: string): void => {
    mkdirSync(join(dist, path), { recursive: true });
    writeFileSync(
      join(dist, path, 'index.html'),
      `<!doctype html><html lang="${language}"><head><title>T</title><style>p{}</style><link rel="icon" href="/icon.svg"><script type="module" src="/try.js"></script></head><body><main data-page-search>${main}</main></body></html>`,
    );
  };
  page('', 'en', '<h1>Apples</h1><p>Apples are red &lt;mostly&gt; and grow on trees.</p>');
  page('bears', 'en', '<h1>Bears</h1><p>A bear eats honey in the woods.</p>');
  page('trains', 'en', '<h1>Trains</h1><p>How to get home by train at night.</p>');
  page('cy', 'cy', '<h1>Afalau</h1><p>Mae afalau yn goch.</p>');
  writeFileSync(join(dist, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  for (const name of ['page-search', 'read-pack']) {
    const source = readFileSync(new URL(`../../src/elements/${name}.ts`, import.meta.url), 'utf8');
    writeFileSync(
      join(dist, `${name}.js`),
      stripTypeScriptTypes(source).replaceAll(".ts'", ".js'"),
    );
  }
  writeFileSync(
    join(dist, 'try.js'),
    "import { fetchPageSearch } from './page-search.js'; window.fetchPageSearch = fetchPageSearch;",
  );
  await writePageSearch(dist);
  writeHostFiles(dist, join(dist, 'server'), {
    day: '2026-11-01',
    site: 'https://mychoice.example',
  });
  server = await serveFolder(dist, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(dist, { recursive: true });
});

/** What `try.js` puts on the page for the tests to call. */
interface Opener {
  fetchPageSearch: typeof fetchPageSearch;
}

interface Search {
  answers: readonly (readonly PageAnswer[])[];
  requests: readonly string[];
  console: readonly string[];
}

/** Somebody opens the search of the pages and asks it some things, one after the other. */
function search(
  language: string,
  queries: string[],
  options: VisitorOptions = {},
): Promise<Search> {
  return withVisitor({ site: server.address, ...options }, async (visitor) => {
    await visitor.visit(language === 'en' ? '/' : '/cy/');
    const answers = await ask(visitor, language, queries);
    return { answers, requests: visitor.requests, console: visitor.console };
  });
}

function ask(visitor: Visitor, language: string, queries: string[]): Promise<PageAnswer[][]> {
  return visitor.page.evaluate(
    async ([language, queries]) => {
      const { fetchPageSearch } = window as unknown as Opener;
      const find = await fetchPageSearch(language)();
      const answers: PageAnswer[][] = [];
      for (const query of queries) answers.push([...(await find(query))]);
      return answers;
    },
    [language, queries] as const,
  );
}

describe('the search of the pages', () => {
  test('two visitors with different words make the same requests and get different answers', async () => {
    const one = await search('en', ['apples']);
    const other = await search('en', ['bear honey', 'trains']);
    expect(one.answers.map((pages) => pages.map((page) => page.url))).toEqual([['/']]);
    expect(other.answers.map((pages) => pages.map((page) => page.url))).toEqual([
      ['/bears/'],
      ['/trains/'],
    ]);
    // The browser fetches icon and scripts in whatever order; what the search asks for keeps its own.
    expect(other.requests.toSorted()).toEqual(one.requests.toSorted());
    for (const { requests } of [one, other]) {
      expect(requests.filter((address) => address.includes('/pagefind/'))).toEqual([
        `${server.address}/pagefind/pagefind.js`,
        `${server.address}/pagefind/pages.en.pack`,
      ]);
    }
  });

  test('answers in plain words, under the policy that protects visitors, without a complaint', async () => {
    const { answers, console } = await search('en', ['apples']);
    expect(answers).toEqual([
      [
        {
          url: '/',
          title: 'Apples',
          excerpt: 'Apples. Apples are red <mostly> and grow on trees.',
        },
      ],
    ]);
    expect(console).toEqual([]);
  });

  test('finds Welsh pages from a Welsh page, and no English ones', async () => {
    const { answers } = await search('cy', ['afalau', 'bear']);
    expect(answers.map((pages) => pages.map((page) => page.url))).toEqual([['/cy/'], []]);
  });

  test('finds in both languages for somebody who changes language on the way', async () => {
    await withVisitor({ site: server.address }, async (visitor) => {
      await visitor.visit('/');
      expect(await ask(visitor, 'en', ['apples'])).toHaveLength(1);
      const [welsh] = await ask(visitor, 'cy', ['afalau']);
      expect(welsh?.map((page) => page.url)).toEqual(['/cy/']);
      const [english] = await ask(visitor, 'en', ['honey']);
      expect(english?.map((page) => page.url)).toEqual(['/bears/']);
    });
  });

  test('is silent for an empty box', async () => {
    expect((await search('en', ['', '  '])).answers).toEqual([[], []]);
  });

  test('fetches nothing for somebody who saves data', async () => {
    await withVisitor({ site: server.address }, async (visitor) => {
      await visitor.page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      });
      await visitor.visit('/');
      await expect(ask(visitor, 'en', ['apples'])).rejects.toThrow('this visitor saves data');
      expect(visitor.requests.filter((address) => address.includes('/pagefind/'))).toEqual([]);
    });
  });
});
