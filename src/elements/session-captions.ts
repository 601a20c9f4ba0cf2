import type { CueKind, FilmCues } from './film-cues.ts';

/** Which tracks each choice of captions shows. */
const kindsOf: Readonly<Record<string, readonly CueKind[]>> = {
  sounds: ['captions'],
  all: ['captions', 'words'],
};

/** The captions of a session: chosen beforehand, and turned off and on again by one key. */
export class SessionCaptions {
  #cues: FilmCues;
  #shown = new Set<CueKind>();
  #chosen = 'off';

  constructor(cues: FilmCues) {
    this.#cues = cues;
  }

  choose(captions: string): void {
    this.#chosen = captions;
    this.#show(kindsOf[captions] ?? []);
  }

  toggle(): void {
    this.#show(this.#shown.size > 0 ? [] : (kindsOf[this.#chosen] ?? ['captions']));
  }

  #show(wanted: readonly CueKind[]): void {
    for (const kind of ['captions', 'words'] as const) {
      if (wanted.includes(kind) === this.#shown.has(kind)) continue;
      if (this.#cues.toggle(kind)) this.#shown.add(kind);
      else this.#shown.delete(kind);
    }
  }
}
