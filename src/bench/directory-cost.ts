import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listFiles } from '#build/list-files.ts';
import { precompress } from '#build/precompress.ts';
import type { Directory } from '#directory/directory.ts';
import type { SearchFile } from '#directory/search/search-file.ts';
import { loadDirectory } from '#directory/load-directory.ts';
import { listedOf } from '#directory/search/compile-index.ts';
import { withListed } from '#directory/search/listed.ts';
import { search } from '#directory/search/search.ts';
import { seededRandom } from '#drawings/seeded-random.ts';
import { buildSite } from './build-site.ts';
import { indexPath } from './first-query.ts';
import { writeMadeUpContent } from './made-up-content.ts';
import { largest, median } from './statistics.ts';
import { typosOf } from './typos.ts';

/** What a directory of one size costs. */
export interface DirectoryCost {
  readonly services: number;
  readonly pages: number;
  /** To read the directory and write the pages, uncompressed. */
  readonly cpuS: number;
  readonly peakMiB: number;
  /** To compress one page of a sample, Brotli and gzip. */
  readonly compressMsPerPage: number;
  readonly findPageB: number;
  readonly findPageBrotliB: number;
  /** The heaviest page of a topic. */
  readonly topicPageBrotliB: number;
  readonly indexB: number;
  readonly indexBrotliB: number;
  /** To open the index, once. */
  readonly openMs: number;
  /** Of Node's processor time for one query. */
  readonly queryMs: number;
}

export interface DirectoryCostOptions {
  readonly root: string;
  readonly folder: string;
  readonly directory: Directory;
  readonly count: number;
  readonly seed: number;
}

/** Makes a directory of so many services, builds the site with it, and says what that took. */
export async function directoryCost(options: DirectoryCostOptions): Promise<DirectoryCost> {
  const { root, count, directory, seed } = options;
  const content = join(options.folder, `content-${count}`);
  const out = join(options.folder, `site-${count}`);
  rmSync(out, { recursive: true, force: true });
  writeMadeUpContent({ content: join(root, 'content'), directory, count, seed, folder: content });
  const { cpuS, peakMiB } = buildSite({ root, out, content, pagesOnly: true });
  const pages = listFiles(out).filter((path) => path.endsWith('.html'));
  const findPage = readFileSync(join(out, 'find', 'index.html'));
  const index = readFileSync(join(out, indexPath));
  return {
    services: count,
    pages: pages.length,
    cpuS,
    peakMiB,
    compressMsPerPage: await compressionMs(out, pages),
    findPageB: findPage.length,
    findPageBrotliB: brotliCompressSync(findPage).length,
    topicPageBrotliB: largest(
      pages
        .filter((path) => path.startsWith('topics/'))
        .map((path) => brotliCompressSync(readFileSync(join(out, path))).length),
    ),
    indexB: index.length,
    indexBrotliB: brotliCompressSync(index).length,
    ...queryCost(index.toString(), loadDirectory(content)),
  };
}

const sampleSize = 200;

/** Milliseconds of all threads for one service page, from a sample spread over all of them. */
async function compressionMs(out: string, pages: readonly string[]): Promise<number> {
  const services = pages.filter((path) => path.includes('services/'));
  const step = Math.max(1, Math.floor(services.length / sampleSize));
  const sample = services.filter((_, place) => place % step === 0);
  const before = process.cpuUsage();
  const { files } = await precompress(out, sample);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / files;
}

/** Queries in Node: half of them names and topics as they are, half misspelt. */
function queryCost(file: string, directory: Directory): { openMs: number; queryMs: number } {
  const phrases = [
    ...directory.services.map(({ name }) => name),
    ...directory.topics.flatMap(({ words }) => words.en),
  ];
  const typos = typosOf(phrases, { count: 40, edits: 1, random: seededRandom(1) });
  const parsed = JSON.parse(file) as SearchFile;
  const index = withListed(parsed, listedOf(directory), parsed.list);
  const time = (query: string): number => {
    const before = process.cpuUsage();
    search(index, query);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const openMs = time('open');
  return {
    openMs,
    queryMs: median(typos.flatMap(({ right, wrong }) => [time(right), time(wrong)])),
  };
}
