/**
 * `<police-form>` adds printing and saving to a form that can be filled in and printed without it.
 * What is written stands in the fields and nowhere else: it goes when the page goes. A file is made
 * only when somebody presses for one, on this device, without any request.
 */
class PoliceForm extends HTMLElement {
  connectedCallback(): void {
    // A browser that loads the page again for Back may put back what stood in its fields.
    this.#clear();
    addEventListener('pageshow', this.#clearKept);
    this.addEventListener('input', this.#write);
    this.#offer('[data-clear]', this.#empty);
    this.#offer('[data-print]', () => window.print());
    this.#offer('[data-save]', this.#save);
  }

  disconnectedCallback(): void {
    this.#clear();
    removeEventListener('pageshow', this.#clearKept);
  }

  #clear(): void {
    for (const field of this.querySelectorAll('textarea')) field.value = field.style.height = '';
    this.#say();
  }

  #write = ({ target }: Event): void => {
    // Whoever writes on has not meant to empty it.
    this.#say();
    // Where a browser does not let a field grow by itself, paper would show only a part of what is in it.
    const { style, scrollHeight, clientHeight } = target as HTMLElement;
    if (scrollHeight > clientHeight) style.height = `${scrollHeight}px`;
  };

  /** What was written is gone for good: a first press only asks, and so does the second of a double click. */
  #empty = ({ detail: clicks }: MouseEvent): void => {
    const isEmpty = [...this.querySelectorAll('textarea')].every(({ value }) => value === '');
    const isSure = this.#part('[role=status]').textContent === this.dataset['sure'] && clicks < 2;
    if (isSure || isEmpty) this.#clear();
    this.#say(isSure || isEmpty ? 'emptied' : 'sure');
  };

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<police-form> found no ${selector} inside itself.`);
    return part;
  }

  #say(what = ''): void {
    this.#part('[role=status]').textContent = this.dataset[what] ?? '';
  }

  /** One that kept the whole page alive runs nothing above again. */
  #clearKept = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#clear();
  };

  #offer(selector: string, act: (press: MouseEvent) => void): void {
    const button = this.#part(selector);
    button.hidden = false;
    button.addEventListener('click', act);
    // A key that is held down presses once.
    button.addEventListener('keydown', (event) => {
      if (event.repeat) event.preventDefault();
    });
  }

  #save = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.#text()], { type: 'text/plain;charset=utf-8' }));
    link.download = this.dataset['file'] ?? 'form.txt';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), Number(this.dataset['keepMs']));
    this.#say('saved');
  };

  /** The form as plain lines, as somebody would write it in an e-mail. */
  #text(): string {
    const { title = '' } = this.#part('[role=status]').dataset;
    const parts = [...this.querySelectorAll('fieldset')].flatMap((part) => [
      '',
      (part.querySelector('legend')?.textContent.trim() ?? '').toUpperCase(),
      ...[...part.querySelectorAll('textarea')].map(
        (field) => `${field.labels[0]?.textContent.trim() ?? ''}:\n  ${field.value.trim()}`,
      ),
    ]);
    return [title, ...parts, ''].join('\n');
  }
}

customElements.define('police-form', PoliceForm);
