/**
 * The adult's notes in a window of their own, for a second screen. It holds a copy of what the page
 * shows, asks nobody for anything, and goes when the session or the visit does.
 */
export class SessionWindow {
  #window: Window | undefined;
  #draw: () => Node[];

  /** `draw` gives what the window is to show at the moment. */
  constructor(draw: () => Node[]) {
    this.#draw = draw;
    document.addEventListener('leave', () => this.close());
    addEventListener('pagehide', () => this.close());
  }

  get isOpen(): boolean {
    return this.#window?.closed === false;
  }

  /** Opens the window; false where the browser refuses. `keydown` gets the keys that are pressed in it. */
  open(title: string, keydown: (event: KeyboardEvent) => void): boolean {
    // It is there: it comes to the front. One that somebody closed by hand is opened anew.
    if (this.isOpen) {
      this.#window?.focus();
      return true;
    }
    this.#window = open('', '', 'width=480,height=720') ?? undefined;
    if (!this.#window) return false;
    const { document: page } = this.#window;
    page.title = title;
    page.documentElement.lang = document.documentElement.lang;
    // The site sheet, with the same bytes, so that the page's policy lets it in.
    const sheet = document.querySelector('style');
    if (sheet) page.head.append(page.importNode(sheet, true));
    page.addEventListener('keydown', keydown);
    this.show();
    return true;
  }

  show(): void {
    if (!this.isOpen) return;
    const page = this.#window?.document;
    if (!page) return;
    const main = page.createElement('main');
    main.append(...this.#draw().map((each) => page.importNode(each, true)));
    page.body.replaceChildren(main);
  }

  close(): void {
    this.#window?.close();
    this.#window = undefined;
  }
}
