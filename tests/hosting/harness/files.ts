import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#build/list-files.ts';

/** Every file below a folder with its size and the moment of its last change, as one text a file. */
export function stateOf(folder: string): readonly string[] {
  return listFiles(folder).map((path) => {
    const { size, mtimeMs } = lstatSync(join(folder, path));
    return `${path} ${size} ${mtimeMs}`;
  });
}

/** Files below a folder that hold one of some words. */
export function filesWith(folder: string, words: readonly string[]): readonly string[] {
  return listFiles(folder).filter((path) => {
    const text = readFileSync(join(folder, path), 'latin1');
    return words.some((word) => text.includes(word));
  });
}

/** How many bytes lie below a folder. */
export function bytesIn(folder: string): number {
  return listFiles(folder).reduce((sum, path) => sum + lstatSync(join(folder, path)).size, 0);
}
