import { fileURLToPath } from 'node:url';
import { listFiles } from '#build/list-files.ts';

/** The built site. */
export const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** The address of every page of the built site, in the order of their files: `/`, `/cy/find/`. */
export function pageAddresses(): readonly string[] {
  return listFiles(dist)
    .filter((path) => path.endsWith('.html'))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`);
}
