import { writeAnchorFolder } from './anchor-folder.ts';

const script = `
const answer = document.querySelector('[data-answer]');
document.querySelector('input').addEventListener('input', ({ target }) => {
  answer.dataset.query = target.value;
});
`;

/**
 * A box on an empty page that writes down what was typed, and does nothing else: what the browser itself
 * takes for a key. The first key of a visit is by far its slowest.
 */
export async function writeBareBoxPage(folder: string): Promise<void> {
  await writeAnchorFolder(
    folder,
    new Map([
      ['page.js', script],
      [
        'index.html',
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><link rel="icon" href="data:,"><script type="module" src="page.js"></script></head><body><main><label>Words<input type="search"></label><p data-answer>Answer</p></main></body></html>',
      ],
    ]),
  );
}
