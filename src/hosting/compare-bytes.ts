/** The first place at which bytes are other than expected, in words; `undefined` where none is. */
export function compareBytes(found: Uint8Array, expected: Uint8Array): string | undefined {
  const both = Math.min(found.length, expected.length);
  for (let at = 0; at < both; at += 1) {
    if (found[at] !== expected[at]) {
      return `byte ${at}: expected ${named(expected[at])}, found ${named(found[at])}`;
    }
  }
  if (found.length === expected.length) return undefined;
  return found.length < expected.length
    ? `ends after ${found.length} of ${expected.length} bytes`
    : `goes on after its ${expected.length} bytes, to ${found.length}`;
}

/** `0x41 "A"` */
function named(byte = 0): string {
  const digits = `0x${byte.toString(16).padStart(2, '0')}`;
  return byte > 0x20 && byte < 0x7f ? `${digits} "${String.fromCharCode(byte)}"` : digits;
}
