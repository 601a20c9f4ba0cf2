/** What a file may be at most; whoever reads a table of thousands of lines allows more. */
const record = { kind: 'a record', kilobytes: 64 };

/**
 * The text of a content file, or what keeps it from being read: it must be UTF-8 without a byte
 * order mark, with plain line ends, and not too large (a record: 64 kB), so that every editor shows the same thing.
 */
export function decodeFile(
  bytes: Uint8Array,
  { kind, kilobytes: most } = record,
): { text: string } | { line: number; fault: string } {
  if (bytes.byteLength > most * 1024) {
    const kilobytes = Math.ceil(bytes.byteLength / 1024);
    return { line: 1, fault: `is ${kilobytes} kB large; ${kind} has at most ${most} kB` };
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { line: 1, fault: 'starts with a byte order mark; save it as "UTF-8" without BOM' };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { line: firstBadLine(bytes), fault: 'is not UTF-8 text; save it as "UTF-8"' };
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    const line = text.slice(0, carriageReturn).split('\n').length;
    return { line, fault: 'has Windows line ends; save it with line ends "LF"' };
  }
  return { text };
}

/** A line is whole UTF-8 by itself, because no part of a longer character is a line feed byte. */
function firstBadLine(bytes: Uint8Array): number {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      strict.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}
