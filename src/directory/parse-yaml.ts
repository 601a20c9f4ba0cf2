import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';

/** Keys and places in lists (from 0) that lead to a value. */
export type Path = readonly PropertyKey[];

/** One parsed file: maps, lists and text, nothing else, and the line of every value. */
export interface ParsedYaml {
  readonly value: unknown;
  /** The line of the value at `path`; of its key where it has one; of the nearest parent where it is missing. */
  lineOf(path: Path): number;
}

export interface YamlFault {
  readonly line: number;
  readonly message: string;
}

/**
 * Reads YAML as text only: no numbers, dates or true/false, since 08001111 must not become 8001111.
 * Parts of YAML that hide what a file says (anchors, aliases, tags, a second document) are faults.
 */
export function parseYaml(text: string): ParsedYaml | { faults: YamlFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const faults: YamlFault[] = [...document.errors, ...document.warnings].map((error) => ({
    line: lines.linePos(error.pos[0]).line || 1,
    message: plainMessage(error.code, error.message),
  }));
  faults.push(...hiddenParts(document, lines));
  if (faults.length > 0) return { faults };
  const value: unknown = document.toJS();
  if (!isMap(document.contents)) {
    return {
      faults: [{ line: 1, message: 'must hold fields, one a line, such as "name: Childline"' }],
    };
  }
  return { value, lineOf: (path) => lineOf(document, lines, path) };
}

function plainMessage(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'has a field twice in one place; keep one of them';
  if (code === 'MULTIPLE_DOCS') return 'has a line "---" in the middle; keep one record to a file';
  if (code === 'TAB_AS_INDENT') return 'is indented with a tab; use two spaces';
  return `is not YAML: ${message.replace(/\s+/g, ' ').replace(/\.$/, '')}; put words with a colon or a quotation mark in single quotes`;
}

function hiddenParts(document: Document, lines: LineCounter): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Node(_key, node) {
      const line = lines.linePos(node.range?.[0] ?? 0).line || 1;
      if (isAlias(node)) {
        faults.push({ line, message: `has an alias "*${node.source}"; write the words out` });
        return;
      }
      if ('anchor' in node && node.anchor) {
        faults.push({ line, message: `has an anchor "&${node.anchor}"; leave it out` });
      }
      // The parser itself sets a tag on maps, lists and quoted text only when one is written.
      if (node.tag) faults.push({ line, message: `has a tag "${node.tag}"; leave it out` });
    },
  });
  return faults;
}

function lineOf(document: Document, lines: LineCounter, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === step,
      );
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      next = pair.value;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      if (!isNode(next)) break;
      offset = next.range?.[0] ?? offset;
    } else break;
    node = next;
  }
  return lines.linePos(offset).line || 1;
}
