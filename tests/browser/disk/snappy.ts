/** Reads a number of 7 bits to the byte, lowest first; where it ends. */
export function readVarint(bytes: Uint8Array, at: number): { value: number; end: number } {
  let value = 0;
  for (let end = at, scale = 1; end < at + 6; scale *= 128) {
    const byte = bytes[end++];
    if (byte === undefined) break;
    value += (byte & 127) * scale;
    if (byte < 128) return { value, end };
  }
  throw new RangeError('There is no number here.');
}

/** Unpacks Snappy's raw format. Throws a RangeError where the bytes are not in it. */
export function unpackSnappy(packed: Uint8Array): Buffer {
  const { value: size, end } = readVarint(packed, 0);
  if (size > 1 << 26) throw new RangeError('Too much for a block.');
  const unpacked = Buffer.alloc(size);
  let from = end;
  let to = 0;
  const little = (count: number): number => {
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += (packed[from++] ?? 0) * 256 ** at;
    return sum;
  };
  while (from < packed.length) {
    const tag = little(1);
    const kind = tag & 3;
    if (kind === 0) {
      const short = tag >> 2;
      const length = (short < 60 ? short : little(short - 59)) + 1;
      if (from + length > packed.length || to + length > size) throw new RangeError('Too long.');
      unpacked.set(packed.subarray(from, from + length), to);
      from += length;
      to += length;
      continue;
    }
    let length = (tag >> 2) + 1;
    let back: number;
    if (kind === 1) {
      length = ((tag >> 2) & 7) + 4;
      back = ((tag >> 5) << 8) | little(1);
    } else back = little(kind === 2 ? 2 : 4);
    if (back === 0 || back > to || to + length > size) throw new RangeError('Copied from nowhere.');
    for (; length > 0; length -= 1, to += 1) unpacked[to] = unpacked[to - back] ?? 0;
  }
  return unpacked;
}
