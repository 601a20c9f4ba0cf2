import { join } from 'node:path';
import { buildBareAstro, writeBareAstro } from './bare-astro.ts';
import { buildSite } from './build-site.ts';
import type { Measured } from './figure.ts';
import type { Usage } from './measure-child.ts';
import type { SitePage } from './site-pages.ts';
import { interleaved, median } from './statistics.ts';

const ratioAtMost = 1.3;

/**
 * B1: CPU seconds of a whole build, and of one that stops when the pages are written, beside a bare
 * Astro that writes as many pages of the same words.
 */
export async function buildCosts(
  pages: readonly SitePage[],
  { root, folder, runs }: { root: string; folder: string; runs: number },
): Promise<readonly Measured[]> {
  const bareFolder = join(folder, 'bare-astro');
  writeBareAstro(bareFolder, pages);
  const { whole, pagesOnly, bare } = await interleaved<string, Usage>(runs, {
    whole: () => buildSite({ root, out: join(folder, 'whole') }),
    pagesOnly: () => buildSite({ root, out: join(folder, 'pages-only'), pagesOnly: true }),
    bare: () => buildBareAstro(root, bareFolder),
  });
  const cpuS = (usages: readonly Usage[] = []) => median(usages.map((usage) => usage.cpuS));
  const anchor = { name: 'bare Astro', value: cpuS(bare) };
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
