import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { measureChild, type Usage } from './measure-child.ts';

export interface BuildOptions {
  /** The folder of the project. */
  readonly root: string;
  /** Where to build, inside the project, because a build reads packages from there. */
  readonly out: string;
  /** The directory to build; `content/` if left out. */
  readonly content?: string;
  /** Pages alone: no search of the pages, no `_headers`, nothing compressed. */
  readonly pagesOnly?: boolean;
}

/** Builds the site and says what it took. All builds of one day call it the same day. */
export function buildSite({ root, out, content, pagesOnly = false }: BuildOptions): Usage {
  const config = pagesOnly ? ['--config', pagesOnlyConfig(root)] : [];
  return measureChild([astroIn(root), 'build', '--outDir', out, ...config], {
    folder: root,
    environment: {
      BUILD_DAY: new Date().toISOString().slice(0, 10),
      ...(content === undefined ? {} : { CONTENT_FOLDER: content }),
    },
  });
}

/** Astro's command as a file for Node. */
export function astroIn(root: string): string {
  return join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
}

/** Writes the project's configuration without the step that finishes the output; returns its path. */
function pagesOnlyConfig(root: string): string {
  const path = join('.cache', 'bench', 'pages-only.config.mjs');
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  const config = relative(dirname(file), join(root, 'astro.config.ts')).replaceAll('\\', '/');
  writeFileSync(
    file,
    `import config from '${config}';
export default {
  ...config,
  integrations: config.integrations.flat().filter(({ name }) => name !== 'site-output'),
};
`,
  );
  return path;
}
