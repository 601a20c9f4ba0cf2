import { GlobalFonts } from '@napi-rs/canvas';
import { fileURLToPath } from 'node:url';

/** Names that no font of the machine can have. */
export const wordsFont = 'My Choice Words';
export const messageFont = 'My Choice Messages';

const files = {
  [wordsFont]: 'shantell-sans-latin-700-normal.woff2',
  [messageFont]: 'atkinson-hyperlegible-next-latin-600-normal.woff2',
} as const;

/** Makes the fonts that come with the film known, so that any machine draws the same letters. */
export function loadFonts(): void {
  for (const [name, file] of Object.entries(files)) {
    if (GlobalFonts.has(name)) continue;
    const path = fileURLToPath(new URL(`../fonts/${file}`, import.meta.url));
    if (GlobalFonts.registerFromPath(path, name) === null) {
      throw new Error(`The film's font ${path} could not be read; put it back from git.`);
    }
  }
}
