export interface ShownResult {
  readonly id: string;
  /** Why it is shown, in words. */
  readonly why: string;
}

/** The last folder of a link's address: the id of a service or topic. */
const idOf = (link: HTMLAnchorElement): string => link.pathname.split('/').at(-2) ?? '';

/** The rows of /find/: each stands in the page once and is moved, never copied. */
export class FinderList {
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
  }

  /** A topic's name as the page has it. */
  topicLabel = (id: string): string => this.#labels.get(id) ?? '';

  /** The link to a service's page. */
  link = (id: string): HTMLAnchorElement | undefined => this.#links.get(id);

  /** Shows these rows, in this order, as the answer to `query`. */
  show(query: string, shown: readonly ShownResult[]): void {
    this.reset();
    this.#isListed(false);
    const results = this.#results();
    for (const { id, why } of shown) {
      const row = this.link(id)?.parentElement;
      if (!row) continue;
      const reason = document.createElement('small');
      reason.textContent = why;
      row.append(reason);
      results?.append(row);
    }
    results?.setAttribute('data-query', query);
  }

  /** Puts every row back where it came from. */
  reset(): void {
    for (const reason of this.#finder.querySelectorAll('[data-results] small')) reason.remove();
    for (const [list, rows] of this.#homes) {
      if (list.childElementCount < rows.length) list.append(...rows);
    }
    this.#isListed(true);
    this.#results()?.removeAttribute('data-query');
  }

  /** Moves the focus to the result in this place, from 0. */
  focus(place: number): void {
    this.#results()?.children[place]?.querySelector('a')?.focus();
  }

  #results(): Element | null {
    return this.#finder.querySelector('[data-results]');
  }

  #isListed(isListed: boolean): void {
    const list = this.#finder.querySelector<HTMLElement>('[data-by-need]');
    if (list) list.hidden = !isListed;
  }
}
