import { decodeFile } from '#directory/decode-file.ts';

/**
 * The text of a file that may be mended, whatever else keeps it from being read; or why not, when it is
 * not UTF-8: a character that cannot be read would be lost when the file is written again.
 */
export function textToFix(bytes: Uint8Array): { text: string } | { line: number; fault: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return decodeFile(bytes);
  }
}
