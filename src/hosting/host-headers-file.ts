import { isFor, type Header, type HeaderRule } from './headers.ts';

/** A rule of a `_headers` file. A host applies every rule that fits an address, one after the other. */
export interface HostRule {
  /** A path, `*` standing for the rest: `/*` is every address. */
  readonly path: string;
  /** Names of headers that earlier rules or the host itself gave and that this address is not to have. */
  readonly detached: readonly string[];
  readonly headers: readonly Header[];
}

/** What the narrowest host (Cloudflare Pages) takes; a longer file is dropped there without a word. */
const maxRules = 100;
const maxLineCharacters = 2000;

/** Headers that such hosts add by themselves: Cloudflare Pages lets any site read every page. */
const addedByHosts = ['Access-Control-Allow-Origin', 'ETag', 'Last-Modified'];

const preamble = `# Written by the build from src/hosting/headers.ts.
# A line "! Name" takes away what an earlier rule gave (Cloudflare Pages). A host that does not know
# it joins both values with a comma: the film then cannot be shown inside other sites' pages.
`;

/**
 * The text of `_headers`. A host joins what two rules give one header with a comma, so a narrower
 * rule first detaches what it changes. Throws when the file would pass a host's limits.
 */
export function writeHostHeaders(rules: readonly HeaderRule[]): string {
  if (rules.length > maxRules) {
    throw new Error(
      `_headers would hold ${rules.length} rules; hosts take ${maxRules}. Join rules for addresses that carry the same headers.`,
    );
  }
  const [wide, ...narrow] = rules;
  if (wide?.path !== '/*') {
    throw new Error('The first rule of the headers must be for every address ("/*").');
  }
  const lines = [
    ...linesOf({ path: wide.path, detached: addedByHosts, headers: wide.headers }),
    ...narrow.flatMap((rule) => linesOf(differenceOf(wide, rule))),
  ];
  const tooLong = lines.find((line) => line.length > maxLineCharacters);
  if (tooLong !== undefined) {
    throw new Error(
      `A line of _headers has ${tooLong.length} characters; hosts take ${maxLineCharacters}. It begins "${tooLong.trim().slice(0, 60)}". Shorten that header.`,
    );
  }
  return `${preamble}${lines.join('\n')}\n`;
}

function linesOf({ path, detached, headers }: HostRule): readonly string[] {
  return [
    path,
    ...detached.map((name) => `  ! ${name}`),
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ];
}

/** What a narrower rule takes away and sets beyond the rule for every address. */
function differenceOf(wide: HeaderRule, narrow: HeaderRule): HostRule {
  const before = new Map(wide.headers);
  const after = new Map(narrow.headers);
  return {
    path: narrow.path,
    detached: [...before].filter(([name, value]) => after.get(name) !== value).map(([n]) => n),
    headers: narrow.headers.filter(([name, value]) => before.get(name) !== value),
  };
}

/** The rules of a `_headers` file, as a host understands it. Throws on a header above the first path. */
export function readHostHeaders(text: string): readonly HostRule[] {
  const rules: { path: string; detached: string[]; headers: Header[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), detached: [], headers: [] });
      continue;
    }
    const rule = rules.at(-1);
    const detached = /^\s+!\s*(\S+)\s*$/.exec(line)?.[1];
    const colon = line.indexOf(':');
    if (rule === undefined || (detached === undefined && colon < 0)) {
      throw new Error(
        `_headers holds a line that is neither a path nor a header under one: "${line.trim()}". Build the site again.`,
      );
    }
    if (detached === undefined)
      rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    else rule.detached.push(detached);
  }
  return rules;
}

/** The headers that a host would send with an address, from all rules that match it. */
export function headersFor(rules: readonly HostRule[], path: string): readonly Header[] {
  const sent = new Map<string, string>();
  for (const rule of rules) {
    if (!isFor(rule.path, path)) continue;
    for (const name of rule.detached) sent.delete(name);
    for (const [name, value] of rule.headers) {
      const before = sent.get(name);
      sent.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return [...sent];
}
