import type { AreaBoxWords, Lack } from '#kit/lines/area-box-words.ts';
import type { AreaFinder } from './area-finder.ts';
import type * as desk from './near-me-desk.ts';
import { takenArea, type TakenArea } from './taken-area.ts';

/** A screen reader hears the outcome once, when typing has paused. */
const announceAfterMs = 700;
/** Longer than a slow line needs, so that a dead one is told of; older browsers wait on. */
const waitAtMostMs = 15_000;

type Said = Exclude<keyof AreaBoxWords['say'], Lack>;

/**
 * `<area-box>` offers the councils that somebody's words mean, and tells the page around it of the one
 * that is chosen: an `area` event with a `TakenArea`. `data-area` names one without anybody's typing; it is
 * not taken where that attribute is gone by the time the lists have come.
 * When the field gets the focus, or an area is named, the lists come, whole, whichever it is.
 */
class AreaBox extends HTMLElement {
  static observedAttributes = ['data-area'];
  #words: Promise<AreaBoxWords> | undefined;
  #finder: Promise<AreaFinder> | undefined;
  #field = document.createElement('input');
  #found = document.createElement('ul');
  #told = document.createElement('p');
  #announcement = 0;
  /** What is looked up, which may be more than stays in sight. */
  #asked = '';
  #postcode: RegExp | undefined;

  connectedCallback(): void {
    this.#told.setAttribute('role', 'status');
    this.replaceChildren(this.#told);
    void this.#bring().catch(() => undefined);
  }

  attributeChangedCallback(): void {
    const { area = '' } = this.dataset;
    if (area !== '') void this.#take(area, true);
  }

  /** Gets the words and draws the box with them; without them the page's own say so, until the next area is named. */
  #bring(): Promise<AreaBoxWords> {
    this.#words ??= fetchText(`/near-me/box.${language()}.json`).then(
      (text) => {
        const words = JSON.parse(text) as AreaBoxWords;
        this.#build(words);
        return words;
      },
      (fault: unknown) => {
        this.#words = undefined;
        this.#told.textContent = this.dataset['notLoaded'] ?? '';
        throw fault;
      },
    );
    return this.#words;
  }

  #build({ say, field, postcode }: AreaBoxWords): void {
    this.#postcode = new RegExp(postcode, 'i');
    const label = document.createElement('label');
    const hint = document.createElement('p');
    label.textContent = say.label;
    hint.textContent = say.hint;
    hint.className = 'small';
    label.htmlFor = this.#field.id = 'area-box';
    hint.id = 'area-box-hint';
    for (const [name, value] of Object.entries(field)) this.#field.setAttribute(name, value);
    Object.assign(this.#field, { type: 'search', className: 'field', maxLength: 100 });
    this.#field.setAttribute('aria-describedby', hint.id);
    this.#found.className = 'chips';
    this.#told.textContent = '';
    this.replaceChildren(label, ' ', this.#field, hint, this.#told, this.#found);
    this.#field.addEventListener('focus', () => void this.#open().catch(() => undefined));
    this.#field.addEventListener('input', this.#type);
    this.#found.addEventListener('click', this.#press);
  }

  /** Gets what any answer needs; what failed is tried again at the next focus, never with a key: keys could be counted. */
  #open(): Promise<AreaFinder> {
    this.#finder ??= this.#load().catch((fault: unknown) => {
      this.#finder = undefined;
      this.#say('failed', 0);
      throw fault;
    });
    return this.#finder;
  }

  async #load(): Promise<AreaFinder> {
    const words = await this.#bring();
    const { districtsPath, placesPath, dayInUk, AreaFinder } = (await import(
      /* @vite-ignore */ words.desk
    )) as typeof desk;
    const [districts, places] = await Promise.all([
      fetchText(districtsPath),
      fetchText(placesPath),
    ]);
    const lists = { districts, places, day: dayInUk(new Date()) };
    return new AreaFinder(lists, words.lookUp, language());
  }

  #type = (): void => {
    this.#asked = this.#field.value;
    const [whole, area = '', number = '', sector = ''] =
      this.#postcode?.exec(this.#asked.normalize('NFKC')) ?? [];
    if (whole !== undefined) {
      this.#field.value = (area + number).replace(/[^a-z\d]/gi, '').toUpperCase();
      this.#asked = `${this.#field.value} ${sector}`;
    }
    void this.#finder?.then(
      (finder) => {
        // What comes late answers what stands there by then.
        const asked = this.#asked.trim();
        const areas = asked === '' ? [] : finder.find(asked);
        this.#say(
          areas.length > 0
            ? 'pick'
            : asked === ''
              ? undefined
              : finder.isNation(asked)
                ? 'nation'
                : 'none',
        );
        this.#found.replaceChildren(
          ...areas.map(({ id, name }) => {
            const item = document.createElement('li');
            const button = document.createElement('button');
            Object.assign(button, { type: 'button', value: id, textContent: name });
            item.append(button);
            return item;
          }),
        );
      },
      () => undefined,
    );
  };

  #press = (event: Event): void => {
    const button = (event.target as Element).closest('button');
    if (button) void this.#take(button.value);
  };

  async #take(id: string, isNamed = false): Promise<void> {
    const found = await this.#open().then(
      (finder) => finder.take(id),
      () => undefined,
    );
    if (found === undefined) return;
    const area = takenArea(found, await this.#bring());
    if (isNamed && this.dataset['area'] !== id) return;
    if (!isNamed) this.#empty();
    this.#say('taken', 0, area);
    this.dispatchEvent(new CustomEvent<TakenArea>('area', { detail: area }));
  }

  #empty(): void {
    const hadFocus = this.#found.contains(document.activeElement);
    this.#asked = this.#field.value = '';
    this.#found.replaceChildren();
    if (hadFocus) this.#field.focus();
  }

  #say(
    what: Said | undefined,
    afterMs = announceAfterMs,
    { name, lacks }: Pick<TakenArea, 'name' | 'lacks'> = { name: '', lacks: [] },
  ): void {
    clearTimeout(this.#announcement);
    // Where they did not come, that has been said.
    void this.#words?.then(
      ({ say }) => {
        const first = what === undefined ? '' : say[what].replace('{name}', name);
        const words = [first, ...lacks.map((each) => say[each])].join(' ');
        clearTimeout(this.#announcement);
        this.#announcement = window.setTimeout(() => {
          // The same words again would be heard again.
          if (this.#told.textContent !== words) this.#told.textContent = words;
        }, afterMs);
      },
      () => undefined,
    );
  }
}

function language(): 'en' | 'cy' {
  return document.documentElement.lang === 'cy' ? 'cy' : 'en';
}

/** As near-me.ts has it; a module for both would be one more file for /near-me/ to ask for. */
async function fetchText(address: string): Promise<string> {
  const signal = (AbortSignal as Partial<typeof AbortSignal>).timeout?.(waitAtMostMs) ?? null;
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

customElements.define('area-box', AreaBox);
