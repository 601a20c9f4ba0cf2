/** One import of a source file. */
export interface Import {
  /** What it names: `#language/words.ts`, `./card.ts`, `node:fs`. */
  readonly name: string;
  /** True where only types come in, which are gone before anything runs. */
  readonly isType: boolean;
  /** True where it stands in a `<script>` of a component, which runs in the browser. */
  readonly inScript: boolean;
}

/** The imports of a `.ts`, `.mjs` or `.astro` file, in order, dynamic ones and re-exports included. */
export function importsOf(source: string, path: string): readonly Import[] {
  if (!path.endsWith('.astro')) return importsInCode(source, false);
  const [, frontmatter = '', markup = ''] =
    /^\s*---\r?\n([\s\S]*?)\r?\n---([\s\S]*)$/.exec(source) ?? ([, '', source] as const);
  const scripts = [...markup.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  return [
    ...importsInCode(frontmatter, false),
    ...scripts.flatMap(([, attributes = '', code = '']) => {
      const file = /\ssrc="(\.[^"]+)"/.exec(attributes)?.[1];
      return [
        ...(file === undefined ? [] : [{ name: file, isType: false, inScript: true }]),
        ...importsInCode(code, true),
      ];
    }),
  ];
}

function importsInCode(code: string, inScript: boolean): Import[] {
  const withoutComments = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statements =
    /\b(?:import|export)\s+(type\s)?([\w*{][^'"();]*?\sfrom\s*)['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...withoutComments.matchAll(statements)].map(([, type, names = '', from, bare]) => ({
    name: from ?? bare ?? '',
    isType: type !== undefined || isTypesOnly(names),
    inScript,
  }));
}

/** `{ type A, type B } from`: every name in the braces is a type. */
function isTypesOnly(names: string): boolean {
  const inside = /^\{([^}]*)\}\s*from/.exec(names.trim())?.[1];
  if (inside === undefined) return false;
  const each = inside
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}
