import { parse, serializeOuter, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Elements that only the site can use. */
const leftOut = new Set([
  'script',
  'link',
  'style',
  'button',
  'input',
  'select',
  'template',
  'video',
]);
/** Attributes that lead somewhere or load something. */
const loading = new Set(['srcset', 'poster', 'data', 'action', 'ping']);

/** Links that a person follows, or not: nothing is asked for until then. */
const staysAsItIs = /^(?:tel|sms|mailto|https):|^#/;

/** A built page as it stands in a pack. */
export interface PlainCopy {
  readonly heading: string;
  /** The HTML of the page's main part. */
  readonly html: string;
}

/**
 * The words of a built page without what needs the site: no script, no control, no address of the site.
 * `placeOf` says where in the pack an address of the site lies; a link that leads nowhere in it becomes
 * words, a picture goes. Of what the film says to each age in its own words, those of `audience` stay.
 */
export function plainCopy(
  html: string,
  placeOf: (address: string) => string | undefined,
  audience = 'main',
): PlainCopy | undefined {
  const main = find(parse(html), ({ tagName }) => tagName === 'main');
  if (main === undefined) return undefined;
  const heading = find(main, ({ tagName }) => tagName === 'h1');
  clean(main, placeOf, audience);
  main.attrs = main.attrs.filter(({ name }) => name === 'lang');
  return { heading: heading === undefined ? '' : textOf(heading), html: serializeOuter(main) };
}

function clean(
  parent: Element,
  placeOf: (address: string) => string | undefined,
  audience: string,
): void {
  parent.childNodes = parent.childNodes.flatMap((child) => {
    if (!isElement(child)) return [child];
    const readers = child.attrs.find(({ name }) => name === 'data-for')?.value;
    const isHidden = child.attrs.some(({ name }) => name === 'hidden');
    if (leftOut.has(child.tagName) || (readers === undefined ? isHidden : readers !== audience))
      return [];
    clean(child, placeOf, audience);
    const leads = child.attrs.find(({ name }) => name === 'href' || name === 'src');
    child.attrs = child.attrs.filter(
      ({ name }) => name !== 'hidden' && !loading.has(name) && !name.startsWith('data-'),
    );
    if (leads === undefined || (leads.name === 'href' && staysAsItIs.test(leads.value)))
      return [child];
    const place = placeOf(leads.value);
    if (place !== undefined) {
      leads.value = place;
      return [child];
    }
    return child.tagName === 'a' ? child.childNodes : [];
  });
}

function find(node: Node, fits: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && fits(node)) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child, fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}
