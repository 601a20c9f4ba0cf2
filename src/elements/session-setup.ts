import {
  readChoice,
  writeChoice,
  type SessionChoice,
  type SessionOffer,
} from './session-choice.ts';

/**
 * The choices before a session: boxes and lists on the page, and the end of the address, which always
 * say the same.
 */
export class SessionSetup {
  #form: HTMLElement;
  #offer: SessionOffer;
  #chosen: SessionChoice;
  #changed: (choice: SessionChoice) => void;

  constructor(form: HTMLElement, changed: (choice: SessionChoice) => void) {
    this.#form = form;
    this.#changed = changed;
    const values = (name: string): string[] =>
      [...this.#list(name).options].map(({ value }) => value).filter((value) => value !== '');
    this.#offer = {
      ages: values('age'),
      stops: this.#boxes('stop').map(({ value }) => value),
      captions: values('captions'),
      films: values('film'),
      services: this.#boxes('service').map(({ value }) => value),
      mostServices: Number(form.dataset['most']),
    };
    this.#chosen = this.read();
    form.inert = false;
    // Browsers write ticks into their session files otherwise; HTML has no such attribute for boxes.
    for (const box of [...this.#boxes('stop'), ...this.#boxes('service')]) box.autocomplete = 'off';
    form.addEventListener('change', this.#choose);
    form.querySelector('[data-copy-session]')?.addEventListener('click', () => void this.#copy());
  }

  get chosen(): SessionChoice {
    return this.#chosen;
  }

  /** Takes over what the address says, and shows it. */
  read(): SessionChoice {
    this.#chosen = readChoice(location.hash.slice(1), this.#offer);
    const { age, captions, film, area, stops, services } = this.#chosen;
    for (const [name, value] of Object.entries({ age, captions, film, area })) {
      this.#list(name).value = value;
    }
    for (const box of this.#boxes('stop')) box.checked = stops.includes(box.value);
    for (const box of this.#boxes('service')) box.checked = services.includes(box.value);
    this.#show();
    return this.#chosen;
  }

  /** Puts a council among the areas, and takes it. */
  takeArea({ id, name }: { readonly id: string; readonly name: string }): void {
    const list = this.#list('area');
    if (![...list.options].some(({ value }) => value === id)) list.add(new Option(name, id));
    list.value = id;
    this.#choose();
  }

  #choose = (): void => {
    const value = (name: string): string => this.#list(name).value;
    const ticked = (name: string): string[] =>
      this.#boxes(name)
        .filter(({ checked }) => checked)
        .map((box) => box.value);
    const services = ticked('service');
    this.#chosen = {
      age: value('age'),
      stops: ticked('stop'),
      captions: value('captions'),
      film: value('film'),
      // A list that lacks the area of the address has nothing chosen, and does not undo it.
      area: this.#list('area').selectedIndex < 0 ? this.#chosen.area : value('area'),
      services: [
        ...this.#chosen.services.filter((each) => services.includes(each)),
        ...services.filter((each) => !this.#chosen.services.includes(each)),
      ],
    };
    const end = writeChoice(this.#chosen, this.#offer);
    history.replaceState(history.state, '', end === '' ? location.pathname : `#${end}`);
    this.#show();
    this.#changed(this.#chosen);
  };

  #copy = async (): Promise<void> => {
    // The box that finds a council, in the same form, tells things in a status of its own.
    const said = this.#form.querySelector<HTMLElement>('[data-done]');
    let words = said?.dataset['done'];
    try {
      // Where there is no https there is no clipboard either.
      await navigator.clipboard.writeText(location.href);
    } catch {
      const link = this.#form.querySelector('[data-text]');
      if (link) getSelection()?.selectAllChildren(link);
      words = said?.dataset['failed'];
    }
    if (said) said.textContent = words ?? '';
  };

  /** The link to keep, and no seventh service. */
  #show(): void {
    const link = this.#form.querySelector('[data-text]');
    if (link) link.textContent = location.href;
    const isFull = this.#chosen.services.length >= this.#offer.mostServices;
    for (const box of this.#boxes('service')) box.disabled = isFull && !box.checked;
  }

  #list(name: string): HTMLSelectElement {
    const list = this.#form.querySelector<HTMLSelectElement>(`select[data-pick=${name}]`);
    if (list === null) throw new Error(`<session-view> found no list "${name}".`);
    return list;
  }

  #boxes(name: string): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`input[data-pick=${name}]`)];
  }
}
