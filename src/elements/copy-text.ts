/**
 * `<copy-text>` adds a button that copies the words in it, which anybody can also select. Nothing is
 * written to the clipboard but by that button.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.#part('button') as HTMLButtonElement;
    button.hidden = false;
    button.addEventListener('click', this.#copy);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<copy-text> found no ${selector} inside itself.`);
    return part;
  }

  #copy = (): void => {
    const text = this.#part('[data-text]');
    const say = (word: string | undefined): void => {
      this.#part('[role=status]').textContent = word ?? '';
    };
    navigator.clipboard.writeText(text.textContent.trim()).then(
      () => say(this.dataset['done']),
      () => {
        getSelection()?.selectAllChildren(text);
        say(this.dataset['failed']);
      },
    );
  };
}

customElements.define('copy-text', CopyText);
