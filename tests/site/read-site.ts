import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { listFiles } from '#build/list-files.ts';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;

/** A page of the built site. */
export interface SitePage {
  /** Where it lies in `dist/`: `cy/find/index.html`. */
  readonly path: string;
  /** Where visitors find it: `/cy/find/`. */
  readonly address: string;
  readonly html: string;
  readonly root: Element;
}

/** The built site. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));
if (!existsSync(join(dist, '_headers'))) {
  throw new Error('There is no finished site in dist/. Run "npm run build" before these tests.');
}

/** Every file of the built site, as a path in `dist/`. */
export const files = listFiles(dist);

/** Every page of the built site, in the order of their paths. */
export const pages: readonly SitePage[] = files
  .filter((path) => path.endsWith('.html'))
  .map((path) => {
    const html = readFileSync(join(dist, path), 'utf8');
    const root = parse(html).childNodes.find((node) => isElement(node) && node.tagName === 'html');
    if (root === undefined) throw new Error(`${path} has no <html>.`);
    const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
    return { path, address, html, root: root as Element };
  });

/** The page at an address. Throws where there is none. */
export function pageAt(address: string): SitePage {
  const page = pages.find((each) => each.address === address);
  if (page === undefined) throw new Error(`The built site has no page at ${address}.`);
  return page;
}

export function isElement(node: Tree.Node): node is Element {
  return 'tagName' in node;
}

/** Every element inside another, in the order of the source, that meets a test. */
export function elements(inside: Element, test: (element: Element) => boolean): Element[] {
  return inside.childNodes
    .filter(isElement)
    .flatMap((child) => [...(test(child) ? [child] : []), ...elements(child, test)]);
}

/** Every element of a name, or of one of several. */
export function named(inside: Element, ...names: readonly string[]): Element[] {
  return elements(inside, (element) => names.includes(element.tagName));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Elements that stand on lines of their own, with or without blanks between them in the file. */
const ownLine = /^(?:div|fieldset|h[1-6]|legend|li|ol|option|p|section|summary|td|th|tr|ul)$/;

/** The words inside an element as a reader meets them, without those of scripts and styles. */
export function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (!('childNodes' in node) || ['script', 'style'].includes(node.nodeName)) return '';
  const words = node.childNodes.map(textOf).join('');
  return ownLine.test(node.nodeName) ? `${words}\n` : words;
}

/** The words of an element on one line. */
export function lineOf(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

/** What is wrong on each page, each with the page's address, for one look at all of it. */
export function faultsOf(check: (page: SitePage) => readonly string[]): string[] {
  return pages.flatMap((page) => check(page).map((fault) => `${page.address} ${fault}`));
}
