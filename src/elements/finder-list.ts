import type { Listed } from '#directory/search/listed.ts';

export interface ShownResult {
  readonly id: string;
  /** Why it is shown, in words. */
  readonly why: string;
  /** The hours of its main way in, in the code of `<open-now>`; '' when they are not known. */
  readonly hours: string;
}

/** The last folder of a link's address: the id of a service or topic. */
const idOf = (link: HTMLAnchorElement): string => link.pathname.split('/').at(-2) ?? '';

/** A row without what an earlier answer added to it. */
function bare(row: Element): Element {
  for (const added of row.querySelectorAll('small, open-now')) added.remove();
  return row;
}

/** The rows of /find/: each stands in the page once and is moved, never copied. */
export class FinderList {
  /** What the page lists, read before a browser's translation can change it. */
  readonly listed: Listed;
  readonly #finder: HTMLElement;
  readonly #links = new Map<string, HTMLAnchorElement>();
  readonly #labels = new Map<string, string>();
  /** The lists by need, each with its rows in the order in which they came. */
  readonly #homes: readonly (readonly [HTMLElement, readonly Element[]])[];

  constructor(finder: HTMLElement) {
    this.#finder = finder;
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
        .map(([id, link]) => ({ id, name: link.textContent.trim() }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    };
  }

  /** A topic's name as the page has it. */
  topicLabel = (id: string): string => this.#labels.get(id) ?? '';

  /** The link to a service's page. */
  link = (id: string): HTMLAnchorElement | undefined => this.#links.get(id);

  /** Shows these rows, in this order, as the answer to `query`. */
  show(query: string, shown: readonly ShownResult[]): void {
    const rows = shown.flatMap(({ id, why, hours }) => {
      const row = this.link(id)?.parentElement;
      if (!row) return [];
      bare(row);
      const reason = document.createElement('small');
      reason.translate = false;
      reason.lang = document.documentElement.lang;
      reason.textContent = why;
      row.append(reason);
      if (hours !== '') {
        const state = document.createElement('open-now');
        state.dataset['hours'] = hours;
        state.lang = reason.lang;
        row.append(state);
      }
      return [row];
    });
    const results = this.#results();
    for (const row of results?.querySelectorAll('li') ?? []) {
      if (!rows.includes(row)) this.#homeOf(row)?.append(bare(row));
    }
    results?.append(...rows);
    results?.setAttribute('data-query', query);
    this.#isListed(rows.length === 0);
  }

  /** Puts every row back where it came from. */
  reset(): void {
    for (const row of this.#results()?.querySelectorAll('li') ?? []) bare(row);
    for (const [list, rows] of this.#homes) list.append(...rows);
    this.#isListed(true);
    this.#results()?.removeAttribute('data-query');
  }

  /** Moves the focus to the result in this place, from 0. */
  focus(place: number): void {
    this.#results()?.children[place]?.querySelector('a')?.focus();
  }

  #homeOf(row: Element): Element | undefined {
    return this.#homes.find(([, rows]) => rows.includes(row))?.[0];
  }

  #results(): Element | null {
    return this.#finder.querySelector('[data-results]');
  }

  #isListed(isListed: boolean): void {
    const list = this.#finder.querySelector<HTMLElement>('[data-by-need]');
    if (list) list.hidden = !isListed;
  }
}
