/**
 * The files of a pack by name, as `build/pack.ts` wrote them. The bytes are views into the pack,
 * not copies. Throws where the pack is cut short.
 */
export function readPack(pack: ArrayBuffer): Map<string, Uint8Array<ArrayBuffer>> {
  const headerLength = new DataView(pack).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(pack, 4, headerLength))) as [
    name: string,
    length: number,
  ][];
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = 4 + headerLength;
  for (const [name, length] of header) {
    files.set(name, new Uint8Array(pack, at, length));
    at += length;
  }
  return files;
}
