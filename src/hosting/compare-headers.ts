import type { Header } from './headers.ts';

/** Headers that say only how the bytes come, or when. */
const ofTheWire = [
  ...['content-type', 'content-length', 'content-encoding', 'content-range', 'accept-ranges'],
  ...['vary', 'date', 'connection', 'keep-alive', 'transfer-encoding', 'location', 'allow'],
];

/** What a header that nobody asked for does to a visitor, where that is known. */
const reasons: Readonly<Record<string, string>> = {
  'set-cookie': 'it lets a visitor be known again',
  etag: 'it lets a visitor be known again',
  'last-modified': 'nothing is stored, so nothing is asked for again',
  nel: 'browsers then report visits to another host',
  'report-to': 'browsers then report visits to another host',
  'reporting-endpoints': 'browsers then report visits to another host',
  'server-timing': 'it is for measuring visitors',
  'alt-svc': 'browsers remember it on the device',
  'x-powered-by': 'it helps whoever looks for a weak host',
};

/**
 * What is wrong with the headers of an answer: each that is missing, other, sent twice or not ours.
 * `allowed` are names that a host is known to add and that were judged harmless.
 */
export function compareHeaders(
  sent: readonly Header[],
  wanted: readonly Header[],
  allowed: readonly string[] = [],
): readonly string[] {
  const byName = Map.groupBy(sent, ([name]) => name.toLowerCase());
  const missing = wanted.flatMap(([name, value]) => {
    const found = byName.get(name.toLowerCase())?.map(([, each]) => each) ?? [];
    if (found.length === 0) return [`header ${name} is missing`];
    if (found.length > 1) return [`header ${name} comes ${found.length} times`];
    if (found[0] === value) return [];
    return [`header ${name}: expected "${value}", found "${found[0] ?? ''}"`];
  });
  const known = new Set([
    ...ofTheWire,
    ...wanted.map(([name]) => name.toLowerCase()),
    ...allowed.map((name) => name.toLowerCase()),
  ]);
  const extra = [...byName].flatMap(([name, [first]]) => {
    const value = first?.[1] ?? '';
    if (name === 'server') {
      return /\d/.test(value) ? [`header Server says which version: "${value}"`] : [];
    }
    if (known.has(name)) return [];
    const reason = reasons[name];
    return [
      `header ${first?.[0] ?? name} is not ours: "${value}"${reason === undefined ? '' : `; ${reason}`}`,
    ];
  });
  return [...missing, ...extra];
}
