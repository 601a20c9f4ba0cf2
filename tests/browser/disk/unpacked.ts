import {
  brotliDecompressSync,
  constants,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib';
import { blocksOfTable } from './level-table.ts';
import { unpackLz4 } from './lz4.ts';

/** Something packed inside something packed inside a file is as far as browsers go. */
const deepest = 3;
/** An answer that was cut off is read as far as it goes. */
const limit = { maxOutputLength: 1 << 26, finishFlush: constants.Z_SYNC_FLUSH };

const mozillaLz4 = Buffer.from('mozLz40\0', 'latin1');
/** Chromium's cache keeps each answer in a file of its own: this, a head of 24 bytes, its address, its bytes. */
const cacheEntry = Buffer.from('305c72a71b6dfbfc', 'hex');

/** Formats that begin with bytes of their own, wherever they stand. */
const marked: readonly { readonly mark: Buffer; readonly unpack: (bytes: Buffer) => Buffer }[] = [
  {
    mark: mozillaLz4,
    unpack: (bytes) => unpackLz4(bytes.subarray(12), Math.min(bytes.readUInt32LE(8), 1 << 26)),
  },
  { mark: Buffer.from([0x1f, 0x8b, 0x08]), unpack: unpackGzip },
  ...[0x01, 0x5e, 0x9c, 0xda].map((level) => ({
    mark: Buffer.from([0x78, level]),
    unpack: (bytes: Buffer) => inflateSync(bytes, limit),
  })),
  {
    mark: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
    unpack: (bytes) => zstdDecompressSync(bytes, limit),
  },
];

/** A file as it is, unless Firefox packed it whole, and all that can be unpacked from it. */
export function unpacked(file: Buffer, depth = 0): Buffer[] {
  if (depth === deepest) return [file];
  const inside = [
    ...marked.flatMap(({ mark, unpack }) =>
      placesOf(mark, file).flatMap((at) => tried(() => [unpack(file.subarray(at))])),
    ),
    // Brotli has no mark: it is tried where a browser would put an answer.
    ...[0, ...bodyOfCacheEntry(file)].flatMap((at) =>
      tried(() => [brotliDecompressSync(file.subarray(at), limit)]),
    ),
    ...tried(() => blocksOfTable(file)),
  ];
  // In LZ4 a byte that says how far back to copy may complete a word that nobody wrote: `famil`, 105 back.
  const isRead = startsWith(mozillaLz4, file) && inside.length > 0;
  return [...(isRead ? [] : [file]), ...inside.flatMap((bytes) => unpacked(bytes, depth + 1))];
}

/** Node's own takes no bytes behind the end; a browser's cache keeps what it knows of an answer there. */
function unpackGzip(bytes: Buffer): Buffer {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + bytes.readUInt16LE(at);
  // A file's name, and a remark, each up to a zero.
  for (const flag of [8, 16]) if (flags & flag) at = bytes.indexOf(0, at) + 1;
  if (flags & 2) at += 2;
  return inflateRawSync(bytes.subarray(at), limit);
}

function bodyOfCacheEntry(file: Buffer): number[] {
  return startsWith(cacheEntry, file) ? [24 + file.readUInt32LE(12)] : [];
}

const startsWith = (mark: Buffer, file: Buffer): boolean =>
  file.subarray(0, mark.length).equals(mark);

function placesOf(mark: Buffer, file: Buffer): number[] {
  const places: number[] = [];
  for (let at = file.indexOf(mark); at !== -1; at = file.indexOf(mark, at + 1)) places.push(at);
  return places;
}

/** What was unpacked; nothing where the bytes only looked like it. */
function tried(unpack: () => Buffer[]): Buffer[] {
  try {
    return unpack().filter(({ length }) => length > 0);
  } catch {
    return [];
  }
}
