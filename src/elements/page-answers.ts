import type { PageHint } from '#directory/search/answer.ts';
import type { HintedPage } from './finder-index.ts';

interface FoundPage {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
}
type AskPages = (query: string) => Promise<readonly FoundPage[]>;

const atMost = 4;

/**
 * The pages of ours that fit the words, in a list of their own. The search of the pages is large, so
 * it comes once something has been typed, whatever that is, and never when the visitor saves data.
 */
export class PageAnswers {
  readonly #box: HTMLElement;
  readonly #language: string;
  #ask: Promise<AskPages> | undefined;
  #turn = 0;
  #query = '';
  #hints: readonly PageHint[] = [];
  #hinted: readonly HintedPage[] = [];

  constructor(box: HTMLElement, language: string) {
    this.#box = box;
    this.#language = language;
  }

  /** Fetches the search of the pages, once. */
  open(): void {
    if (this.#ask !== undefined) return;
    this.#ask = import('./page-search.ts').then(({ openPageSearch }) =>
      openPageSearch(this.#language),
    );
    this.#ask.then(() => this.ask(this.#query, this.#hints)).catch(() => undefined);
  }

  /** Shows the pages for `query`; those that `hints` name come first. */
  async ask(
    query: string,
    hints: readonly PageHint[],
    hinted: readonly HintedPage[] = this.#hinted,
  ): Promise<void> {
    const turn = ++this.#turn;
    this.#query = query;
    this.#hints = hints;
    this.#hinted = hinted;
    const first = hints.flatMap((hint) => this.#pageOf(hint) ?? []);
    this.#show(first);
    if (query === '' || this.#ask === undefined) return;
    let found: readonly FoundPage[];
    try {
      found = await (await this.#ask)(query);
    } catch {
      return;
    }
    if (turn === this.#turn) this.#show([...first, ...found]);
  }

  #pageOf({ page }: PageHint): FoundPage | undefined {
    const hinted = this.#hinted.find(({ pages }) => pages.includes(page));
    if (hinted === undefined) return undefined;
    const url = this.#language === 'en' ? hinted.address : `/${this.#language}${hinted.address}`;
    return { url, title: hinted.title[this.#language] ?? '', excerpt: '' };
  }

  #show(pages: readonly FoundPage[]): void {
    const addresses = new Set<string>();
    const items = pages
      .filter(({ url }) => !addresses.has(url) && addresses.add(url))
      .slice(0, atMost)
      .map(({ url, title, excerpt }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = url;
        link.textContent = title;
        item.append(link, ' ', excerpt);
        return item;
      });
    this.#box.hidden = items.length === 0;
    this.#box.querySelector('ul')?.replaceChildren(...items);
  }
}
