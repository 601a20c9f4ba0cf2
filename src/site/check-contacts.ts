import type { Directory } from '#directory/directory.ts';

/**
 * Looks at each `<Contact of="…" by="…" />` of a page's source.
 * @throws with file and line when the service is not published, or has no such way in.
 */
export function checkContacts(file: string, source: string, directory: Directory): void {
  const faults: string[] = [];
  source.split('\n').forEach((line, place) => {
    const fault = (what: string) => faults.push(`${file}:${place + 1} Contact: ${what}`);
    for (const [tag] of line.matchAll(/<Contact\b[^>]*>?/g)) {
      const of = /\bof="([^"]*)"/.exec(tag)?.[1];
      const by = /\bby="([^"]*)"/.exec(tag)?.[1];
      const service = directory.services.find(({ id }) => id === of);
      if (of === undefined || by === undefined) {
        fault(
          'write of="…" and by="…" on one line, for example <Contact of="childline" by="phone" />',
        );
      } else if (service === undefined) {
        fault(`no service "${of}"; write the name of a file in content/services/ without .yaml`);
      } else if (by !== 'page' && !service.channels.some(({ type }) => type === by)) {
        const ways = [...new Set(service.channels.map(({ type }) => type)), 'page'];
        fault(`"${of}" has no "${by}"; write one of ${ways.join(', ')}`);
      }
    }
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
