import { linkHostsFile } from '../line-files.ts';
import type { Rule } from './rule.ts';
import { textPlaces } from './text-places.ts';

/** Where a schema allows http for the sources of old pages alone, which are named and never linked to. */
const hasSchema = /^(?:services|organisations|topics|retired|chains|facts|guidance|areas)\//;

export const linksLeadToKnownHosts: Rule = {
  name: 'links-lead-to-known-hosts',
  why: 'A visitor who trusts us trusts where we send them: each host has been looked at by a person.',
  *check(_directory, { parsed, lines, complete }) {
    const known = new Set(lines.get(linkHostsFile));
    const used = new Set<string>();
    for (const [file, value] of parsed) {
      if (file === linkHostsFile) continue;
      for (const { path, text } of textPlaces(value)) {
        for (const [address] of text.matchAll(/\bhttps?:\/\/[^\s<>"'`)\]}|]+/gi)) {
          const url = URL.canParse(address) ? new URL(address) : undefined;
          if (url?.protocol === 'http:' && hasSchema.test(file)) continue;
          if (url?.protocol === 'https:') used.add(url.host);
          const message = faultOf(address, url, known);
          if (message !== undefined) yield { file, path, message };
        }
      }
    }
    if (!complete) return;
    for (const [index, host] of (lines.get(linkHostsFile) ?? []).entries()) {
      if (used.has(host)) continue;
      const message = `nothing leads to "${host}"; take this line out`;
      yield { file: linkHostsFile, path: ['line', index], message };
    }
  },
};

function faultOf(
  address: string,
  url: URL | undefined,
  known: ReadonlySet<string>,
): string | undefined {
  if (url === undefined) return `"${address}" is not a web address; copy it again`;
  if (url.protocol === 'http:') return `"${address}" is not safe to link to; write https://`;
  if (url.username !== '' || url.password !== '') {
    return `"${address}" has a name before "@"; write the address without it`;
  }
  if (known.has(url.host)) return undefined;
  return `leads to "${url.host}", which nobody has reviewed. If it is a slip, put it right here. If not, a second person opens the page and writes by hand, as a line of content/${linkHostsFile} ▸ ${url.host}`;
}
