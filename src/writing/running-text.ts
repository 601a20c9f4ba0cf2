import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface RunningText {
  /** As the `main` element names them. */
  readonly readers: string;
  readonly language: string;
  /** A paragraph or an item each. Names are "Sam", numbers are "this number". */
  readonly paragraphs: readonly string[];
  /** All words of the page that it stands for, labels and headings too, without what it quotes. */
  readonly everything: string;
  /** Words that the page explains, in lower case. */
  readonly explained: readonly string[];
}

/** What holds no running sentences: labels, lists of ways in, and what the layout adds. */
const leftOut = new Set(['script', 'style', 'table', 'button', 'label', 'select', 'svg', 'small']);
const leftOutClasses = ['cited', 'contact', 'foot', 'next', 'button', 'lone'];
const paragraphNames = new Set(['p', 'li', 'dd', 'blockquote', 'figcaption', 'summary']);

/** The running text of a built page, or undefined where it is not one of content/pages. */
export function runningText(html: string): RunningText | undefined {
  const main = find(parse(html), (each) => attribute(each, 'data-audience') !== undefined);
  if (main === undefined) return undefined;
  const root = find(parse(html), ({ tagName }) => tagName === 'html');
  const blocks: string[] = [];
  collect(main, blocks);
  return {
    readers: attribute(main, 'data-audience') ?? '',
    language: attribute(main, 'lang') ?? (root && attribute(root, 'lang')) ?? '',
    paragraphs: blocks.map(tidy).filter((text) => /[.!?…”’)]$/.test(text) && / /.test(text)),
    everything: tidy(wordsOf(main, (each) => isQuoted(each) || isName(each))),
    explained: all(main, ({ tagName }) => tagName === 'dfn').map((dfn) =>
      tidy(wordsOf(dfn)).toLowerCase(),
    ),
  };
}

function collect(element: Tree.Element, blocks: string[]): void {
  for (const child of element.childNodes) {
    if (!('tagName' in child) || isLeftOut(child)) continue;
    const isLast = !find(child, ({ tagName }) => paragraphNames.has(tagName));
    if (paragraphNames.has(child.tagName) && isLast) blocks.push(spoken(child));
    else {
      // An item that holds a list has words of its own before it.
      if (child.tagName === 'li') blocks.push(spoken(child, paragraphNames));
      collect(child, blocks);
    }
  }
}

function isLeftOut(element: Tree.Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  return (
    leftOut.has(element.tagName) ||
    isQuoted(element) ||
    leftOutClasses.some((name) => classes.includes(name))
  );
}

/** The words of a paragraph as they are counted: numbers and names are no harder than "Sam". */
function spoken(node: Tree.Node, without: ReadonlySet<string> = new Set()): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node && without.has(node.tagName)) return '';
  if ('tagName' in node && isLeftOut(node)) return '';
  if ('tagName' in node && node.tagName === 'a') {
    const href = attribute(node, 'href') ?? '';
    if (/^(?:tel|sms):/.test(href)) return 'this number';
    if (isServiceLink(node)) return 'Sam';
  }
  return node.childNodes.map((child) => spoken(child, without)).join('');
}

/** What a page quotes in order to speak of it. */
function isQuoted(element: Tree.Element): boolean {
  return attribute(element, 'data-quoted') !== undefined;
}

/** Names of services, and what the layout says of them. */
function isName(element: Tree.Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  return (
    ['contact', 'foot', 'next'].some((name) => classes.includes(name)) || isServiceLink(element)
  );
}

function isServiceLink(element: Tree.Element): boolean {
  return /^(?:\/cy)?\/services\//.test(attribute(element, 'href') ?? '');
}

function wordsOf(
  node: Tree.Node,
  isLeft: (element: Tree.Element) => boolean = () => false,
): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (!('childNodes' in node) || ['script', 'style'].includes(node.nodeName)) return ' ';
  if ('tagName' in node && isLeft(node)) return ' ';
  const isBlock = !['a', 'b', 'strong', 'em', 'i', 'span', 'dfn'].includes(node.nodeName);
  const inside = node.childNodes.map((child) => wordsOf(child, isLeft)).join('');
  return isBlock ? ` ${inside} ` : inside;
}

function all(node: Tree.Node, test: (element: Tree.Element) => boolean): Tree.Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => [
    ...('tagName' in child && test(child) ? [child] : []),
    ...all(child, test),
  ]);
}

function find(node: Tree.Node, test: (element: Tree.Element) => boolean): Tree.Element | undefined {
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    if ('tagName' in child && test(child)) return child;
    const inside = find(child, test);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;
