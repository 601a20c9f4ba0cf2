import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ageingNotice } from '#directory/ageing-notice.ts';
import { published } from '#directory/published.ts';
import type { BuiltFor } from '#hosting/served-files.ts';
import { bringOver } from './bring-over.ts';
import { checkWords } from './check-words.ts';
import { KeptCopies } from './compressed-copies.ts';
import { serverFolderOf, writeHostFiles } from './host-files.ts';
import { addIntegrity } from './integrity.ts';
import { listFiles } from './list-files.ts';
import { writePageSearch } from './page-search.ts';
import { precompress } from './precompress.ts';
import { tightenScripts } from './tighten-scripts.ts';
import { tightenSheets } from './tighten-sheets.ts';
import { tightenPages } from './tighten.ts';

/**
 * Finishes what Astro has written: the search of the pages, what the host needs (headers with the
 * hash of the site sheet, the manifest), and the compressed copies. The same pages, built for
 * the same day and address, give the same bytes.
 *
 * All of it happens in folders beside, and the folders of the site and of its servers then get what
 * changed: a build that fails leaves both as they were.
 */
export function siteOutput(builtFor: BuiltFor): AstroIntegration {
  let site = '';
  let cache = '';
  return {
    name: 'site-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        site = fileURLToPath(config.outDir);
        cache = join(fileURLToPath(config.root), '.cache');
        const outDir = pathToFileURL(join(cache, 'unfinished', '/'));
        updateConfig({ outDir, build: { client: outDir } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        tightenPages(dist, listFiles(dist));
        await tightenScripts(dist, listFiles(dist));
        tightenSheets(dist, listFiles(dist));
        addIntegrity(dist, listFiles(dist));
        const ageing = ageingNotice(published(), builtFor.day);
        if (ageing !== undefined) logger.warn(ageing);
        for (const warning of checkWords(dist, listFiles(dist))) logger.warn(warning);
        for (const [language, { pages, bytes }] of await writePageSearch(dist)) {
          logger.info(`search of the pages: ${pages} in ${language}, ${bytes} bytes unpacked`);
        }
        const { sheet, pages, release } = writeHostFiles(dist, serverFolderOf(dist), builtFor);
        logger.info(`release ${release}: one style sheet, the same on ${pages} pages: ${sheet}`);
        const kept = new KeptCopies(join(cache, 'compressed'));
        const total = await precompress(dist, listFiles(dist), (bytes) => kept.of(bytes));
        await kept.forgetOthers();
        logger.info(
          `compressed ${total.files} files: ${total.bytes} bytes, Brotli ${total.brotliBytes}, gzip ${total.gzipBytes}`,
        );
        const { written, deleted } = bringOver(dist, site);
        // After the site, so that a server is never told of a build that is not there.
        bringOver(serverFolderOf(dist), serverFolderOf(site));
        rmSync(dist, { recursive: true, force: true });
        rmSync(serverFolderOf(dist), { recursive: true, force: true });
        logger.info(`${site}: ${written} files written, ${deleted} deleted, the rest as it was`);
      },
    },
  };
}
