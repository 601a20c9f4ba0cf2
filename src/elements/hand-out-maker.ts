import { dayInWords } from '#language/day-words.ts';
import { handOutForms, pictureForms, type HandOutForm } from '#kit/hand-outs/forms.ts';
import type { HandOut } from '#kit/hand-outs/hand-out.ts';
import type { HandOutLine } from '#kit/lines/hand-out-line.ts';
import type { LineList, ListedLine } from '#kit/lines/line-list.ts';
import type { Sheet } from '#kit/sheet/sheet.ts';
import { measureIn, sheetPicture } from './sheet-picture.ts';
import { sheetSvg } from './sheet-svg.ts';

const most = 6;

/**
 * `<hand-out-maker>` makes cards, posters and pictures of numbers that somebody ticks. The list comes
 * whole; what is chosen stays in the page and goes with it. The end of an address may name what is
 * ticked at first, `#services=childline,meic`: no server sees that part.
 */
class HandOutMaker extends HTMLElement {
  #list: LineList | undefined;
  #chosen: string[] = [];
  #measure = measureIn(document.createElement('canvas'));

  connectedCallback(): void {
    void this.#start().catch(() => {
      this.#part('[data-failed]').hidden = false;
    });
  }

  async #start(): Promise<void> {
    const answer = await fetch(this.dataset['list'] ?? '');
    if (!answer.ok) throw new Error(`The list of numbers answered ${answer.status}.`);
    this.#list = (await answer.json()) as LineList;
    // Words are measured in the letters that they are set in.
    await document.fonts.load('700 20px Shantell').catch(() => undefined);
    const asked = document.body.dataset['place'] ?? location.hash.slice(1);
    const [, ids = ''] = /^services=([a-z0-9,-]+)$/.exec(asked) ?? [];
    this.#chosen = this.#known(ids.split(','));
    if (this.#chosen.length === 0) this.#takeReady();
    this.#listen();
    this.#part('[data-tool]').hidden = false;
    this.#rows();
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

  #takeReady(): void {
    const ready = this.#list?.ready as Readonly<Record<string, readonly string[]>> | undefined;
    this.#chosen = [...(ready?.[this.#field('[data-nation]').value] ?? [])];
  }

  #tick = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    if (box.checked) this.#chosen.push(box.value);
    else this.#chosen = this.#chosen.filter((id) => id !== box.value);
    this.#draw();
  };

  /** The services of the nation that fit what is looked for; what is ticked stays in sight. */
  #rows(): void {
    const nation = this.#field('[data-nation]').value;
    const wanted = this.#field('[data-filter]').value.trim().toLowerCase();
    const fits = ({ id, name, about = '', region = '', number, nations }: ListedLine) =>
      this.#chosen.includes(id) ||
      (nations.some((each) => each === nation) &&
        `${id.replaceAll('-', ' ')} ${name} ${about} ${region} ${number}`
          .toLowerCase()
          .includes(wanted));
    const lines = (this.#list?.lines ?? []).filter(fits);
    const isChosen = ({ id }: ListedLine) => this.#chosen.includes(id);
    const inOrder = [...lines.filter(isChosen), ...lines.filter((line) => !isChosen(line))];
    this.#part('[data-rows]').replaceChildren(...inOrder.map((line) => this.#row(line)));
    this.#draw();
  }

  #row({ id, name, number, about, region }: ListedLine): HTMLElement {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.autocomplete = 'off';
    box.value = id;
    box.checked = this.#chosen.includes(id);
    const more = [about, region].filter((words) => words !== undefined).join('. ');
    label.append(box, ` ${name}, ${number}`, ...(more === '' ? [] : [` (${more})`]));
    return label;
  }

  #lines(): HandOutLine[] {
    const lines = this.#list?.lines ?? [];
    const own = this.#own();
    const chosen = this.#chosen.flatMap((id) => lines.find((line) => line.id === id) ?? []);
    return [...(own === undefined ? [] : [own]), ...chosen].slice(0, most);
  }

  /** The number that somebody typed; digits alone go into its code. */
  #own(): HandOutLine | undefined {
    const name = this.#field('[data-own-name]').value.trim();
    const number = this.#field('[data-own-number]').value.trim();
    const digits = number.replace(/[^\d+]/g, '');
    if (name === '' || digits.length < 3) return undefined;
    const how = this.#list?.call ?? '';
    return { name, number, code: `tel:${digits}`, how, read: '' };
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
    const isFull = this.#lines().length >= most;
    for (const box of this.querySelectorAll<HTMLInputElement>('[data-rows] input')) {
      box.disabled = isFull && !box.checked;
    }
    const { full = '', chosen = '', preview = '' } = this.dataset;
    this.#part('[data-told]').textContent = isFull
      ? full
      : chosen.replace('{count}', String(this.#lines().length));
    this.#part('[data-own-told]').hidden = this.#own() === undefined;
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
    URL.revokeObjectURL(link.href);
  }
}

customElements.define('hand-out-maker', HandOutMaker);
