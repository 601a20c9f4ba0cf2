import type { Header } from './headers.ts';

/** Headers for the addresses that match a pattern, as hosts with a `_headers` file read them. */
export interface HeaderRule {
  /** A path, `*` standing for the rest: `/*` is every address. */
  readonly path: string;
  readonly headers: readonly Header[];
}

/** What the narrowest host (Cloudflare Pages) takes; a longer file is dropped there without a word. */
const maxRules = 100;
const maxLineCharacters = 2000;

/**
 * The text of `_headers`. Rules that match one address are merged by the host with a comma, so a
 * header must not stand in two rules that can both match: give each header in one rule only.
 * Throws when the file would pass a host's limits.
 */
export function writeHostHeaders(rules: readonly HeaderRule[]): string {
  if (rules.length > maxRules) {
    throw new Error(
      `_headers would hold ${rules.length} rules; hosts take ${maxRules}. Join rules for addresses that carry the same headers.`,
    );
  }
  const lines = rules.flatMap((rule) => [
    rule.path,
    ...rule.headers.map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const tooLong = lines.find((line) => line.length > maxLineCharacters);
  if (tooLong !== undefined) {
    throw new Error(
      `A line of _headers has ${tooLong.length} characters; hosts take ${maxLineCharacters}. It begins "${tooLong.trim().slice(0, 60)}". Shorten that header.`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** The rules of a `_headers` file, as a host understands it. Throws on a header above the first path. */
export function readHostHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: Header[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const rule = rules.at(-1);
    const colon = line.indexOf(':');
    if (rule === undefined || colon < 0) {
      throw new Error(
        `_headers holds a line that is neither a path nor a header under one: "${line.trim()}". Build the site again.`,
      );
    }
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** The headers that a host would send with an address, from all rules that match it. */
export function headersFor(rules: readonly HeaderRule[], path: string): readonly Header[] {
  return rules
    .filter((rule) =>
      rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
    )
    .flatMap((rule) => rule.headers);
}
