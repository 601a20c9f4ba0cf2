import { createHash } from 'node:crypto';

/** The hash of a sheet or a script as a policy and an integrity attribute name it: `sha256-…`. */
export const hashSource = (content: string | Uint8Array): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;
