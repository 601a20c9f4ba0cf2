import type { Facts } from './load-facts.ts';

export interface SourceOfPage {
  readonly url: string;
  /** Its title, or its host where no title is known. */
  readonly title: string;
  readonly publisher: string | undefined;
  readonly year: string | undefined;
  readonly read: string;
}

/** Every document behind a page's facts and guidance, each once, and what a person must still confirm. */
export function sourcesOf(
  head: { readonly facts: readonly string[]; readonly guidance: readonly string[] },
  known: Facts,
): { lines: SourceOfPage[]; toConfirm: string[] } {
  const facts = known.facts.filter(({ id }) => head.facts.includes(id));
  const documents = known.guidance.filter(({ id }) => head.guidance.includes(id));
  const all = [
    ...documents.map(({ url, title, publisher, year, read }) => ({
      ...{ url, title, publisher, year, read },
    })),
    ...facts.flatMap(({ sources, read }) =>
      sources.map(({ url, title, publisher, year }) => ({
        ...{ url, publisher, year, read },
        title: title ?? new URL(url).host.replace(/^www\./, ''),
      })),
    ),
  ];
  return {
    lines: [...new Map(all.map((line) => [line.url, line])).values()],
    toConfirm: [...new Set(facts.flatMap(({ to_confirm }) => to_confirm ?? []))],
  };
}
