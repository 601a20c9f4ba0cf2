import { SessionWindow } from './session-window.ts';

/**
 * The adult's notes. Before a session they lie open; while the group can see the screen they are shut
 * until they are wanted there, or they have a window of their own.
 */
export class SessionNotes {
  #view: HTMLElement;
  #window: SessionWindow;

  constructor(view: HTMLElement) {
    this.#view = view;
    this.#window = new SessionWindow(() => this.#parts());
  }

  /** Opens or shuts the notes of all stops; without a word, the other way round. */
  show(isOpen?: boolean): void {
    const all = [...this.#view.querySelectorAll<HTMLDetailsElement>('[data-notes]')];
    const wanted = isOpen ?? all.some(({ open }) => !open);
    for (const notes of all) notes.open = wanted;
  }

  /** Shows them in a window of their own, or here where the browser opens none. */
  openWindow(title: string, keydown: (event: KeyboardEvent) => void): void {
    if (!this.#window.open(title, keydown)) this.show(true);
  }

  /** To be called when another step has begun. */
  follow(): void {
    this.#window.show();
  }

  close(): void {
    this.#window.close();
  }

  /** Where the session is, and the questions and notes of the stop. */
  #parts(): Node[] {
    const stop = this.#view.querySelector('[data-stop][data-now]');
    return [
      ...this.#view.querySelectorAll('[data-step]'),
      ...(stop?.querySelectorAll('.session-ask, [data-notes] > :not(summary)') ?? []),
    ];
  }
}
