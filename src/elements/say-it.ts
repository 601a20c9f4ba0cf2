/**
 * `<say-it>` joins words that stand in it as lists to one message: whom it is for, how it is, what is
 * asked. What somebody picks stays in the lists of choices and goes with the page.
 */
class SayIt extends HTMLElement {
  connectedCallback(): void {
    for (const list of this.querySelectorAll('select')) list.disabled = false;
    this.addEventListener('change', this.#join);
    this.#join();
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<say-it> found no ${selector} inside itself.`);
    return part;
  }

  #picked(name: string): string {
    return (this.#part(`[data-pick="${name}"]`) as HTMLSelectElement).value;
  }

  #words(list: 'how' | 'who', part: string, isLetter = false): string {
    const words = this.#part(`[data-${list}="${this.#picked(list)}"] [data-${part}]`);
    // Some begin with a greeting when they are said; a letter has one already.
    return (isLetter ? words.dataset['written'] : undefined) ?? words.textContent.trim();
  }

  #join = (): void => {
    const way = this.#picked('way');
    const said = [
      this.#words('who', 'opens', way === 'letter'),
      this.#words('how', 'says'),
      this.#words('who', 'asks'),
    ];
    const { letterOpens = '', letterEnds = '' } = this.dataset;
    const out = this.#part('[data-out]');
    const message =
      way === 'letter' ? [letterOpens, ...said, letterEnds].join('\n') : said.join(' ');
    // The first one stands there already: nothing is read out before somebody picks.
    if (out.textContent !== message) {
      out.textContent = message;
      // It was another message that was copied.
      this.#part('[role=status]').textContent = '';
    }
    out.dataset['way'] = way;
    // Whoever shows it would find its end below the screen.
    if (way === 'card') out.scrollIntoView({ block: 'nearest' });
  };
}

customElements.define('say-it', SayIt);
