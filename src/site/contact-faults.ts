import { contactLink } from '#directory/contact-link.ts';
import type { Directory } from '#directory/directory.ts';

/** Components that name a service of the directory, and whether they name one of its ways in, too. */
const needsWay = {
  Contact: true,
  Number: false,
  Hours: false,
  Service: false,
  BeforeContact: false,
} as const;
type Component = keyof typeof needsWay;

/** Faults of each `<Contact>`, `<Number>`, `<Hours>`, `<Service>` and `<BeforeContact>` of a page's source, with file and line. */
export function contactFaults(file: string, source: string, directory: Directory): string[] {
  return source.split('\n').flatMap((line, place) =>
    [...line.matchAll(/<(Contact|Number|Hours|Service|BeforeContact)\b[^>]*>?/g)].flatMap(
      ([tag, name]) => {
        const what = tagFault(tag, name as Component, directory);
        return what === undefined ? [] : [`${file}:${place + 1} ${name}: ${what}`];
      },
    ),
  );
}

function tagFault(tag: string, name: Component, directory: Directory): string | undefined {
  const of = /\bof="([^"]*)"/.exec(tag)?.[1];
  const by = /\bby="([^"]*)"/.exec(tag)?.[1];
  if (of === undefined || (needsWay[name] && by === undefined)) {
    return needsWay[name]
      ? `write of="…" and by="…" on one line, for example <${name} of="childline" by="phone" />`
      : `write of="…" on one line, for example <${name} of="childline" />`;
  }
  const service = directory.services.find(({ id }) => id === of);
  if (service === undefined) {
    return `no service "${of}"; write the name of a file in content/services/ without .yaml`;
  }
  const wanted = by ?? (name === 'Service' || name === 'BeforeContact' ? undefined : 'phone');
  // A button or a linked number has to lead somewhere.
  const isLinked = name === 'Contact' || name === 'Number';
  const offered = service.channels.filter(
    (channel) => !isLinked || contactLink(channel) !== undefined,
  );
  if (wanted === undefined || offered.some(({ type }) => type === wanted)) return undefined;
  const ways = [...new Set(offered.map(({ type }) => type))];
  if (service.channels.some(({ type }) => type === wanted)) {
    return `"${of}" by "${wanted}" is nothing to press; write one of ${ways.join(', ')}`;
  }
  return `"${of}" has no "${wanted}"; write one of ${ways.join(', ')}`;
}
