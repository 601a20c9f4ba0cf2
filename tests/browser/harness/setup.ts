import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { quietArgs } from '#bench/browser.ts';
import { findChromium } from '#commands/find-program.ts';
import { serveFolder } from '#hosting/serve-folder.ts';
import { dist } from './dist.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    site: string;
    /** Where the one browser of this run takes its orders. */
    browser: string;
  }
}

/** Serves the built site and starts one browser for all test files of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = await findChromium();
  if (executablePath === undefined) {
    throw new Error(
      'These tests need Chromium, and there is none. "npm test" brings one; or set CHROMIUM to the path of yours.',
    );
  }
  const server = await serveFolder(dist, 0);
  const browser = await chromium.launchServer({
    executablePath,
    headless: true,
    args: quietArgs,
  });
  project.provide('site', server.address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
