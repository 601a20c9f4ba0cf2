import { createHash } from 'node:crypto';
import { Features, transform } from 'lightningcss';

const layers = ['tokens', 'base', 'layout', 'components', 'print'];
const files = {
  ...import.meta.glob<string>('./*.css', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../components/*.css', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
};

const joined = [
  `@layer ${layers.join(', ')};`,
  ...Object.keys(files)
    .sort()
    .map((file) => files[file]),
].join('\n');

/**
 * The one site sheet, the same bytes on every page: one hash then serves the header, the page's own
 * policy, and pages that are swapped in memory.
 */
export const sheet: string = transform({
  filename: 'site.css',
  code: Buffer.from(joined),
  minify: true,
  // Prefixes stand in the sheets where a browser still asks for one.
  exclude: Features.VendorPrefixes,
  // The first browsers that know cascade layers; older ones show the page without style.
  targets: { chrome: 99 << 16, firefox: 97 << 16, safari: (15 << 16) | (4 << 8) },
}).code.toString();

/** Source of the sheet for `style-src`. */
export const sheetHash = `sha256-${createHash('sha256').update(sheet).digest('base64')}`;
