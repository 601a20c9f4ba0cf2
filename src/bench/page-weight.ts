import { readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { Measured } from './figure.ts';
import { pageBudgetB, scriptBudgetB } from './page-budget.ts';
import { pageKinds, type PageKind, type SitePage } from './site-pages.ts';

/** What fits the first round trip of a new connection: ten packets (RFC 6928). */
const firstWindowB = 14_600;

/** P1: of each kind the page that has least room left of what it may weigh, Brotli, looks included. */
export function pageWeights(dist: string, pages: readonly SitePage[]): readonly Measured[] {
  return pageKinds.flatMap((kind) => {
    const [fullest] = pages
      .filter((page) => page.kind === kind)
      .map(({ path, address }) => ({
        address,
        bytes: brotliBytes(dist, path),
        atMost: pageBudgetB(address),
      }))
      .sort((a, b) => b.bytes / b.atMost - a.bytes / a.atMost);
    if (fullest === undefined) return [];
    return [
      {
        goal: 'P1',
        what: `fullest ${kind} page, ${fullest.address}`,
        ours: fullest.bytes,
        unit: 'B',
        anchor: { name: 'first window', value: firstWindowB },
        atMost: fullest.atMost,
      },
    ];
  });
}

const { shell, service, finder, film, smallTool } = scriptBudgetB;
/** Brotli bytes of script that a page of each kind may load; the search of the pages is apart. */
const mostScriptB: Readonly<Partial<Record<PageKind, number>>> = {
  service: shell + service,
  find: finder,
  film,
  other: shell + smallTool,
};

/**
 * P3: the script of the page of each kind that has most, also what that imports later. What an element fetches by
 * an address that it holds (`data-later`: the desks of `/near-me/` and of the hand-outs) has budgets of its own, in
 * `tests/site/weight.test.ts`.
 */
export function scriptWeights(dist: string, pages: readonly SitePage[]): readonly Measured[] {
  return pageKinds.flatMap((kind) => {
    const ofKind = pages.filter((page) => page.kind === kind);
    if (ofKind.length === 0) return [];
    const bytes = ofKind.map((page) =>
      scriptsOf(dist, page.html).reduce((sum, path) => sum + brotliBytes(dist, path), 0),
    );
    return [
      {
        goal: 'P3',
        what: `script of a ${kind} page${kind === 'find' ? ', without Pagefind' : ''}`,
        ours: Math.max(...bytes),
        unit: 'B',
        atMost: mostScriptB[kind] ?? shell,
      },
      ...(kind === 'find' ? [besideShell(dist, ofKind)] : []),
    ];
  });
}

/** The budget of the finder may be meant beside the shell, which every page has: both are told. */
function besideShell(dist: string, ofKind: readonly SitePage[]): Measured {
  const own = ofKind.map((page) =>
    scriptsOf(dist, page.html)
      .filter((path) => !/\/Page\.[^/]+$/.test(path))
      .reduce((sum, path) => sum + brotliBytes(dist, path), 0),
  );
  return {
    goal: 'P3',
    what: 'the same beside the shell',
    ours: Math.max(...own),
    unit: 'B',
    atMost: finder,
  };
}

/** Every script of ours that a page names, and what these import, as paths in the folder, each once. */
export function scriptsOf(dist: string, html: string): readonly string[] {
  const reached = new Set<string>();
  const waiting = [...html.matchAll(/<script\b[^>]*?\ssrc="\/([^"]+)"/g)].map(
    ([, path = '']) => path,
  );
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const source = readFileSync(join(dist, path), 'utf8');
    waiting.push(...importedBy(source).map((name) => posix.join(dirname(path), name)));
  }
  return [...reached];
}

/** The scripts beside it that a built script names in its imports. */
export function importedBy(source: string): readonly string[] {
  const names = /(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
  return [...source.matchAll(names)].map(([, name = '']) => name);
}

/** Bytes of a file over the wire: those of its Brotli copy. */
export function brotliBytes(dist: string, path: string): number {
  return statSync(join(dist, `${path}.br`)).size;
}
