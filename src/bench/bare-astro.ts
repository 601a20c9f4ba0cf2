import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { astroIn } from './build-site.ts';
import { measureChild, type Usage } from './measure-child.ts';
import { textOf, type SitePage } from './site-pages.ts';

/**
 * Writes an Astro project that makes as many pages as the site, each with the words of one of its
 * pages and nothing else: one route over one JSON file. It lies inside ours, whose packages it uses.
 *
 * With `finished` it also does what is done to ours when the pages are written: the search of the
 * same pages, and a compressed copy of every file.
 */
export function writeBareAstro(
  root: string,
  folder: string,
  pages: readonly SitePage[],
  { finished = false }: { finished?: boolean } = {},
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src', 'pages'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "bare", "type": "module" }\n');
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    finished ? finishingConfig(root) : 'export default { compressHTML: true };\n',
  );
  writeFileSync(
    join(folder, 'src', 'pages.json'),
    JSON.stringify(
      pages.map(({ html }, at) => ({
        id: `page-${at}`,
        searched: /<main\b[^>]*\sdata-page-search[\s=>]/.test(html),
        lines: textOf(html).match(/(?:\S+\s*){1,20}/g) ?? [],
      })),
    ),
  );
  writeFileSync(
    join(folder, 'src', 'pages', '[id].astro'),
    `---
import { readFileSync } from 'node:fs';
export function getStaticPaths() {
  const pages = JSON.parse(readFileSync('${join(folder, 'src', 'pages.json')}', 'utf8'));
  return pages.map((page) => ({ params: { id: page.id }, props: { page } }));
}
const { page } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{page.id}</title></head>
  <body>
    <main data-page-search={page.searched ? '' : undefined}>
      <h1>{page.id}</h1>
      {page.lines.map((line) => <p>{line}</p>)}
    </main>
  </body>
</html>
`,
  );
}

export function buildBareAstro(root: string, folder: string): Usage {
  return measureChild([astroIn(root), 'build', '--root', folder], { folder: root });
}

/** A configuration that finishes the output with our own code for it, without copies kept. */
function finishingConfig(root: string): string {
  const from = (file: string) => pathToFileURL(join(root, 'src', 'build', file)).href;
  return `import { fileURLToPath } from 'node:url';
import { listFiles } from '${from('list-files.ts')}';
import { writePageSearch } from '${from('page-search.ts')}';
import { precompress } from '${from('precompress.ts')}';
const finish = {
  name: 'finish',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const dist = fileURLToPath(dir);
      await writePageSearch(dist);
      await precompress(dist, listFiles(dist));
    },
  },
};
export default { compressHTML: true, integrations: [finish] };
`;
}
