import type { PageHint } from '#directory/search/answer.ts';
import type { HintedPage } from './finder-index.ts';
import type { openPageSearch } from './page-search.ts';

interface ShownPage {
  readonly url: string;
  readonly title: string;
  readonly excerpt?: string;
}

const atMost = 4;
/** The build writes it there from `page-search.ts`: a name that the bundler does not see needs no loader. */
const pageSearch = '/pagefind/page-search.js';

/**
 * The pages of ours that fit the words, in a list of their own. The search of the pages is large, so
 * it comes once something has been asked, whatever that is, and never when the visitor saves data.
 */
export class PageAnswers {
  readonly #box: HTMLElement;
  #search: ReturnType<typeof openPageSearch> | undefined;
  #asked = '';

  constructor(box: HTMLElement) {
    this.#box = box;
  }

  /** Shows the pages for `asked`; those that `hints` name come first. */
  ask(asked: string, hints: readonly PageHint[], pages: readonly HintedPage[]): void {
    const { lang } = document.documentElement;
    const first = pages
      .filter((page) => hints.some((hint) => page.pages.includes(hint.page)))
      .map(({ address, title }) => ({
        url: lang === 'en' ? address : `/${lang}${address}`,
        title: title[lang] ?? '',
      }));
    this.#asked = asked;
    this.#show(first);
    this.#search ??= import(/* @vite-ignore */ pageSearch).then(
      (module: { openPageSearch: typeof openPageSearch }) => module.openPageSearch(lang),
    );
    this.#search
      .then((search) => (asked ? search(asked) : []))
      // Without it the services are there all the same.
      .then((found) => asked === this.#asked && this.#show([...first, ...found]))
      .catch(() => undefined);
  }

  #show(pages: readonly ShownPage[]): void {
    const items = [...new Map(pages.map((page) => [page.title, page])).values()]
      .slice(0, atMost)
      .map(({ url, title, excerpt = '' }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = url;
        link.textContent = title;
        item.append(link, ' ', excerpt);
        return item;
      });
    this.#box.hidden = !items[0];
    this.#box.querySelector('ul')?.replaceChildren(...items);
  }
}
