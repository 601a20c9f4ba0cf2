import { hashSource } from './hash-source.ts';

/** A built page: its path inside `dist/` and its text. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/**
 * The hash source (`sha256-…`) of the one style sheet that stands inside every page.
 *
 * The same bytes on every page mean one hash for the header and for every page that is swapped in
 * memory: a page with a sheet of its own would be shown bare. Throws with the file's name where a
 * page has no inline sheet, more than one, or another one than the rest.
 */
export function siteSheetHash(pages: readonly BuiltPage[]): string {
  let sheet: { css: string; path: string } | undefined;
  for (const { path, html } of pages) {
    const found = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, css]) => css);
    const [css] = found;
    if (css === undefined || found.length !== 1) {
      throw new Error(
        `${path} holds ${found.length} inline style sheets; every page holds exactly one, the site sheet. Move the page's styles into src/styles/ or beside their component as a .css file of the site sheet.`,
      );
    }
    sheet ??= { css, path };
    if (css !== sheet.css) {
      throw new Error(
        `The inline style sheet of ${path} differs from that of ${sheet.path}; the site sheet is the same on every page. Look for a component <style> or a .css import that only some pages have.`,
      );
    }
  }
  if (sheet === undefined) {
    throw new Error('The build wrote no HTML page, so there is no style sheet to allow.');
  }
  return hashSource(sheet.css);
}
