import { missingHours, timesIn } from './find-hours.ts';
import { holdsNumber, numbersIn } from './find-number.ts';
import type { Claim, LivePage } from './live-claims.ts';
import type { PoliteReader } from './polite-reader.ts';

/** Something that a person should look at. */
export type Finding = { readonly page: LivePage } & (
  | { readonly kind: 'gone'; readonly why: string }
  | { readonly kind: 'moved'; readonly to: string }
  | {
      readonly kind: 'changed';
      readonly claim: Claim;
      /** What of it is not there. */
      readonly missing: string;
      /** What the page says in its place, as it says it: somebody else's words, to be shown as such. */
      readonly found: readonly string[];
    }
  | { readonly kind: 'not-read'; readonly why: string }
);

/** Thrown where nobody answered at all: every page would be called gone for what is wrong here. */
export class NoNet extends Error {
  override readonly name = 'NoNet';

  constructor() {
    super('No host answered. Is this machine on the net? Nothing can be said of the pages.');
  }
}

const hostsAtOnce = 4;

/**
 * Reads each page and compares it with what we say of it. Nothing is edited. `progress` hears of each
 * page that is done.
 * @throws NoNet
 */
export async function checkLive(
  pages: readonly LivePage[],
  reader: PoliteReader,
  progress: (done: number, all: number) => void = () => {},
): Promise<Finding[]> {
  const byHost = [...Map.groupBy(pages, ({ address }) => new URL(address).host).values()];
  const found = new Map<LivePage, Finding[]>();
  const next = async (): Promise<void> => {
    for (let ofHost = byHost.shift(); ofHost !== undefined; ofHost = byHost.shift()) {
      for (const page of ofHost) {
        found.set(page, await findings(page, reader));
        progress(found.size, pages.length);
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, next));
  if (pages.length > 0 && reader.answers === 0) throw new NoNet();
  return pages.flatMap((page) => found.get(page) ?? []);
}

async function findings(page: LivePage, reader: PoliteReader): Promise<Finding[]> {
  const reading = await reader.read(page.address);
  if (reading.outcome === 'not-read') return [{ page, kind: 'not-read', why: reading.why }];
  const moved: Finding[] =
    reading.movedTo === undefined ? [] : [{ page, kind: 'moved', to: reading.movedTo }];
  if (reading.outcome === 'gone') return [...moved, { page, kind: 'gone', why: reading.why }];
  const changes = page.claims.flatMap((claim): Finding[] => {
    const missing = missingOf(claim, reading.text);
    if (missing === '') return [];
    const found =
      claim.find.kind === 'hours' ? timesIn(reading.text, 3) : numbersIn(reading.text, 5);
    return [{ page, kind: 'changed', claim, missing, found }];
  });
  return [...moved, ...changes];
}

function missingOf({ value, find }: Claim, text: string): string {
  switch (find.kind) {
    case 'number':
      return holdsNumber(text, find.dial) ? '' : value;
    case 'words':
      return text.toLowerCase().includes(find.words.toLowerCase()) ? '' : value;
    case 'hours':
      return missingHours(text, find.hours).join(', ');
  }
}
