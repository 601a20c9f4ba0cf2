import type { Listed } from '#directory/search/listed.ts';

export interface ShownResult {
  readonly id: string;
  /** Why it is shown, in words. */
  readonly why: string;
  /** The hours of its main way in, in the code of `<open-now>`; '' when they are not known. */
  readonly hours: string;
}

/** A part that every page with a finder has: what uses one that is missing throws. */
export function part(finder: HTMLElement, selector: string): HTMLElement {
  return finder.querySelector(selector) as HTMLElement;
}

/** The last folder of a link's address: the id of a service or topic. */
const idOf = (link: HTMLAnchorElement): string => link.pathname.split('/').at(-2) ?? '';

/** The number behind `tel:` or `sms:`; '' of what is no such link. */
const dialledBy = (element: Partial<HTMLAnchorElement> | null): string =>
  element?.href?.slice(4) ?? '';

/** Writes into a row why it is shown and whether somebody answers now; what is there already stays. */
function dress(row: Element, { why, hours }: ShownResult): void {
  const { lang } = document.documentElement;
  let reason = row.querySelector('small');
  if (!reason) {
    reason = document.createElement('small');
    reason.translate = false;
    reason.lang = lang;
    row.append(reason);
    if (hours) {
      const state = document.createElement('open-now');
      state.dataset['hours'] = hours;
      state.lang = lang;
      row.append(state);
    }
  }
  if (reason.textContent !== why) reason.textContent = why;
}

/** The rows of /find/: each stands in the page once and is moved, never copied. */
export class FinderList {
  /** What the page lists, read before a browser's translation can change it. */
  readonly listed: Listed;
  readonly #results: HTMLElement;
  readonly #needs: HTMLElement;
  readonly #links = new Map<string, HTMLAnchorElement>();
  readonly #labels = new Map<string, string>();
  /** The lists by need, each with its rows in the order in which they came. */
  readonly #homes: readonly (readonly [HTMLElement, readonly Element[]])[];

  constructor(finder: HTMLElement) {
    this.#results = part(finder, '[data-results]');
    this.#needs = part(finder, '[data-by-need]');
    this.#homes = [...finder.querySelectorAll<HTMLElement>('ul.rows')].map(
      (list) => [list, [...list.children]] as const,
    );
    for (const link of finder.querySelectorAll<HTMLAnchorElement>('.rows a:first-child')) {
      this.#links.set(idOf(link), link);
    }
    for (const link of finder.querySelectorAll<HTMLAnchorElement>('h3 a')) {
      this.#labels.set(idOf(link), link.textContent.trim());
    }
    this.listed = {
      topics: [...this.#labels.keys()],
      services: [...this.#links]
        .map(([id, link]) => ({
          id,
          name: link.textContent.trim(),
          number: dialledBy(link.nextElementSibling),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    };
  }

  /** A topic's name as the page has it. */
  topicLabel = (id: string): string => this.#labels.get(id) ?? '';

  /** The link to a service's page; the page lists every service of its index (`markOf`). */
  link = (id: string) => this.#links.get(id) as HTMLAnchorElement;

  /** Shows these rows, in this order, as the answer to `query`. A row that stays is not touched. */
  show(query: string, shown: readonly ShownResult[]): void {
    const results = this.#results;
    const rows = shown.map(({ id }) => this.link(id).parentElement as HTMLElement);
    for (const row of [...results.children]) {
      // The list is hidden, so it can wait for its rows to be undressed.
      if (!rows.includes(row as HTMLElement)) {
        this.#homes.find(([, home]) => home.includes(row))?.[0].append(row);
      }
    }
    rows.forEach((row, place) => {
      const there = results.children.item(place);
      if (there !== row) results.insertBefore(row, there);
      // Where it stays: a clock that is moved starts again.
      dress(row, shown[place] as ShownResult);
    });
    this.#needs.hidden = true;
    if (!rows[0]) this.reset();
    results.dataset['query'] = query;
  }

  /** Puts every row back where it came from, as it was. */
  reset(): void {
    for (const [list, rows] of this.#homes) list.append(...rows);
    for (const added of this.#needs.querySelectorAll('small, open-now')) added.remove();
    this.#needs.hidden = false;
    delete this.#results.dataset['query'];
  }

  /** Moves the focus to the result in this place, from 0. */
  focus(place: number): void {
    this.#results.children[place]?.querySelector('a')?.focus();
  }
}
