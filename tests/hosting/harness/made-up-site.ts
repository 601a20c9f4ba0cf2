import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serverFolderOf, writeHostFiles } from '#build/host-files.ts';
import { listFiles } from '#build/list-files.ts';
import { precompress } from '#build/precompress.ts';

/** Eighty thousand bytes that no compression makes smaller, the same on every machine. */
export const film = Buffer.from(
  Array.from({ length: 80_000 }, (_, at) => (Math.imul(at + 1, 2_654_435_761) >>> 13) & 255),
);

/** A site of the shapes that ours has or will have, finished by the build's own last steps. */
export async function makeSite(dist: string, mark: string): Promise<string> {
  const page = (title: string): string =>
    `<!doctype html><html lang="en"><title>${title}</title><style>p{color:#123}/*${mark.length}*/</style><script type="module" src="/assets/${mark}.js"></script><p>${`${mark} `.repeat(900)}</p></html>\n`;
  const files: Readonly<Record<string, string | Buffer>> = {
    'index.html': page('Home'),
    '404.html': page('No such page'),
    'find/index.html': page('Find'),
    'film/index.html': page('Film'),
    'film/embed/index.html': page('The film'),
    [`assets/${mark}.js`]: `export const mark = '${mark}';\n`.repeat(20),
    'film/film.mp4': film,
    'film/film.webm': film,
    'film/words.en.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello.\n',
    'fonts/letters.woff2': film.subarray(0, 900),
    'data/services.json': '{"services":[]}\n',
    'data/services.csv': 'name,number\n',
    'data/index.html': page('Data'),
    'data/oruk/index.json': '{"version":"HSDS-UK-3.0"}\n',
    'data/oruk/services/index.json': '{"contents":[{"id":"one"}]}\n',
    'data/oruk/services/one/index.json': '{"id":"one"}\n',
    'data/changes.atom': '<feed xmlns="http://www.w3.org/2005/Atom"/>\n',
    'kit/slides.pptx': film.subarray(0, 700),
    'kit/cards.pdf': film.subarray(0, 600),
    'kit/all.zip': film.subarray(0, 500),
    'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    'robots.txt': 'User-agent: *\nAllow: /\n',
    '.hidden': 'hidden',
  };
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), bytes);
  }
  const { release } = writeHostFiles(dist, serverFolderOf(dist), {
    day: '2026-11-01',
    site: 'https://mychoice.example',
  });
  await precompress(dist, listFiles(dist));
  return release;
}
