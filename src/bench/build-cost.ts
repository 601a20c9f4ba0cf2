import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildBareAstro, writeBareAstro } from './bare-astro.ts';
import { buildSite } from './build-site.ts';
import type { Measured } from './figure.ts';
import type { Usage } from './measure-child.ts';
import type { SitePage } from './site-pages.ts';
import { interleaved, median } from './statistics.ts';

const ratioAtMost = 1.3;

/**
 * B1: CPU seconds of a whole build that has nothing kept from an earlier one, and of one that stops
 * when the pages are written, beside a bare Astro that writes as many pages of the same words; and
 * the whole build beside a bare Astro whose pages are searched and compressed as ours are, which is
 * the fairer peer: the strict one has not done what a host needs.
 */
export async function buildCosts(
  pages: readonly SitePage[],
  { root, folder, runs }: { root: string; folder: string; runs: number },
): Promise<readonly Measured[]> {
  const bareFolder = join(folder, 'bare-astro');
  const finishedFolder = join(folder, 'bare-astro-finished');
  writeBareAstro(root, bareFolder, pages);
  writeBareAstro(root, finishedFolder, pages, { finished: true });
  const out = join(folder, 'whole');
  const { whole, again, pagesOnly, bare, finished } = await interleaved<string, Usage>(runs, {
    whole: () => {
      rmSync(join(root, '.cache', 'compressed'), { recursive: true, force: true });
      rmSync(out, { recursive: true, force: true });
      return buildSite({ root, out });
    },
    again: () => buildSite({ root, out }),
    pagesOnly: () => buildSite({ root, out: join(folder, 'pages-only'), pagesOnly: true }),
    bare: () => buildBareAstro(root, bareFolder),
    finished: () => buildBareAstro(root, finishedFolder),
  });
  const cpuS = (usages: readonly Usage[] = []) => median(usages.map((usage) => usage.cpuS));
  const anchor = { name: 'bare Astro', value: cpuS(bare) };
  const finishedAnchor = { name: 'bare Astro, searched and compressed', value: cpuS(finished) };
  return [
    {
      goal: 'B1',
      what: `whole build of ${pages.length} pages`,
      ours: cpuS(whole),
      unit: 'CPU s',
      anchor,
      ratioAtMost,
    },
    {
      goal: 'B1',
      what: 'the same, beside a peer that does the same',
      ours: cpuS(whole),
      unit: 'CPU s',
      anchor: finishedAnchor,
      ratioAtMost,
    },
    {
      goal: 'B1',
      what: 'built again with compressed copies kept',
      ours: cpuS(again),
      unit: 'CPU s',
      anchor: finishedAnchor,
    },
    {
      goal: 'B1',
      what: 'of it: the pages',
      ours: cpuS(pagesOnly),
      unit: 'CPU s',
      anchor,
      ratioAtMost,
    },
    {
      goal: 'B1',
      what: 'of it: compression and the search of the pages',
      ours: cpuS(whole) - cpuS(pagesOnly),
      unit: 'CPU s',
    },
    {
      goal: 'B1',
      what: 'peak memory of the whole build',
      ours: median((whole ?? []).map(({ peakMiB }) => peakMiB)),
      unit: 'MiB',
      anchor: {
        name: 'bare Astro',
        value: median((bare ?? []).map(({ peakMiB }) => peakMiB)),
      },
    },
  ];
}
