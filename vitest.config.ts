import { defineConfig } from 'vitest/config';
import { getViteConfig } from 'astro/config';

/**
 * One project per room of tests/. `unit` runs in plain Node and knows nothing of Astro;
 * `site` and `browser` read a finished `dist/`, so build first; `hosting` makes small sites of its own
 * for real servers, and looks at `dist/` too where it is there.
 */
export default defineConfig({
  test: {
    // Two cores: more workers only take turns.
    maxWorkers: 2,
    projects: [
      {
        // Milliseconds each, but seconds where others work on the machine, too.
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        // Draws frames of the film: minutes, not milliseconds.
        test: { name: 'film', include: ['tests/film/**/*.test.ts'], testTimeout: 60_000 },
      },
      getViteConfig({
        test: { name: 'component', include: ['tests/component/**/*.test.ts'] },
      }),
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // Every file reads the same pages: in one worker they are parsed once.
          isolate: false,
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'hosting',
          include: ['tests/hosting/**/*.test.ts'],
          // Servers at full load: a file that runs beside them would only wait.
          fileParallelism: false,
          // 10,000 requests, or the whole site three times: seconds, but minutes on a busy machine.
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/harness/setup.ts'],
          // One browser for all files: a file that has it to itself leaves nothing for the next.
          fileParallelism: false,
          // Concurrent tests are as many as cores, and as visitors in every-page.test.ts.
          maxConcurrency: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
