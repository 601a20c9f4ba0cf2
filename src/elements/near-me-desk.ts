import { areaAnswer } from '#areas/area-answer.ts';
import { shortName } from '#areas/area-names.ts';
import { nothing, type Found, type Option } from '#areas/look-up/found.ts';
import type { LookUpWords } from '#areas/look-up/look-up-words.ts';
import { lookUp, openLookUp, type LookUp } from '#areas/look-up/look-up.ts';
import { idsOf } from '#areas/look-up/settle.ts';
import type { Dropped } from '#areas/look-up/drop-second-half.ts';
import { openDistricts } from '#areas/open-districts.ts';
import { openPlaces } from '#areas/open-places.ts';
import type { AreaAnswer, Districts, Places } from '#areas/pack-format.ts';
import { cardWords } from './area-card.ts';
import { carryArea } from './carried-area.ts';
import { dayInUk } from './day-in-uk.ts';
import { drawAnswer, drawRest, mostInFull, nationName, pageLanguage } from './draw-answer.ts';
import { copyOf, fill } from './fill-template.ts';

// `<area-box>` of other pages looks up the same lists, with the same code.
export { districtsPath, placesPath } from '#areas/pack-format.ts';
export { AreaFinder } from './area-finder.ts';
export { dayInUk };

type Settled = Exclude<Found, { kind: 'choice' | 'nothing' }>;

/** Answers at the desk of `<near-me>`: it knows the lists, and writes into the page. */
export class AreaDesk {
  /** What is shown, if it is an area of the four nations. */
  #area: AreaAnswer | undefined;
  #page: HTMLElement;
  #lookUp: LookUp;
  #drawCode: (picture: Element, words: string) => void;
  #options: readonly Option[] = [];
  #name = '';
  /** What kind of answer has its second half still to come. */
  #unfinished: string | undefined;
  #frame = 0;

  constructor(page: HTMLElement, text: string, drawCode: (p: Element, words: string) => void) {
    const words = JSON.parse(page.dataset['words'] ?? '') as LookUpWords;
    this.#page = page;
    this.#drawCode = drawCode;
    this.#lookUp = openLookUp(openDistricts(text, dayInUk(new Date())), undefined, words);
  }

  addPlaces(text: string): void {
    const { districts, words } = this.#lookUp;
    this.#lookUp = openLookUp(districts, openPlaces(text, districts), words);
  }

  /**
   * Shows what is found. What stands below the screen of a phone comes a frame later, so that who must
   * help is there at once.
   */
  ask({ shown, known }: Dropped): void {
    const asked = shown.trim();
    const found = asked.length < 2 ? nothing : lookUp(known, this.#lookUp);
    const isWaiting = isBegun(asked, found, this.#lookUp.places);
    this.#part('[data-answer]').dataset['query'] = asked;
    this.#part('[data-answer]').hidden = isWaiting;
    this.#area = undefined;
    if (isWaiting) {
      this.#unfinished = undefined;
      this.#part('[data-whole]').hidden = false;
    } else if (found.kind === 'choice') this.#offer(found.options, 'choice');
    else if (found.kind === 'nothing') this.#offer(found.perhaps, 'unknown');
    else this.#show(found);
  }

  /** What is shown, in words for a screen reader: its title, what is said with it, and who helps. */
  heard(): string {
    if (this.#part('[data-answer]').hidden) return '';
    const title = this.#part('[data-title]').textContent.trim();
    const said = this.#page.querySelectorAll('[data-say]:not([hidden])');
    const names = this.#page.querySelectorAll('[data-heard] [data-slot=name]');
    const sentences = [...said].map((part) => part.textContent.trim());
    const who = [...names].map((part) => part.textContent.trim()).join(', ');
    return [/[.?!]$/.test(title) ? title : `${title}.`, ...sentences, who].join(' ').trim();
  }

  /** Shows the second half of the last answer now. */
  finish(): void {
    const kind = this.#unfinished;
    if (kind === undefined) return;
    this.#unfinished = undefined;
    this.#showFor(kind, '[data-answer] [data-rest]');
    this.#part('[data-whole]').hidden = this.#area !== undefined;
    if (this.#area) drawRest(this.#page, this.#area);
  }

  /** Shows the place that the visitor picked: the number of an option, or the id of a council. */
  choose(value: string): void {
    const option = this.#options[Number(value)];
    const authority = this.#lookUp.districts.authorities.get(value);
    if (option) this.#show(option.found);
    else if (authority) {
      const { name } = shortName(authority, pageLanguage());
      this.#show({ kind: 'area', name, authorities: [authority.id], isSure: true });
    }
  }

  /** Takes the area that is shown, or none, along to other pages of the visit. */
  carry(): void {
    carryArea(this.#area);
  }

  /** Shows or hides the code that holds the numbers of the answer. */
  showCode(): void {
    const figure = this.#part('[data-figure]');
    figure.hidden = !figure.hidden;
    this.#part('[data-code]').setAttribute('aria-expanded', String(!figure.hidden));
    const picture = figure.querySelector('svg');
    if (picture && this.#area) {
      this.#drawCode(picture, cardWords(this.#page, this.#name, this.#area, pageLanguage()));
    }
  }

  #part(selector: string): HTMLElement {
    const part = this.#page.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<near-me> has no ${selector}.`);
    return part;
  }

  #show(found: Settled): void {
    const isElsewhere = found.kind === 'elsewhere';
    this.#name = found.kind === 'nation' ? nationName(this.#page, found.nation) : found.name;
    this.#setOut(found.kind, isElsewhere ? found.where : '');
    this.#part('[data-title]').textContent = this.#name;
    if (isElsewhere) return;
    this.#area = answerFor(found, this.#lookUp.districts);
    this.#part('[data-whole]').hidden = true;
    const { authorities } = this.#area;
    drawAnswer(this.#page, this.#area, this.#lookUp.districts);
    if (authorities.length > mostInFull) this.#say('wide');
    else if (authorities.length > 1) this.#say('several');
    if (found.kind === 'area' && !found.isSure) this.#say('unsure');
  }

  /** Puts places to the visitor, as buttons; none of them is taken for them. */
  #offer(options: readonly Option[], kind: 'choice' | 'unknown'): void {
    this.#options = options;
    const isUnknown = kind === 'unknown' && options.length === 0;
    this.#setOut(kind, isUnknown ? kind : '');
    this.#part('[data-list=places]').replaceChildren(
      ...options.map((option, place) => {
        const item = copyOf(this.#page, 'place');
        const button = item.querySelector('button');
        if (button) {
          button.value = String(place);
          button.dataset['place'] = idsOf(option).join(' ');
        }
        fill(item, 'name', option.name);
        fill(item, 'where', this.#whereIs(option));
        return item;
      }),
    );
    const { unknown = '', perhaps = '', choice = '' } = this.#part('[data-title]').dataset;
    this.#part('[data-title]').textContent = isUnknown
      ? unknown
      : kind === 'choice'
        ? choice
        : perhaps;
  }

  /** `Isle of Wight, England`. */
  #whereIs({ name, found }: Option): string {
    const [first] = idsOf({ name, found });
    const authority = this.#lookUp.districts.authorities.get(first ?? '');
    if (!authority) return '';
    const council = shortName(authority, pageLanguage()).name;
    const nation = nationName(this.#page, authority.nation);
    return council === name ? nation : `${council}, ${nation}`;
  }

  /** Shows the parts that a kind of answer has, and what is said with it; all else of the last answer goes. */
  #setOut(kind: string, saying: string): void {
    this.#showFor(kind, '[data-answer] [data-for]:not([data-rest])');
    this.#showFor('', '[data-answer] [data-rest]');
    this.#unfinished = kind;
    cancelAnimationFrame(this.#frame);
    // The frame is painted after this; what waits for a turn of its own comes after that.
    this.#frame = requestAnimationFrame(() => setTimeout(() => this.finish()));
    for (const part of this.#page.querySelectorAll<HTMLElement>('[data-say]')) part.hidden = true;
    for (const list of this.#page.querySelectorAll('[data-answer] [data-list]'))
      list.replaceChildren();
    this.#part('[data-figure]').hidden = true;
    this.#part('[data-code]').setAttribute('aria-expanded', 'false');
    if (saying !== '') this.#say(saying);
  }

  #showFor(kind: string, parts: string): void {
    for (const part of this.#page.querySelectorAll<HTMLElement>(parts)) {
      part.hidden = !part.dataset['for']?.split(' ').includes(kind);
    }
  }

  #say(what: string): void {
    for (const part of this.#page.querySelectorAll<HTMLElement>(`[data-say~="${what}"]`)) {
      part.hidden = false;
    }
  }
}

/**
 * Whether more must be typed, or come: nobody is told that their place is not known at its first letters,
 * or without the list of towns.
 */
function isBegun(asked: string, found: Found, places: Places | undefined): boolean {
  return (asked.length < 3 || !places) && found.kind === 'nothing' && !found.perhaps[0];
}

/** What is shown for an area. A nation that has one police force has no other to ask for. */
function answerFor(
  found: Exclude<Settled, { kind: 'elsewhere' }>,
  districts: Districts,
): AreaAnswer {
  const answer = areaAnswer(found, districts);
  if (found.kind !== 'nation') return answer;
  const all = [...districts.authorities.values()].filter(({ nation }) => nation === found.nation);
  const [force, ...others] = new Set(all.map((each) => each.force));
  const only = others.length === 0 ? districts.forces.get(force ?? '') : undefined;
  return only ? { ...answer, forces: [only] } : answer;
}
