/**
 * `<copy-text>` adds a button that copies the words in it, which anybody can also select. Nothing is
 * written to the clipboard but by that button.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.#part('button') as HTMLButtonElement;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<copy-text> found no ${selector} inside itself.`);
    return part;
  }

  #copy = async (): Promise<void> => {
    const text = this.#part('[data-text]');
    let said = this.dataset['done'];
    try {
      // Where there is no https there is no clipboard either.
      await navigator.clipboard.writeText(text.textContent.trim());
    } catch {
      getSelection()?.selectAllChildren(text);
      said = this.dataset['failed'];
    }
    this.#part('[role=status]').textContent = said ?? '';
  };
}

customElements.define('copy-text', CopyText);
