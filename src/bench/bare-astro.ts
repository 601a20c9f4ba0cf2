import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { astroIn } from './build-site.ts';
import { measureChild, type Usage } from './measure-child.ts';
import { textOf, type SitePage } from './site-pages.ts';

/**
 * Writes an Astro project that makes as many pages as the site, each with the words of one of its
 * pages and nothing else: one route over one JSON file. It lies inside ours, whose packages it uses.
 */
export function writeBareAstro(folder: string, pages: readonly SitePage[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src', 'pages'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "bare", "type": "module" }\n');
  writeFileSync(join(folder, 'astro.config.mjs'), 'export default { compressHTML: true };\n');
  writeFileSync(
    join(folder, 'src', 'pages.json'),
    JSON.stringify(
      pages.map(({ html }, at) => ({
        id: `page-${at}`,
        lines: textOf(html).match(/(?:\S+\s*){1,20}/g) ?? [],
      })),
    ),
  );
  writeFileSync(
    join(folder, 'src', 'pages', '[id].astro'),
    `---
import { readFileSync } from 'node:fs';
export function getStaticPaths() {
  const pages = JSON.parse(readFileSync('src/pages.json', 'utf8'));
  return pages.map((page) => ({ params: { id: page.id }, props: { page } }));
}
const { page } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{page.id}</title></head>
  <body>
    <h1>{page.id}</h1>
    {page.lines.map((line) => <p>{line}</p>)}
  </body>
</html>
`,
  );
}

export function buildBareAstro(root: string, folder: string): Usage {
  return measureChild([astroIn(root), 'build', '--root', folder], { folder });
}
