import type { SearchAnswer } from '#directory/search/answer.ts';
import { search } from '#directory/search/search.ts';
import { clearFilters, readFilters, showCounts } from './finder-filters.ts';
import { fetchFinderIndex, isOpenAt, type FinderIndex } from './finder-index.ts';
import { FinderList, part } from './finder-list.ts';
import { reasonInWords, replacedInWords } from './finder-words.ts';
import type { answerWithPages } from './page-answers.ts';

const shownAtFirst = 8;
/** A screen reader hears the outcome once, when typing has paused. */
const announceAfterMs = 700;
/** Somebody who waits longer than this for the index is told so. */
const loadingAfterMs = 1000;
/**
 * The build writes `page-answers.ts` there, with all that it imports. It comes with the index, so that
 * no key waits for it. A name that the bundler does not see needs no loader of its own.
 */
const pageAnswers = '/find/page-answers.js';

/**
 * `<service-finder>` wraps the whole list of services, which works without it, and adds the box: it
 * orders the list by the visitor's own words. Words stay in this element; one index, the same for
 * everyone, comes when the box gets focus.
 */
class ServiceFinder extends HTMLElement {
  #index: Promise<FinderIndex> | undefined;
  #pages: Promise<{ answerWithPages: typeof answerWithPages } | undefined> | undefined;
  #list = new FinderList(this);
  #shown = shownAtFirst;
  #announcement = 0;

  connectedCallback(): void {
    const box = this.#box();
    box.disabled = false;
    clearFilters(this);
    // A failed request is tried again with the next focus, never with a key: keys could be counted.
    part(this, 'search').addEventListener('focusin', this.#load);
    this.addEventListener('input', () => {
      this.#shown = shownAtFirst;
      this.#ask();
    });
    part(this, 'details').addEventListener('toggle', this.#ask);
    part(this, '[data-more]').addEventListener('click', this.#more);
    box.addEventListener('keydown', this.#leaveBox);
  }

  #box(): HTMLInputElement {
    return part(this, 'input[type=search]') as HTMLInputElement;
  }

  #load = (): void => {
    if (this.#index) return;
    this.#announce(this.dataset['loading'] ?? '', loadingAfterMs);
    this.#index = fetchFinderIndex(this.dataset, this.#list.listed);
    // Without it the services are there all the same.
    this.#pages = import(/* @vite-ignore */ pageAnswers).catch(() => undefined);
    this.#index
      .then((index) => {
        // The first search opens the index: better now than under the first key.
        search(index.search, 'sad at home');
        this.#announce('');
        // What was asked before: words of a request that failed, a nation that came along from /near-me/.
        if (this.#box().value || this.querySelector('[open]')) this.#ask();
      })
      .catch(this.#fail);
  };

  #fail = (): void => {
    this.#index = undefined;
    this.#list.reset();
    part(this, '[data-answer]').hidden = true;
    this.#announce(this.dataset['failed'] ?? '', 0);
  };

  #ask = (): void => {
    this.#index?.then(this.#answer).catch(this.#fail);
  };

  #more = (): void => {
    const first = this.#shown;
    this.#shown = Infinity;
    void this.#index?.then(this.#answer).then(() => this.#list.focus(first));
  };

  /** "Search" on a phone's keyboard: put the keyboard away and go to what was found. */
  #leaveBox = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    part(this, part(this, '[data-danger]').hidden ? '[data-found]' : '[data-danger] h2').focus();
  };

  #answer = (index: FinderIndex): void => {
    // An index that comes late must not raise the strip of the page that is shown by then.
    if (!this.isConnected) return;
    const asked = this.#box().value.trim();
    const filters = { ...readFilters(this), isOpen: isOpenAt(index, new Date()) };
    const answer = search(index.search, asked, filters);
    document.querySelector('[data-crisis]')?.toggleAttribute('data-raised', answer.crisis);
    part(this, '[data-danger]').hidden = !answer.crisis;
    showCounts(this, answer);
    const { audience, nation, ways, openNow } = filters;
    const isAsked = [asked, audience, nation, ways[0], openNow].some(Boolean);
    part(this, '[data-answer]').hidden = !isAsked;
    if (isAsked) this.#show(asked, answer, index);
    else {
      this.#list.reset();
      this.#announce('');
    }
    void this.#pages?.then((module) => module?.answerWithPages(this, asked, answer));
  };

  #show(
    asked: string,
    { results, replaced, nonsense, crisis }: SearchAnswer,
    index: FinderIndex,
  ): void {
    const list = this.#list;
    const { hours, words } = index;
    list.show(
      asked,
      results.slice(0, this.#shown).map(({ id, why }) => ({
        id,
        why: reasonInWords(id, why, words, list.topicLabel),
        hours: hours[id]?.[0] ?? '',
      })),
    );
    part(this, '[data-more]').hidden = results.length <= this.#shown;
    part(this, '[data-found]').hidden = !results[0];
    const said = part(this, '[data-said]');
    said.replaceChildren(
      ...(replaced ? replacedInWords(replaced, words, list.link) : []),
      // Of what is not understood nothing is said where nobody is left to listen.
      results[0] ? (nonsense && !replaced ? words.nonsense : '') : words.no_match,
    );
    const first = results[0] && list.link(results[0].id).textContent;
    const count = words.count.replace('{count}', `${results.length}`);
    // What eyes see above the list is said before it.
    const seen = [crisis ? part(this, '[data-danger]').innerText : '', said.textContent];
    const heard = [...seen, count, first ? words.first.replace('{name}', first) : ''];
    this.#announce(heard.filter(Boolean).join('. '), announceAfterMs, count);
  }

  /** `heard` is for screen readers, `seen` for eyes. */
  #announce(heard: string, afterMs = announceAfterMs, seen = heard): void {
    clearTimeout(this.#announcement);
    this.#announcement = window.setTimeout(() => {
      part(this, '[data-status]').textContent = heard;
      part(this, '[data-note]').textContent = seen;
    }, afterMs);
  }
}

customElements.define('service-finder', ServiceFinder);
