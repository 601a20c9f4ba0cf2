import { dropSecondHalf, type Dropped } from '#areas/look-up/drop-second-half.ts';
import type * as code from './area-code.ts';
import type * as desk from './near-me-desk.ts';

/** A screen reader hears the outcome once, when typing has paused. */
const announceAfterMs = 700;
/** Somebody who waits longer than this for the lists is told so. */
const loadingAfterMs = 1000;
const betweenRehearsalsMs = 30;
/** Longer than a slow line needs, so that a dead one is told of; older browsers wait on. */
const waitAtMostMs = 15_000;
const untyped: Dropped = { shown: '', known: '' };

/**
 * `<near-me>` wraps what the page says of the four nations, and adds the box: who must help at the
 * place that somebody types. When the box gets focus all comes that any answer needs, the same for
 * everyone; from then on nothing is asked for, whatever is typed or pressed.
 */
class NearMe extends HTMLElement {
  #desk: Promise<desk.AreaDesk> | undefined;
  /** Whether all that any answer needs is there, or on its way. */
  #isComing = false;
  #announcement = 0;
  #asked = untyped;
  /** What is still to come, or did not. */
  #lasting = '';

  connectedCallback(): void {
    const box = this.#box();
    box.disabled = false;
    // A failed request is tried again with the next focus, never with a key: keys could be counted.
    this.#part('search').addEventListener('focusin', this.#load);
    box.addEventListener('input', this.#type);
    box.addEventListener('keydown', this.#leaveBox);
    this.#part('[data-answer]').addEventListener('click', this.#press);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(selector);
    return part;
  }

  #box(): HTMLInputElement {
    return this.#part('input[type=search]') as HTMLInputElement;
  }

  #load = (): void => {
    if (this.#isComing) return;
    this.#isComing = true;
    const { loading = '', places = '' } = this.dataset;
    this.#lasting = loading;
    this.#announce(loadingAfterMs);
    this.#desk ??= this.#openDesk();
    this.#ask();
    // Without towns the box knows postcodes and councils; with them more, of what stands in it by then, too.
    Promise.all([this.#desk, fetchText(places)])
      .then(([desk, towns]) => {
        desk.addPlaces(towns);
        this.#lasting = '';
        this.#ask();
        return this.#rehearse(desk);
      })
      .catch(this.#fail);
  };

  async #openDesk(): Promise<desk.AreaDesk> {
    const { districts = '', later = '' } = this.dataset;
    const [deskAddress = '', codeAddress = ''] = later.split(' ');
    const [{ AreaDesk }, { drawCode }, text] = await Promise.all([
      import(/* @vite-ignore */ deskAddress) as Promise<typeof desk>,
      import(/* @vite-ignore */ codeAddress) as Promise<typeof code>,
      fetchText(districts),
    ]);
    return new AreaDesk(this, text, drawCode);
  }

  /**
   * Has the browser read the code of an answer before the first key needs it: each place is answered and
   * taken away again in one turn, so that nobody sees it; none once the visitor types.
   */
  async #rehearse(desk: desk.AreaDesk): Promise<void> {
    for (const known of this.dataset['rehearsed']?.split(' ') ?? []) {
      await new Promise((resolve) => setTimeout(resolve, betweenRehearsalsMs));
      if (!this.isConnected || this.#asked.shown !== '') return;
      desk.ask({ shown: known, known });
      desk.finish();
      // Has it laid out, too; nothing is painted before it is gone.
      this.getBoundingClientRect();
      desk.ask({ shown: '', known: '' });
    }
  }

  #fail = (): void => {
    this.#isComing = false;
    this.#lasting = this.dataset['notLoaded'] ?? '';
    this.#announce(0);
    this.#desk?.catch(() => {
      this.#desk = undefined;
    });
  };

  #type = (): void => {
    const box = this.#box();
    this.#asked = dropSecondHalf(box.value, this.dataset['postcode'] ?? '');
    // At once, lists or no lists: the second half of a postcode is gone from here on.
    if (box.value !== this.#asked.shown) box.value = this.#asked.shown;
    this.#ask();
  };

  #ask(): void {
    const asked = this.#asked;
    void this.#desk?.then(
      (desk) => {
        // What comes late must not change a page that is shown by then.
        if (!this.isConnected) return;
        desk.ask(asked);
        // What came along from elsewhere stays until somebody types.
        if (asked !== untyped) desk.carry();
        this.#announce(announceAfterMs, desk);
      },
      () => undefined,
    );
  }

  /** "Search" on a phone's keyboard: put the keyboard away and go to the answer. */
  #leaveBox = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing) this.#part('[data-title]').focus();
  };

  #press = (event: Event): void => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    void this.#desk?.then((desk) => {
      if (button.matches('[data-print]')) print();
      else if (button.matches('[data-code]')) desk.showCode();
      else if (button.matches('[data-place]')) {
        desk.choose(button.value);
        desk.carry();
        this.#announce(announceAfterMs, desk);
        this.#part('[data-title]').focus();
      }
    });
  };

  /** Has a screen reader hear the answer, which eyes have before them, or what is still to come. */
  #announce(afterMs: number, desk?: desk.AreaDesk): void {
    clearTimeout(this.#announcement);
    this.#announcement = window.setTimeout(() => {
      this.#part('[data-status]').textContent = desk?.heard() || this.#lasting;
      this.#part('[data-note]').textContent = this.#lasting;
    }, afterMs);
  }
}

/** A whole list. @throws when it does not come, or comes as a page that says so. */
async function fetchText(address: string): Promise<string> {
  const signal = (AbortSignal as Partial<typeof AbortSignal>).timeout?.(waitAtMostMs) ?? null;
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(address);
  return response.text();
}

customElements.define('near-me', NearMe);
