/** The end of a PDF as Skia writes it: how many objects, which is its catalogue, and where its table is. */
const end =
  /trailer\s*<<\/Size (\d+)\s*\/Root (\d+) 0 R\s*\/Info (\d+) 0 R>>\s*startxref\s*(\d+)\s*%%EOF\s*$/;

/**
 * A PDF that says its language. The writer has no word for that, so its catalogue is written once more
 * behind it with the language in it, as PDF lets a later edition be.
 * @throws where the file does not end as we know it.
 */
export function inLanguage(paper: Uint8Array, tag: 'en-GB' | 'cy-GB'): Uint8Array {
  // A byte a letter, so that places in the text are places in the file.
  const text = Buffer.from(paper).toString('latin1');
  const [, size, root, info, table] = end.exec(text) ?? [];
  const catalogue = new RegExp(`\\n${root} 0 obj\\n<<([\\s\\S]*?)>>\\nendobj\\n`).exec(text)?.[1];
  if (catalogue === undefined) {
    throw new Error(
      'A PDF of the kit does not end as its writer used to end it; read src/kit/sheet/pdf-language.ts beside the new version of @napi-rs/canvas.',
    );
  }
  const object = `${root} 0 obj\n<<${catalogue}\n/Lang (${tag})>>\nendobj\n`;
  const place = (at: number) => `${String(at).padStart(10, '0')} 00000 n \n`;
  const at = text.length + 1;
  const rest = `xref\n${root} 1\n${place(at)}trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${table}>>\nstartxref\n${at + object.length}\n%%EOF\n`;
  return Buffer.concat([paper, Buffer.from(`\n${object}${rest}`, 'latin1')]);
}
