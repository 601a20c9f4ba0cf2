/**
 * Unpacks one block of LZ4. Throws a RangeError where the bytes are no such block.
 *
 * A block is a row of sequences: a byte with two lengths, literal bytes, and how far back to copy from.
 */
export function unpackLz4(block: Uint8Array, size: number): Buffer {
  const unpacked = Buffer.alloc(size);
  let from = 0;
  let to = 0;
  const next = (): number => {
    const byte = block[from++];
    if (byte === undefined) throw new RangeError('The block ends too early.');
    return byte;
  };
  const length = (short: number): number => {
    let sum = short;
    for (let more = short === 15 ? 255 : 0; more === 255;) sum += more = next();
    return sum;
  };
  while (from < block.length) {
    const lengths = next();
    const literal = length(lengths >> 4);
    if (to + literal > size) throw new RangeError('More bytes than were promised.');
    unpacked.set(block.subarray(from, from + literal), to);
    from += literal;
    to += literal;
    if (from >= block.length) break;
    const back = next() | (next() << 8);
    let copied = length(lengths & 15) + 4;
    if (back === 0 || back > to || to + copied > size) throw new RangeError('Copied from nowhere.');
    // Byte by byte: a copy may run into what it has just written.
    for (; copied > 0; copied -= 1, to += 1) unpacked[to] = unpacked[to - back] ?? 0;
  }
  return unpacked.subarray(0, to);
}
