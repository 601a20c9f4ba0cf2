import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { bankHolidaysFile, recordFolders, sharedNumbersFile } from './content-files.ts';
import { decodeFile } from './decode-file.ts';
import type { ParsedYaml } from './parse-yaml.ts';

/**
 * What must not change by a slip, a second time, line by line. Written by hand, by somebody who read
 * the source and reviewed apart from the rest; no build, test or command writes here.
 */
export const pinFile = (id: string, folder: PinnedFolder = 'services'): string =>
  `pinned/${folder}/${id}.txt`;
/** Folders of records whose claims stand a second time. */
export type PinnedFolder = 'services' | 'authorities' | 'forces';
export const linkHostsFile = 'pinned/link-hosts.txt';
export const numbersInWordsFile = 'pinned/numbers-in-words.txt';

/**
 * Whether a file of content/ is read by the line: pins, which are compared whole, and words (YAML and
 * MDX beside the records of the directory), of which only the text is checked.
 */
export function isReadByLine(file: string): boolean {
  const [folder] = file.split('/', 1);
  const isRecord = recordFolders.some((each) => each === folder);
  return !isRecord && file !== bankHolidaysFile && file !== sharedNumbersFile;
}

/** Bytes of every file that is read by the line. Names that start with a dot are left alone. */
export function readLineFiles(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => isReadByLine(file) && !/(?:^|\/)\./.test(file))
    .filter((file) => file.startsWith('pinned/') || /\.(?:yaml|mdx)$/.test(file))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
}

/** A file that is read by the line, as a value with paths. */
export interface ParsedLines extends ParsedYaml {
  readonly value: { readonly line: readonly string[] };
}

/** The lines of a file, or what keeps it from being read. */
export function parseLines(
  file: string,
  bytes: Uint8Array,
): ParsedLines | { line: number; fault: string } {
  const isPins = /^pinned\/(?:services|authorities|forces)\/[^/]+\.txt$/.test(file);
  if (
    file.startsWith('pinned/') &&
    !isPins &&
    ![linkHostsFile, numbersInWordsFile].includes(file)
  ) {
    return {
      line: 1,
      fault: `is not a file of pins; pins of a service stand in content/${pinFile('NAME')}`,
    };
  }
  const decoded = decodeFile(bytes);
  if ('fault' in decoded) return decoded;
  return {
    value: { line: decoded.text.replace(/\n$/, '').split('\n') },
    lineOf: ([, index = 0]) => Number(index) + 1,
  };
}
