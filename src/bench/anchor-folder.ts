import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '#build/list-files.ts';
import { precompress } from '#build/precompress.ts';

/**
 * Writes the pages of an anchor into a folder that can be served as ours is: compressed, with a
 * `_headers`, which asks nothing of the browser if left out. `files` are texts or bytes by their path.
 */
export async function writeAnchorFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  headers = '/*\n  X-Content-Type-Options: nosniff\n',
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  writeFileSync(join(folder, '_headers'), headers);
  await precompress(folder, listFiles(folder));
}

/** Looks that anybody might give a page of words. */
const plainLooks = `body{max-width:40rem;margin:0 auto;padding:1rem;font:1.125rem/1.55 system-ui,sans-serif;color:#0b1220;background:#fbf7ef}h1{font-size:2rem;line-height:1.2;margin:.5rem 0}p{margin:0 0 1rem}@media (prefers-color-scheme:dark){body{color:#f6efe2;background:#0b1220}}`;

/** A page of these words with plain looks inside: no script, no icon, one request. */
export function barePage(text: string): string {
  const paragraphs = text.match(/(?:\S+\s*){1,60}/g) ?? [];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><link rel="icon" href="data:,"><style>${plainLooks}</style></head><body><h1>Page</h1>${paragraphs.map((words) => `<p>${words.trim()}</p>`).join('\n')}</body></html>`;
}
