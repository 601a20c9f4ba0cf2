import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { serveFolder } from '#hosting/serve-folder.ts';
import { type Device } from '../harness/device.ts';

/** What a careless site leaves on the disk: each of these words must be found there. */
export const controlWords = {
  /** In the text of a page that comes without `no-store`, packed. */
  onPage: 'wobblefinch',
  /** In its title. */
  inTitle: 'grumblewick',
  /** Typed into a field without `autocomplete=off`. */
  typed: 'flibberknot',
  /** Put into the storage of the browser by script. */
  stored: 'snorkelbeam',
};

const page = `<!doctype html><title>The ${controlWords.inTitle}</title><script src="/script.js"></script>
<p>${`The ${controlWords.onPage} sings. `.repeat(30)}</p>
<form><input type="text" name="words"></form>`;
const script = `addEventListener('submit', (event) => event.preventDefault());
localStorage.setItem('kept', '${controlWords.stored.split('').join("' + '")}');`;

/** Somebody with a device visits a careless site. What stays of it shows that the search would find it. */
export async function visitControlSite({ page: tab }: Device): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'control-'));
  writeFileSync(join(folder, '_headers'), '/*\n  Cache-Control: max-age=3600\n');
  writeFileSync(join(folder, 'script.js'), script);
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'index.html.br'), brotliCompressSync(page));
  writeFileSync(join(folder, 'index.html.gz'), gzipSync(page));
  const server = await serveFolder(folder, 0);
  try {
    await tab.goto(`${server.address}/`);
    await tab.type('input', controlWords.typed);
    await tab.keyboard.press('Enter');
    await tab.goto('https://www.bbc.co.uk/weather');
    return new URL(server.address).host;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
