import { readVarint, unpackSnappy } from './snappy.ts';

const magic = Buffer.from('57fb808b247547db', 'hex');
const footerLength = 48;

/** Every block of a LevelDB table, unpacked; none where the file is no such table. */
export function blocksOfTable(file: Buffer): Buffer[] {
  if (!file.subarray(-magic.length).equals(magic)) return [];
  const footer = file.subarray(-footerLength);
  // Two places stand there: that of the list of lists, and that of the list of blocks.
  const first = readPlace(footer, 0);
  const list = readPlace(footer, first.end);
  return entryValues(block(file, list)).map((value) => block(file, readPlace(value, 0)));
}

interface Place {
  readonly offset: number;
  readonly size: number;
  readonly end: number;
}

function readPlace(bytes: Uint8Array, at: number): Place {
  const { value: offset, end: middle } = readVarint(bytes, at);
  const { value: size, end } = readVarint(bytes, middle);
  return { offset, size, end };
}

function block(file: Buffer, { offset, size }: Place): Buffer {
  const bytes = file.subarray(offset, offset + size);
  // The byte behind it says whether it is packed.
  return file[offset + size] === 1 ? unpackSnappy(bytes) : bytes;
}

/** The values of a block; its keys, which share beginnings, are not needed. */
function entryValues(bytes: Buffer): Buffer[] {
  const restarts = bytes.readUInt32LE(bytes.length - 4);
  const end = bytes.length - 4 - restarts * 4;
  const values: Buffer[] = [];
  for (let at = 0; at < end;) {
    const shared = readVarint(bytes, at);
    const rest = readVarint(bytes, shared.end);
    const length = readVarint(bytes, rest.end);
    const from = length.end + rest.value;
    at = from + length.value;
    values.push(bytes.subarray(from, at));
  }
  return values;
}
