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
  const faults: YamlFault[] = [...document.errors, ...document.warnings]
    // `hiddenParts` says it of every tag.
    .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
    .map((error) => ({
      line: lines.linePos(error.pos[0]).line || 1,
      message: plainMessage(error.code, error.message),
    }));
  faults.push(...hiddenParts(document, lines));
  if (faults.length > 0) return { faults };
  if (!isMap(document.contents)) {
    return {
      faults: [{ line: 1, message: 'must hold fields, one a line, such as "name: Childline"' }],
    };
  }
  const value: unknown = document.toJS();
  return { value, lineOf: (path) => lineOf(document, lines, path) };
}

const plainMessages: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'has a field twice in one place; keep one of them',
  MULTIPLE_DOCS: 'has a line "---" in the middle; keep one record to a file',
  TAB_AS_INDENT: 'is indented with a tab; use spaces',
  BLOCK_AS_IMPLICIT_KEY: 'has a colon inside words; put the words in single quotes',
  MISSING_CHAR: 'lacks a colon, a comma or the end of a bracket or quotation; compare a sound line',
  BAD_INDENT: 'is not indented like its neighbours, or a bracket or quotation has no end',
};

function plainMessage(code: string, message: string): string {
  const words = message.replace(/\s+/g, ' ').replace(/\.$/, '');
  return plainMessages[code] ?? `is not YAML (${words}); compare a sound file`;
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
      if (node.tag) {
        const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
        faults.push({ line, message: `has a tag "${tag}"; leave it out` });
      }
    },
    Pair(_key, { key }) {
      if (isScalar(key)) return;
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      faults.push({
        line: lines.linePos(offset).line || 1,
        message: 'has a field whose name is not a word; write a word, a colon and the value',
      });
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
