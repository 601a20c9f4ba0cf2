import type { Channel } from '#directory/schema/channel.ts';
import type { Hours } from '#directory/schema/hours.ts';
import type { Service } from '#directory/schema/service.ts';

/** One thing that we say a page says. */
export interface Claim {
  readonly service: string;
  readonly by: Channel['type'];
  /** As we show it: a number, an address, hours in words. */
  readonly value: string;
  readonly find:
    | { readonly kind: 'number'; readonly dial: string }
    | { readonly kind: 'words'; readonly words: string }
    | { readonly kind: 'hours'; readonly hours: Hours };
}

/** A page to read, what we have from it, and who leans on it without a claim (a link, a website). */
export interface LivePage {
  readonly address: string;
  readonly claims: readonly Claim[];
  readonly services: readonly string[];
}

/**
 * The pages behind some services, in the order in which they first come: those that a number, an e-mail
 * address or hours were read on, and those that we link to.
 */
export function livePages(services: readonly Service[]): LivePage[] {
  const pages = new Map<string, { claims: Claim[]; services: Set<string> }>();
  const add = (address: string | undefined, service: string, claim?: Claim): void => {
    if (address === undefined || isKept(address)) return;
    const url = new URL(address);
    url.hash = '';
    const page = pages.get(url.href) ?? { claims: [], services: new Set<string>() };
    page.services.add(service);
    if (claim !== undefined) page.claims.push(claim);
    pages.set(url.href, page);
  };
  for (const { id, website, channels } of services) {
    for (const channel of channels) {
      const { type: by, value, source, hours } = channel;
      const about = { service: id, by, value };
      if ('dial' in channel) {
        add(source, id, { ...about, find: { kind: 'number', dial: channel.dial } });
      } else if (by === 'email') {
        add(source, id, { ...about, find: { kind: 'words', words: value } });
      } else if (value.startsWith('https:')) {
        add(value, id);
      }
      if (hours !== 'unknown') {
        add(hours.source, id, { ...about, value: hours.words, find: { kind: 'hours', hours } });
      }
    }
    add(website?.url, id);
    add(website?.for_children, id);
  }
  return [...pages].map(([address, page]) => ({
    address,
    claims: page.claims,
    services: [...page.services],
  }));
}

/** A kept copy says today what it said when it was kept: it tells nothing of the live page. */
function isKept(address: string): boolean {
  return /^https?:\/\/web\.archive\.org\//.test(address);
}
