import { close, createIndex } from 'pagefind';
import { writeAnchorFolder } from './anchor-folder.ts';
import { rowsShown } from './minisearch-page.ts';
import type { ServiceText } from './service-text.ts';

const script = `
import { options, search } from '/pagefind/pagefind.js';
// A worker's requests would be neither counted nor slowed down.
await options({ noWorker: true });
const box = document.querySelector('input');
const list = document.querySelector('[data-results]');
box.addEventListener('input', async () => {
  const { results } = await search(box.value);
  const found = await Promise.all(results.slice(0, ${rowsShown}).map((each) => each.data()));
  list.replaceChildren(
    ...found.map(({ url, meta, excerpt }) => {
      const row = document.createElement('li');
      const link = document.createElement('a');
      link.href = url;
      link.textContent = meta.title;
      row.append(link, excerpt);
      return row;
    }),
  );
  list.dataset.query = box.value;
});
`;

/**
 * A page that answers with Pagefind as its makers mean it, from the same services as records of its
 * own; its script is at hand when the page has loaded, as ours is. `headers` is the `_headers` that
 * our site has, since it would send the same with Pagefind's files.
 */
export async function writePagefindPage(
  folder: string,
  services: readonly ServiceText[],
  headers: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`Pagefind gave no index: ${errors.join('; ')}`);
  try {
    for (const { id, name, summary, text } of services) {
      const added = await index.addCustomRecord({
        url: `/services/${id}/`,
        content: `${name}. ${summary}. ${text}`,
        language: 'en',
        meta: { title: name },
      });
      if (added.errors.length > 0) {
        throw new Error(`Pagefind refused ${id}: ${added.errors.join('; ')}`);
      }
    }
    const { files } = await index.getFiles();
    await writeAnchorFolder(
      folder,
      new Map<string, string | Uint8Array>([
        ...files.map(({ path, content }) => [`pagefind/${path}`, content] as const),
        ['page.js', script],
        [
          'index.html',
          `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><script type="module" src="page.js"></script></head><body><input type="search"><ol data-results></ol></body></html>`,
        ],
      ]),
      headers,
    );
  } finally {
    await close();
  }
}
