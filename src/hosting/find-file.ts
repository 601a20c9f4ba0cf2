import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { isOfFeed, isServed } from './served-files.ts';

/** What an address leads to in the folder that is served. */
export type Found =
  | { readonly kind: 'file'; readonly file: string }
  /** A folder was asked for without its slash at the end. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'nothing' };

const nothing: Found = { kind: 'nothing' };

/**
 * The file that the path of an address leads to: a folder leads to its `index.html`, one of the feed to
 * its `index.json`. `path` is as it was sent, still percent-encoded, without query. Nothing outside the
 * folder is ever found, nor a name that begins with a dot, `.well-known` excepted.
 */
export function findFile(folder: string, path: string): Found {
  const decoded = decodePath(path);
  if (decoded === undefined || !decoded.startsWith('/')) return nothing;
  if (/[\0\\]|\/\//.test(decoded) || !isServed(decoded)) return nothing;
  const root = resolve(folder);
  const file = join(root, decoded);
  if (file !== root && !file.startsWith(root + sep)) return nothing;
  if (!existsSync(file)) return nothing;
  if (!statSync(file).isDirectory()) {
    return decoded.endsWith('/') ? nothing : { kind: 'file', file };
  }
  const answer = join(file, 'index.json');
  if (isOfFeed(decoded) && existsSync(answer)) return { kind: 'file', file: answer };
  const index = join(file, 'index.html');
  if (!existsSync(index)) return nothing;
  return decoded.endsWith('/') ? { kind: 'file', file: index } : { kind: 'moved', to: `${path}/` };
}

/** A path as it is meant, without percent signs; `undefined` where it means nothing. */
export function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
