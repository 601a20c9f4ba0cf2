import type { SearchAnswer } from '#directory/search/answer.ts';
import { search } from '#directory/search/search.ts';
import { readFilters, showCounts } from './finder-filters.ts';
import { fetchFinderIndex, type FinderIndex } from './finder-index.ts';
import { FinderList } from './finder-list.ts';
import { place, reasonInWords, replacedInWords } from './finder-words.ts';
import type { answerWithPages } from './page-answers.ts';

const shownAtFirst = 8;
/**
 * The build writes `page-answers.ts` there, beside the search of the pages. It comes after the first
 * key press, whatever that was. A name that the bundler does not see needs no loader of its own.
 */
const pageAnswers = '/pagefind/page-answers.js';
/** A screen reader hears the outcome once, when typing has paused. */
const announceAfterMs = 700;

/**
 * `<service-finder>` wraps the whole list of services, which works without it, and adds the box: it
 * orders the list by the visitor's own words. Words stay in this element; one index, the same for
 * everyone, comes when the box gets focus.
 */
class ServiceFinder extends HTMLElement {
  #index: Promise<FinderIndex> | undefined;
  #list = new FinderList(this);
  #words = (this.dataset['words'] ?? '').split('|');
  #shown = shownAtFirst;
  #announcement = 0;

  connectedCallback(): void {
    this.#part('[data-needs-script]').hidden = false;
    this.addEventListener('focusin', this.#load);
    this.addEventListener('input', this.#ask);
    this.#part('[data-more]').addEventListener('click', this.#more);
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#announcement);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<service-finder> found no ${selector} inside itself.`);
    return part;
  }

  #load = (): void => {
    this.#index ??= fetchFinderIndex(this.dataset['index'] ?? '');
    this.#index.catch(() => {
      // The next focus or key press tries again.
      this.#index = undefined;
      this.#part('[data-status]').textContent = this.#word('not_loaded');
    });
  };

  #ask = (): void => {
    this.#shown = shownAtFirst;
    this.#load();
    void this.#index?.then(this.#answer, () => undefined);
  };

  #more = (): void => {
    const first = this.#shown;
    this.#shown = Infinity;
    void this.#index?.then((index) => {
      this.#answer(index);
      this.#list.focus(first);
    });
  };

  #answer = (index: FinderIndex): void => {
    const asked = (this.#part('input[type=search]') as HTMLInputElement).value.trim();
    const filters = { ...readFilters(this), isOpen: index.isOpenAt(new Date()) };
    const answer = search(index.search, asked, filters);
    document.querySelector('[data-crisis]')?.toggleAttribute('data-raised', answer.crisis);
    this.#part('[data-danger]').hidden = !answer.crisis;
    showCounts(this, answer.counts);
    const { audience, nation, ways, openNow } = filters;
    const isAsked = [asked, audience, nation, ways[0], openNow].some(Boolean);
    this.#part('[data-answer]').hidden = !isAsked;
    if (isAsked) this.#show(asked, answer);
    else {
      this.#list.reset();
      this.#announce('');
    }
    void import(/* @vite-ignore */ pageAnswers).then(
      (module: { answerWithPages: typeof answerWithPages }) =>
        module.answerWithPages(this.#part('[data-pages]'), asked, answer.content),
      // Without it the services are there all the same.
      () => undefined,
    );
  };

  #show(asked: string, { results, replaced, nonsense }: SearchAnswer): void {
    const list = this.#list;
    list.show(
      asked,
      results.slice(0, this.#shown).map(({ id, why }) => ({
        id,
        why: reasonInWords(why, this.#words, list.topicLabel),
      })),
    );
    this.#part('[data-more]').hidden = results.length <= this.#shown;
    this.#part('[data-said]').replaceChildren(
      ...(replaced ? replacedInWords(replaced, this.#words, list.link) : []),
      nonsense && !replaced ? this.#word('nonsense') : '',
      results[0] ? '' : this.#word('no_match'),
    );
    const first = results[0] && list.link(results[0].id)?.textContent;
    this.#announce(
      `${this.#word('count').replace('{count}', `${results.length}`)}. ${this.#word('first').replace('{name}', first ?? '')}`,
    );
  }

  #announce(text: string): void {
    window.clearTimeout(this.#announcement);
    this.#announcement = window.setTimeout(() => {
      this.#part('[data-status]').textContent = text;
    }, announceAfterMs);
  }

  #word(name: keyof typeof place): string {
    return this.#words[place[name]] ?? '';
  }
}

customElements.define('service-finder', ServiceFinder);
