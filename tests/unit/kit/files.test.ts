import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { contentFolder } from '#directory/published.ts';
import { exitSlipsFile } from '#kit/documents/exit-slips.ts';
import { fileLabel } from '#kit/files/file-label.ts';
import { withoutClock } from '#kit/files/office-file.ts';
import { loadKit } from '#kit/load-kit.ts';
import { plainCopy } from '#kit/pack/plain-copy.ts';
import { jsonInPage } from '#language/json-in-page.ts';
import { words } from '#language/words.ts';

test('an office file does not say when it was made, nor what chance named its parts', () => {
  const file = (day: string, chance: string) =>
    zipSync({
      'docProps/core.xml': strToU8(
        `<a><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created></a>`,
      ),
      'word/document.xml': strToU8(`<b id="rId${chance}"/><c id="rId${chance}"/>`),
    });
  const one = withoutClock(file('2026-01-01T00:00:00Z', 'abcdefghijklmnopqrstu'));
  expect(one).toEqual(withoutClock(file('2027-02-02T00:00:00Z', 'zbcdefghijklmnopqrs-_')));
  const parts = unzipSync(one);
  expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toBe('<a></a>');
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toBe(
    '<b id="rIdOwn1"/><c id="rIdOwn1"/>',
  );
});

test('a sheet to edit is the same bytes each time', async () => {
  const { exitSlip } = loadKit(contentFolder());
  expect(await exitSlipsFile(exitSlip, 'en')).toEqual(await exitSlipsFile(exitSlip, 'en'));
});

test('a file is called by what it is, for whom, and of what type', () => {
  const say = words('en');
  expect(fileLabel('poster-a3-northern-ireland-en.pdf', say)).toBe(
    'Poster, size A3, Northern Ireland, PDF',
  );
  expect(fileLabel('numbers-wales-cy.png', words('cy'))).toBe(
    'Llun plaen, sy’n datgelu dim, Cymru, PNG',
  );
  expect(fileLabel('slides-9-11-en.pptx', say)).toBe('Slides, Ages 9 to 11, PPTX');
  // The same words as on pages: one thing has one name.
  expect(fileLabel('slides-9-11-cy.pptx', words('cy'))).toBe('Sleidiau, 9 i 11 oed, PPTX');
  expect(fileLabel('my-choice-offline-9-11-en.zip', say)).toBe(
    'Everything for a session without internet, Ages 9 to 11, ZIP',
  );
});

test('a page in a pack keeps its words and loses what needs the site', () => {
  const page = `<html><body><header>Menu</header><main id="main"><h1>A plan</h1>
<link rel="stylesheet" href="/sheets/film.css"><script src="/a.js"></script><button hidden>Press</button>
<p hidden>Not yet</p><div><section hidden><p>Nor this</p></section></div>
<p><a href="/film/">the film</a>, <a href="tel:999">999</a>, <a href="https://example.org/">a page</a></p>
<img src="/film/stills/net.webp"><img src="https://example.org/a.png"><input></main></body></html>`;
  const copy = plainCopy(page, (address) =>
    address.startsWith('/film/stills/') ? `..${address}` : undefined,
  );
  expect(copy?.heading).toBe('A plan');
  expect(copy?.html.replace(/\n/g, '')).toBe(
    '<main><h1>A plan</h1><div></div><p>the film, <a href="tel:999">999</a>, <a href="https://example.org/">a page</a></p><img src="../film/stills/net.webp"></main>',
  );
});

test('words in the start page cannot end its script', () => {
  expect(jsonInPage({ a: '</script><b>' })).toBe('{"a":"\\u003c/script>\\u003cb>"}');
});
