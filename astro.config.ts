import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { buildLaterScripts } from './src/build/later-scripts.ts';
import { offlinePacks } from './src/build/offline-packs.ts';
import { siteOutput } from './src/build/site-output.ts';
import { buildDay } from './src/site/build-day.ts';
import { laterScripts } from './src/site/later-scripts.ts';
import { siteUrl } from './src/site/site-url.ts';

export default defineConfig({
  site: siteUrl(),
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  // Nothing that a visitor did not open may be fetched: it would lie in the cache.
  prefetch: false,
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    buildLaterScripts(laterScripts),
    offlinePacks({ day: buildDay(), address: new URL(siteUrl()).host }),
    siteOutput({ day: buildDay(), site: siteUrl() }),
  ],
  vite: {
    // The browser has module preloading of its own; the wrapper would weigh more than what it loads.
    environments: {
      client: {
        build: {
          modulePreload: false,
          rolldownOptions: {
            output: {
              // One long `var` of everything compresses worse than each thing where it belongs.
              topLevelVar: false,
              // Astro's own names say how it is built, on every page.
              entryFileNames: ({ name }) => `assets/${name.split('.', 1)[0] ?? name}.[hash].js`,
            },
          },
        },
      },
    },
    build: {
      // A script inside a page would need a hash of its own in the policy that protects visitors.
      assetsInlineLimit: 0,
    },
  },
});
