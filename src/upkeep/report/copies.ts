import { compareTexts } from '#directory/compare-texts.ts';
import type { Service } from '#directory/schema/service.ts';

/** A page of which somebody read a copy, and nobody has opened the live one. */
export interface CopiedSource {
  readonly address: string;
  readonly read: string;
  /** The year that the address itself names; undefined where the age of the copy is unknown. */
  readonly year: string | undefined;
  /** Ids of the services that lean on it. */
  readonly services: readonly string[];
}

interface Sourced {
  readonly source?: string | undefined;
  readonly read: string;
  readonly checked?: string | undefined;
}

/** The copies behind some services' ways in, hours and promises, oldest year first, then unknown ages. */
export function copiedSources(services: readonly Service[]): CopiedSource[] {
  const copies = new Map<string, { read: string; services: Set<string>; checked: boolean }>();
  for (const service of services) {
    for (const { source, read, checked } of sourcedIn(service)) {
      if (source === undefined) continue;
      const known = copies.get(source) ?? { read, services: new Set<string>(), checked: false };
      known.services.add(service.id);
      known.checked ||= checked !== undefined;
      if (read > known.read) known.read = read;
      copies.set(source, known);
    }
  }
  return [...copies]
    .filter(([, { checked }]) => !checked)
    .map(([address, { read, services: ids }]) => ({
      ...{ address, read, year: yearIn(address), services: [...ids] },
    }))
    .sort(
      (a, b) =>
        compareTexts(a.year ?? '9999', b.year ?? '9999') || compareTexts(a.address, b.address),
    );
}

function sourcedIn(service: Service): Sourced[] {
  const answers = Object.values(service.before_you_contact);
  return [
    ...service.channels,
    ...service.channels.flatMap(({ hours }) => (hours === 'unknown' ? [] : [hours])),
    ...answers.flatMap((answer) => (answer === 'unknown' ? [] : [answer])),
  ];
}

/** `/2017/05/17/`, `20170420134848`, `january-2019`: days that stand in addresses. */
function yearIn(address: string): string | undefined {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  return (
    /\/web\/((?:19|20)\d\d)\d{4,}/.exec(path)?.[1] ??
    /(?<!\d)((?:19|20)[0-2]\d)(?=[/-](?:0?[1-9]|1[0-2])(?!\d))/.exec(path)?.[1] ??
    /(?:^|[/-])((?:19|20)[0-2]\d)(?=[/-]|$)/.exec(path)?.[1]
  );
}
