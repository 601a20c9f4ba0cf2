export interface ShownResult {
  readonly id: string;
  /** Why it is shown, in words. */
  readonly why: string;
}

/** The rows of /find/: each stands in the page once and is moved, never copied. */
export class FinderList {
  readonly #rows = new Map<string, HTMLLIElement>();
  /** The lists by need, with their rows in the order in which they came. */
  readonly #homes: readonly (readonly [HTMLElement, readonly HTMLLIElement[]])[];
  readonly #results: HTMLElement;
  readonly #byNeed: readonly HTMLElement[];
  readonly #labels = new Map<string, string>();

  constructor(finder: HTMLElement) {
    const results = finder.querySelector<HTMLElement>('[data-results]');
    if (results === null)
      throw new Error('<service-finder> found no [data-results] inside itself.');
    this.#results = results;
    this.#byNeed = [...finder.querySelectorAll<HTMLElement>('[data-by-need]')];
    this.#homes = [...finder.querySelectorAll<HTMLElement>('[data-by-need] .rows')].map(
      (list) => [list, [...list.querySelectorAll('li')]] as const,
    );
    for (const [, rows] of this.#homes) {
      for (const row of rows) {
        const id = row.querySelector('a')?.pathname.split('/').at(-2);
        if (id !== undefined) this.#rows.set(id, row);
      }
    }
    for (const link of finder.querySelectorAll<HTMLAnchorElement>('[data-need] h3 a')) {
      this.#labels.set(link.pathname.split('/').at(-2) ?? '', link.textContent.trim());
    }
  }

  /** A topic's name as the page has it. */
  topicLabel = (id: string): string => this.#labels.get(id) ?? '';

  /** The link to a service's page. */
  link = (id: string): HTMLAnchorElement | null => this.#rows.get(id)?.querySelector('a') ?? null;

  /** Shows these rows, in this order, as the answer to `query`. */
  show(query: string, results: readonly ShownResult[]): void {
    this.reset();
    for (const part of this.#byNeed) part.hidden = true;
    const rows = results.flatMap(({ id, why }) => {
      const row = this.#rows.get(id);
      if (row === undefined) return [];
      const reason = document.createElement('small');
      reason.textContent = why;
      row.append(reason);
      return [row];
    });
    this.#results.replaceChildren(...rows);
    this.#results.dataset['query'] = query;
  }

  /** Puts every row back where it came from. */
  reset(): void {
    for (const row of this.#results.querySelectorAll('li')) row.querySelector('small')?.remove();
    for (const [list, rows] of this.#homes) {
      if (list.childElementCount !== rows.length) list.append(...rows);
    }
    for (const part of this.#byNeed) part.hidden = false;
    delete this.#results.dataset['query'];
  }
}
