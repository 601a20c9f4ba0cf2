import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { longWords, wordsOnDisk } from '../../browser/disk/words-on-disk.ts';

const words = 'The wobblefinch sings to the grumblewick.';
const text = Buffer.from(words);
const behind = Buffer.from('\0\xff what a cache knows of it', 'latin1');

function cacheEntry(body: Buffer): Buffer {
  const address = Buffer.from('1/0/_dk_https://a.test https://a.test/');
  const head = Buffer.alloc(24);
  head.write('305c72a71b6dfbfc', 'hex');
  head.writeUInt32LE(5, 8);
  head.writeUInt32LE(address.length, 12);
  return Buffer.concat([head, address, body, behind]);
}

/** All literal bytes, then twelve more copied from where `grumblewick.` stands. */
function lz4(): Buffer {
  const literal = Buffer.concat([Buffer.from([0xf8, text.length - 15]), text]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(text.length + 12);
  const end = Buffer.from([12, 0, 0x10, 0x2e]);
  size.writeUInt32LE(text.length + 13);
  return Buffer.concat([Buffer.from('mozLz40\0', 'latin1'), size, literal, end]);
}

/** `wobblefi`, `nch`, and `wobblefinch` again, copied; one block, with its list, packed with Snappy. */
function levelTable(): Buffer {
  const value = Buffer.concat([
    Buffer.from([22 + 1, (9 - 1) << 2]),
    Buffer.from(' wobblefi'),
    Buffer.from([(3 - 1) << 2]),
    Buffer.from('nch'),
    // Eleven bytes from eleven back.
    Buffer.from([1 | ((11 - 4) << 2), 11]),
  ]);
  const entry = Buffer.from([0, 1, 2, 0x6b, 0, value.length]);
  const restarts = Buffer.from([0, 0, 0, 0, 1, 0, 0, 0]);
  const list = Buffer.concat([entry, restarts]);
  const footer = Buffer.alloc(48);
  footer.set([0, 0, value.length + 5, list.length]);
  footer.write('57fb808b247547db', 40, 'hex');
  return Buffer.concat([value, Buffer.from([1, 0, 0, 0, 0]), list, Buffer.alloc(5), footer]);
}

const files: Readonly<Record<string, Buffer>> = {
  'as they are': text,
  'behind the letters of another field': Buffer.from('qwobblefinchr', 'latin1'),
  'in letters of two bytes': Buffer.from(`x${words}`, 'utf16le'),
  'zipped, in the middle of a file': Buffer.concat([behind, gzipSync(text), behind]),
  'deflated, in the middle of a file': Buffer.concat([behind, deflateSync(text), behind]),
  'packed with zstd, in the middle of a file': Buffer.concat([
    behind,
    zstdCompressSync(text),
    behind,
  ]),
  'packed with Brotli, as Firefox keeps an answer': Buffer.concat([
    brotliCompressSync(text),
    behind,
  ]),
  'packed with Brotli, as Chromium keeps an answer': cacheEntry(brotliCompressSync(text)),
  'zipped and cut off': gzipSync(text).subarray(0, -12),
  'packed with LZ4, as Firefox keeps its session': lz4(),
  'in a table that is packed with Snappy': levelTable(),
  'packed twice': gzipSync(deflateSync(text)),
};

function look(name: string, bytes: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  try {
    writeFileSync(join(folder, name), bytes);
    return [...wordsOnDisk(folder, longWords('Wobblefinch quagmire')).keys()];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each(Object.entries(files))('a word on the disk is found %s', (_how, bytes) => {
  expect(look('file', bytes)).toEqual(['wobblefinch']);
});

test('a word that only the bytes between packed letters complete is not found', () => {
  const literal = Buffer.from(`${'.'.repeat(94)}wobblefinc`);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(literal.length + 4);
  // How far back to copy from is an `h`.
  const block = [Buffer.from([0xf0, literal.length - 15]), literal, Buffer.from('h\0')];
  const packed = Buffer.concat([Buffer.from('mozLz40\0', 'latin1'), size, ...block]);
  expect(packed.includes('wobblefinch')).toBe(true);
  expect(look('file', packed)).toEqual([]);
  // What cannot be unpacked is looked through as it is.
  expect(look('file', packed.subarray(8))).toEqual(['wobblefinch']);
});

test('a word in the name of a file is found', () => {
  expect(look('http+++wobblefinch.test', Buffer.alloc(0))).toEqual(['wobblefinch']);
});

test('bytes that only look packed are no fault', () => {
  const junk = Buffer.from('1f8b0800789c28b52ffd6d6f7a4c7a343000ffffffff57fb808b247547db', 'hex');
  expect(look('file', junk)).toEqual([]);
});
