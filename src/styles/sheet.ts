import { createHash } from 'node:crypto';
import { minified } from './minified.ts';

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
export const sheet: string = minified(joined, 'site.css');

/** Source of the sheet for `style-src`. */
export const sheetHash = `sha256-${createHash('sha256').update(sheet).digest('base64')}`;
