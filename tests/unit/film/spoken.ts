/** The words of a line as they are said: without case, quotes or stops, so that two ways to write it are alike. */
export function spoken(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}' ]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}
