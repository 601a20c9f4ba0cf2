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
  // The other two pieces show a whole service, or what it says before somebody calls.
  const wanted = by ?? (name === 'Service' || name === 'BeforeContact' ? undefined : 'phone');
  return wayFault({ of, by: wanted }, directory, name === 'Contact' || name === 'Number')?.message;
}

/**
 * What is wrong with a service that words name, and with the way in where one is named. `isLinked`: it becomes a
 * button or a link, which a postal address or a WhatsApp number cannot be.
 */
export function wayFault(
  { of, by }: { of: string; by: string | undefined },
  directory: Directory,
  isLinked: boolean,
): { readonly field: 'of' | 'by'; readonly message: string } | undefined {
  const service = directory.services.find(({ id }) => id === of);
  if (service === undefined) {
    return {
      field: 'of',
      message: `no service "${of}"; write the name of a file in content/services/ without .yaml`,
    };
  }
  const offered = service.channels.filter(
    (channel) => !isLinked || contactLink(channel) !== undefined,
  );
  if (by === undefined || offered.some(({ type }) => type === by)) return undefined;
  const ways = [...new Set(offered.map(({ type }) => type))].join(', ');
  const isThere = service.channels.some(({ type }) => type === by);
  return {
    field: 'by',
    message: `${isThere ? `"${of}" by "${by}" is nothing to press` : `"${of}" has no "${by}"`}; write one of ${ways}`,
  };
}
