import { createHash } from 'node:crypto';

/** A short name of some bytes or of a text. */
export function hashText(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
