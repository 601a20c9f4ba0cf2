import type { SearchAnswer, SearchFilters } from '#directory/search/answer.ts';
import { search } from '#directory/search/search.ts';
import { fetchFinderIndex, type FinderIndex } from './finder-index.ts';
import { FinderList } from './finder-list.ts';
import { readFilters, showCounts } from './finder-filters.ts';
import { reasonInWords, replacedInWords } from './finder-words.ts';
import { PageAnswers } from './page-answers.ts';

const shownAtFirst = 8;
/** A screen reader hears the outcome once, when typing has paused. */
const announceAfterMs = 700;

/**
 * `<service-finder>` wraps the whole list of services, which works without it, and adds the box: it
 * orders the list by the visitor's own words. Words stay in this element; one index, the same for
 * everyone, comes when the box gets focus.
 */
class ServiceFinder extends HTMLElement {
  #index: Promise<FinderIndex> | undefined;
  #list: FinderList | undefined;
  #pages: PageAnswers | undefined;
  #shown = shownAtFirst;
  #turn = 0;
  #announcement = 0;

  connectedCallback(): void {
    this.#list = new FinderList(this);
    this.#pages = new PageAnswers(this.#part('[data-pages]'), document.documentElement.lang);
    this.#part('[data-needs-script]').hidden = false;
    this.addEventListener('focusin', this.#load);
    this.addEventListener('input', this.#ask);
    this.#part('[data-more]').addEventListener('click', this.#more);
  }

  disconnectedCallback(): void {
    this.removeEventListener('focusin', this.#load);
    this.removeEventListener('input', this.#ask);
    window.clearTimeout(this.#announcement);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<service-finder> found no ${selector} inside itself.`);
    return part;
  }

  #load = (): Promise<FinderIndex> => {
    this.#index ??= fetchFinderIndex(this.dataset['index'] ?? '').catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  };

  #ask = async (): Promise<void> => {
    this.#shown = shownAtFirst;
    await this.#answer();
    this.#pages?.open();
  };

  #more = async (): Promise<void> => {
    const first = this.#shown;
    this.#shown = Number.POSITIVE_INFINITY;
    await this.#answer();
    this.querySelectorAll<HTMLAnchorElement>('[data-results] > li > a:first-child')[first]?.focus();
  };

  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    let index: FinderIndex;
    try {
      index = await this.#load();
    } catch {
      this.#part('[data-status]').textContent = this.#words()[12] ?? '';
      return;
    }
    if (turn !== this.#turn) return;
    const query = this.#part('input[type=search]') as HTMLInputElement;
    const filters: SearchFilters = { ...readFilters(this), isOpen: index.isOpenAt(new Date()) };
    const asked = query.value.trim();
    const answer = search(index.search, asked, filters);
    this.#show(asked, answer, filters);
    void this.#pages?.ask(asked, answer.content, index.pages);
  }

  #show(asked: string, answer: SearchAnswer, filters: SearchFilters): void {
    const list = this.#list;
    if (list === undefined) return;
    const isAsked = asked !== '' || isNarrowed(filters);
    const words = this.#words();
    this.#raise(answer.crisis);
    showCounts(this, answer.counts);
    this.#part('[data-answer]').hidden = !isAsked;
    if (!isAsked) {
      list.reset();
      this.#say('');
      return;
    }
    const results = answer.results.slice(0, this.#shown);
    list.show(
      asked,
      results.map(({ id, why }) => ({ id, why: reasonInWords(why, words, list.topicLabel) })),
    );
    this.#part('[data-more]').hidden = answer.results.length <= results.length;
    this.#part('[data-said]').replaceChildren(
      ...(answer.replaced === undefined ? [] : replacedInWords(answer.replaced, words, list.link)),
      ...(answer.nonsense && answer.replaced === undefined ? [words[10] ?? ''] : []),
      ...(answer.results.length === 0 ? [words[11] ?? ''] : []),
    );
    const first = results[0] === undefined ? '' : (list.link(results[0].id)?.textContent ?? '');
    this.#say(
      `${(words[13] ?? '').replace('{count}', String(answer.results.length))}. ${(words[14] ?? '').replace('{name}', first)}`,
    );
  }

  #raise(isCrisis: boolean): void {
    document.querySelector('[data-crisis]')?.toggleAttribute('data-raised', isCrisis);
    this.#part('[data-danger]').hidden = !isCrisis;
  }

  #say(text: string): void {
    window.clearTimeout(this.#announcement);
    this.#announcement = window.setTimeout(() => {
      this.#part('[data-status]').textContent = text;
    }, announceAfterMs);
  }

  #words(): string[] {
    return (this.dataset['words'] ?? '').split('|');
  }
}

function isNarrowed({ audience, nation, ways, openNow }: SearchFilters): boolean {
  return (
    audience !== undefined || nation !== undefined || (ways?.length ?? 0) > 0 || openNow === true
  );
}

customElements.define('service-finder', ServiceFinder);
