/** A file to pack: the name that it is asked for by, and its bytes. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Many files as one, in the order given:
 *
 * - 4 bytes: the length of the header in bytes, unsigned, little-endian;
 * - the header: UTF-8 JSON, a list of `[name, length in bytes]`;
 * - the bytes of the files, one after the other, without gaps.
 *
 * `elements/read-pack.ts` reads it.
 */
export function writePack(files: readonly PackedFile[]): Uint8Array {
  const header = new TextEncoder().encode(
    JSON.stringify(files.map(({ name, bytes }) => [name, bytes.length])),
  );
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 4 + header.length);
  const pack = new Uint8Array(size);
  new DataView(pack.buffer).setUint32(0, header.length, true);
  pack.set(header, 4);
  let at = 4 + header.length;
  for (const { bytes } of files) {
    pack.set(bytes, at);
    at += bytes.length;
  }
  return pack;
}
