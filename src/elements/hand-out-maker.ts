import { dayInWords } from '#language/day-words.ts';
import { handOutForms, pictureForms, type HandOutForm } from '#kit/hand-outs/forms.ts';
import type { HandOut } from '#kit/hand-outs/hand-out.ts';
import type { HandOutLine } from '#kit/lines/hand-out-line.ts';
import type { LineList, ListedLine } from '#kit/lines/line-list.ts';
import { ticksFor } from '#kit/lines/area-ticks.ts';
import type { Sheet } from '#kit/sheet/sheet.ts';
import type { TakenArea } from './taken-area.ts';
import { fetchLines, waitForLetters } from './hand-out-list.ts';
import { fittingLines, rowOf } from './hand-out-rows.ts';
import { ownLine } from './own-number.ts';
import { measureIn, sheetPicture } from './sheet-picture.ts';
import { loadFilmLetters, sheetSvg } from './sheet-svg.ts';

const most = 6;
/** A screen reader hears what is chosen once, when ticking or typing has paused. */
const announceAfterMs = 700;

/**
 * `<hand-out-maker>` makes cards, posters and pictures of numbers that somebody ticks. The list comes
 * whole; what is chosen stays in the page and goes with it. The end of an address may name what is
 * ticked at first, `#services=childline,meic`, or a council, `#area=leeds`: no server sees that part.
 */
class HandOutMaker extends HTMLElement {
  #list: LineList | undefined;
  #chosen: string[] = [];
  /** Whether somebody ticked lines, or took a tick away, since the last that were ready for them. */
  #hasTicked = false;
  #areas = new Map<string, TakenArea>();
  #announcement = 0;
  #measure = measureIn(document.createElement('canvas'));

  connectedCallback(): void {
    this.#part('area-box').addEventListener('area', this.#takeArea);
    void this.#start().catch(() => {
      this.#part('[data-failed]').hidden = false;
    });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#announcement);
  }

  async #start(): Promise<void> {
    this.#list = await fetchLines(this.dataset['list'] ?? '');
    // Words are measured in the letters that they are set in.
    await waitForLetters(loadFilmLetters(), () => this.#draw());
    const asked = document.body.dataset['place'] ?? location.hash.slice(1);
    const [, ids = ''] = /^services=([a-z0-9,-]+)$/.exec(asked) ?? [];
    this.#chosen = this.#known(ids.split(','));
    if (this.#chosen.length === 0) this.#takeReady();
    this.#listen();
    this.#part('[data-tool]').hidden = false;
    this.#rows();
    const box = this.#part('area-box');
    const [, area] = /^area=([a-z-]+)$/.exec(asked) ?? [];
    if (area !== undefined) box.dataset['area'] = area;
    // Without it the nations are there to choose from.
    await import(/* @vite-ignore */ box.dataset['later'] ?? '').catch(() => undefined);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<hand-out-maker> found no ${selector} inside itself.`);
    return part;
  }

  #field(selector: string): HTMLInputElement | HTMLSelectElement {
    return this.#part(selector) as HTMLInputElement | HTMLSelectElement;
  }

  #listen(): void {
    this.#part('[data-nation]').addEventListener('change', () => {
      // A council that the address names, and that is still to come, would undo it.
      delete this.#part('area-box').dataset['area'];
      this.#takeReady();
      this.#rows();
    });
    this.#part('[data-filter]').addEventListener('input', () => this.#rows());
    this.#part('[data-rows]').addEventListener('change', this.#tick);
    for (const field of ['[data-own-name]', '[data-own-number]', '[data-form]']) {
      this.#part(field).addEventListener('input', () => this.#draw());
    }
    this.#part('[data-print]').addEventListener('click', this.#print);
    this.#part('[data-save]').addEventListener('click', () => void this.#save());
  }

  #known(ids: readonly string[]): string[] {
    const lines = new Set(this.#list?.lines.map(({ id }) => id));
    return [...new Set(ids)].filter((id) => lines.has(id)).slice(0, most);
  }

  /** A council comes among the nations, and its numbers among the lines. */
  #takeArea = (event: Event): void => {
    const { detail: area } = event as CustomEvent<TakenArea>;
    const list = this.#field('[data-nation]') as HTMLSelectElement;
    if (!this.#areas.has(area.id)) list.add(new Option(area.name, area.id));
    this.#areas.set(area.id, area);
    list.value = area.id;
    // It may be known before the list of numbers is there.
    if (this.#list === undefined) return;
    const { dataset } = this.#part('area-box');
    // One that the address names comes late on a slow line: what was ticked meanwhile stays.
    if (dataset['area'] === undefined || !this.#hasTicked) this.#takeReady();
    delete dataset['area'];
    this.#rows();
  };

  /** The council that is chosen instead of a whole nation. */
  get #area(): TakenArea | undefined {
    return this.#areas.get(this.#field('[data-nation]').value);
  }

  get #nation(): string {
    return this.#area?.nation ?? this.#field('[data-nation]').value;
  }

  /** The council's own lines, and those that every nation can have. */
  #allLines(): ListedLine[] {
    const area = this.#area;
    const own = area?.council.map((line, place) => {
      return { ...line, id: `${area.id}:${place}`, nations: [area.nation] };
    });
    return [...(own ?? []), ...(this.#list?.lines ?? [])];
  }

  #takeReady(): void {
    this.#hasTicked = false;
    const ready = this.#list?.ready as Readonly<Record<string, readonly string[]>> | undefined;
    const ofNation = ready?.[this.#nation] ?? [];
    const own = this.#allLines().filter(({ id }) => id.includes(':'));
    const local = this.#known(this.#area?.local ?? []);
    this.#chosen = this.#area ? ticksFor({ own, local }, ofNation, most) : [...ofNation];
  }

  #tick = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    this.#hasTicked = true;
    if (box.checked) this.#chosen.push(box.value);
    else this.#chosen = this.#chosen.filter((id) => id !== box.value);
    this.#draw();
  };

  #rows(): void {
    const words = this.#field('[data-filter]').value;
    const wanted = { nation: this.#nation, words, chosen: this.#chosen };
    this.#part('[data-rows]').replaceChildren(
      ...fittingLines(this.#allLines(), wanted).map((line) =>
        rowOf(line, {
          isChosen: this.#chosen.includes(line.id),
          isOfArea: line.id.includes(':'),
        }),
      ),
    );
    this.#draw();
  }

  /** What is ticked, and a number of somebody's own before it where there is room for one more. */
  #lines(): HandOutLine[] {
    const lines = this.#allLines();
    const own = this.#own();
    const chosen = this.#chosen.flatMap((id) => lines.find((line) => line.id === id) ?? []);
    return own === undefined || chosen.length >= most ? chosen.slice(0, most) : [own, ...chosen];
  }

  #own(): HandOutLine | undefined {
    const [name, number] = ['[data-own-name]', '[data-own-number]'].map((part) =>
      this.#field(part).value.trim(),
    );
    return ownLine(name, number, this.#list?.call);
  }

  /** What there is to say of somebody's own number. */
  #ownTold(lines: readonly HandOutLine[]): string {
    const own = this.#own();
    if (own === undefined) return '';
    const { noRoom = '', noCode = '', notChecked = '' } = this.dataset;
    // A line of somebody's own is the only one that was read on no day.
    if (lines.every(({ read }) => read !== '')) return noRoom;
    return own.code === '' ? `${noCode} ${notChecked}` : notChecked;
  }

  #sheet(): Sheet | undefined {
    const words = this.#list?.words;
    const lines = this.#lines();
    if (words === undefined || lines.length === 0) return undefined;
    const language = document.documentElement.lang === 'cy' ? 'cy' : 'en';
    const [oldest] = lines.flatMap(({ read }) => (read === '' ? [] : [read])).sort();
    const foot =
      oldest === undefined ? '' : words.foot.replace('{day}', dayInWords(oldest, language));
    const handOut: HandOut = { words: { ...words, foot }, lines, measure: this.#measure };
    return handOutForms[this.#field('[data-form]').value as HandOutForm](handOut);
  }

  #draw(): void {
    const lines = this.#lines();
    const isFull = lines.length >= most;
    for (const box of this.querySelectorAll<HTMLInputElement>('[data-rows] input')) {
      box.disabled = isFull && !box.checked;
    }
    const { full = '', chosen = '', preview = '' } = this.dataset;
    const told = isFull ? full : chosen.replace('{count}', String(lines.length));
    this.#part('[data-told]').textContent = told;
    const ownTold = this.#ownTold(lines);
    this.#part('[data-own-told]').textContent = ownTold;
    this.#part('[data-own-told]').hidden = ownTold === '';
    this.#announce(`${told} ${ownTold}`.trim());
    const form = this.#part('[data-form]') as HTMLSelectElement;
    const name = preview.replace('{form}', form.selectedOptions[0]?.textContent ?? '');
    const out = this.#part('[data-out]');
    const sheet = this.#sheet();
    out.replaceChildren(...(sheet === undefined ? [] : [sheetSvg(sheet, name)]));
    out.dataset['out'] = form.value;
    // Paper is printed, a picture is kept.
    const isPicture = pictureForms.has(form.value);
    this.#part('[data-print]').hidden = isPicture || sheet === undefined;
    this.#part('[data-save]').hidden = !isPicture || sheet === undefined;
  }

  #announce(heard: string): void {
    clearTimeout(this.#announcement);
    this.#announcement = window.setTimeout(() => {
      const status = this.#part('[data-status]');
      if (status.textContent !== heard) status.textContent = heard;
    }, announceAfterMs);
  }

  #print = (): void => {
    const { dataset } = document.body;
    dataset['sheet'] = '';
    addEventListener('afterprint', () => delete dataset['sheet'], { once: true });
    window.print();
  };

  async #save(): Promise<void> {
    const sheet = this.#sheet();
    if (sheet === undefined) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await sheetPicture(sheet));
    link.download = `${this.dataset['file'] ?? 'picture'}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), Number(this.dataset['keepMs']));
  }
}

customElements.define('hand-out-maker', HandOutMaker);
