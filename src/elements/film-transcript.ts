/** The transcript beside the player: it shows which line is playing, and moves inside its own box only. */
export class FilmTranscript {
  #box: HTMLElement;
  #lines: readonly HTMLElement[];
  #shown: HTMLElement | undefined;

  constructor(box: HTMLElement) {
    this.#box = box;
    this.#lines = [...box.querySelectorAll<HTMLElement>('[data-line]')];
    // A box that scrolls must be in reach of the keyboard.
    box.dataset['boxed'] = '';
    box.tabIndex = 0;
  }

  /** Says the lines as the version says them that is chosen. */
  sayFor(version: string): void {
    const audience = version === 'younger' ? '9-11' : 'main';
    for (const words of this.#box.querySelectorAll<HTMLElement>('[data-for]')) {
      words.hidden = words.dataset['for'] !== audience;
    }
  }

  /** Marks what plays at a second, and brings it into view where that is wanted. */
  show(second: number, follow: boolean): void {
    const line = this.#lines.filter((each) => Number(each.dataset['line']) <= second).pop();
    if (line === this.#shown) return;
    this.#shown?.removeAttribute('aria-current');
    line?.setAttribute('aria-current', 'true');
    this.#shown = line;
    if (!follow || !line) return;
    const { top, height } = this.#box.getBoundingClientRect();
    this.#box.scrollTop += line.getBoundingClientRect().top - top - height / 3;
  }
}
