import { createHash } from 'node:crypto';

/** Drawn once, for this directory. Another number would give every record of it another id. */
const namespace = 'f523b0cc-cc1d-47fb-911c-c599b53ecda7';

/**
 * The UUID of a thing of ours, made from what names it: version 5 of RFC 9562. The same names give the
 * same id in every build, on every host.
 */
export function stableId(kind: string, ...names: readonly string[]): string {
  return uuidV5(namespace, [kind, ...names].join('\n'));
}

/** A name-based UUID (RFC 9562, version 5). */
export function uuidV5(space: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
