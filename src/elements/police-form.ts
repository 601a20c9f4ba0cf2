const keepFileMs = 10_000;

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
    this.#offer('[data-clear]', this.#clear);
    this.#offer('[data-print]', () => window.print());
    this.#offer('[data-save]', this.#save);
  }

  disconnectedCallback(): void {
    this.#clear();
    removeEventListener('pageshow', this.#clearKept);
  }

  #clear = (): void => {
    for (const field of this.querySelectorAll('textarea')) field.value = '';
  };

  /** One that kept the whole page alive runs nothing above again. */
  #clearKept = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#clear();
  };

  #offer(selector: string, act: () => void): void {
    const button = this.querySelector<HTMLButtonElement>(selector);
    if (button === null) throw new Error(`<police-form> found no ${selector} inside itself.`);
    button.hidden = false;
    button.addEventListener('click', act);
  }

  #save = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.#text()], { type: 'text/plain;charset=utf-8' }));
    link.download = this.dataset['file'] ?? 'form.txt';
    link.click();
    // Some browsers read the file only after this turn.
    setTimeout(() => URL.revokeObjectURL(link.href), keepFileMs);
  };

  /** The form as plain lines, as somebody would write it in an e-mail. */
  #text(): string {
    const title = this.querySelector<HTMLElement>('[data-title]')?.dataset['title'] ?? '';
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
