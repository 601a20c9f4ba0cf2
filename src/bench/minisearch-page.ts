import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAnchorFolder } from './anchor-folder.ts';
import type { ServiceText } from './service-text.ts';

/** How our page and each anchor's show results at first. */
export const rowsShown = 8;

/** Fields and options of MiniSearch, the same in a page and in Node. */
export const miniSearchOptions = {
  fields: ['name', 'summary', 'text'],
  storeFields: ['name', 'summary', 'number'],
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 3, summary: 2 } },
};

const script = `
import MiniSearch from '/minisearch.js';
const engine = new MiniSearch(${JSON.stringify(miniSearchOptions)});
engine.addAll(await (await fetch('services.json')).json());
const box = document.querySelector('input');
const list = document.querySelector('[data-results]');
box.addEventListener('input', () => {
  const rows = engine.search(box.value).slice(0, ${rowsShown}).map(({ id, name, summary, number, terms }) => {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = '/services/' + id + '/';
    link.textContent = name;
    const call = document.createElement('a');
    call.href = 'tel:' + number.replaceAll(' ', '');
    call.textContent = number;
    const why = document.createElement('small');
    why.textContent = terms.join(' ');
    row.append(link, ' ' + summary + ' ', call, why);
    return row;
  });
  list.replaceChildren(...rows);
  list.dataset.query = box.value;
});
document.body.dataset.ready = '';
`;

/**
 * A page that answers with MiniSearch from the same services, with as many rows of the same shape
 * and the site's own looks, and nothing else on it: the anchor has less to lay out than our page.
 */
export async function writeMiniSearchPage(
  folder: string,
  { root, sheet, services }: { root: string; sheet: string; services: readonly ServiceText[] },
): Promise<void> {
  const engine = join(root, 'node_modules', 'minisearch', 'dist', 'es', 'index.js');
  await writeAnchorFolder(
    folder,
    new Map([
      ['minisearch.js', readFileSync(engine, 'utf8')],
      ['page.js', script],
      ['services.json', JSON.stringify(services)],
      [
        'index.html',
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><link rel="icon" href="data:,"><style>${sheet}</style><script type="module" src="page.js"></script></head><body><main><h1>Find</h1><label>Words<input type="search"></label><ol class="rows" data-results></ol></main></body></html>`,
      ],
    ]),
  );
}
