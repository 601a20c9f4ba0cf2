import type { Measured } from './figure.ts';
import { linksOf, type SitePage } from './site-pages.ts';

/** S5: services that cannot be reached from the directory page in two links, script off. */
export function reachableServices(pages: readonly SitePage[]): readonly Measured[] {
  return (['/find/', '/cy/find/'] as const).flatMap((from) => {
    if (!pages.some(({ address }) => address === from)) return [];
    const near = addressesWithin(pages, from, 2);
    const language = from.startsWith('/cy/') ? '/cy' : '';
    const services = pages.filter(({ address }) => address.startsWith(`${language}/services/`));
    return [
      {
        goal: 'S5',
        what: `of ${services.length} services, beyond 2 links from ${from}`,
        ours:
          services.length === 0 ? NaN : services.filter(({ address }) => !near.has(address)).length,
        atMost: 0,
      },
    ];
  });
}

/** The addresses that so many links lead to. */
export function addressesWithin(
  pages: readonly Pick<SitePage, 'address' | 'html'>[],
  from: string,
  links: number,
): ReadonlySet<string> {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const reached = new Set([from]);
  let edge = [from];
  for (let step = 0; step < links; step += 1) {
    edge = edge
      .flatMap((address) => {
        const page = byAddress.get(address);
        return page === undefined ? [] : linksOf(page);
      })
      .filter((address) => !reached.has(address) && reached.add(address));
  }
  return reached;
}
