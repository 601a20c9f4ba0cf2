import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#build/list-files.ts';
import { isReadAtLeisure } from './page-budget.ts';

export const pageKinds = [
  'home',
  'help now',
  'find',
  'service',
  'topic',
  'reference',
  'film',
  'other',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** A page of a built site. */
export interface SitePage {
  /** Its file inside the folder: `find/index.html`. */
  readonly path: string;
  /** `/find/` */
  readonly address: string;
  readonly kind: PageKind;
  readonly html: string;
}

/** Every page of a built site, in the order of the files. */
export function readPages(dist: string): readonly SitePage[] {
  return listFiles(dist)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
      const html = readFileSync(join(dist, path), 'utf8');
      return { path, address, kind: kindOf(address), html };
    });
}

/** What kind of page stands at an address, in either language. */
export function kindOf(address: string): PageKind {
  const plain = address.replace(/^\/cy\//, '/');
  if (plain === '/') return 'home';
  if (plain === '/help-now/') return 'help now';
  if (plain === '/find/') return 'find';
  if (plain.startsWith('/services/')) return 'service';
  if (plain.startsWith('/topics/')) return 'topic';
  if (plain.startsWith('/film/')) return 'film';
  return isReadAtLeisure(plain) ? 'reference' : 'other';
}

/** The text that a visitor reads on a page, its spaces single, entities as they stand. */
export function textOf(html: string): string {
  return html
    .replace(/^[\s\S]*<body\b[^>]*>/, '')
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The addresses of this site that a page links to, without what follows `#`. */
export function linksOf({ html, address }: Pick<SitePage, 'html' | 'address'>): readonly string[] {
  const here = new URL(address, 'http://site');
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].flatMap(([, href = '']) => {
    const to = URL.canParse(href, here) ? new URL(href, here) : undefined;
    return to?.origin === here.origin ? [to.pathname] : [];
  });
}
