export type CueKind = 'captions' | 'words' | 'description';

/**
 * The film's tracks in the page's own letters: captions and words under the picture, the description
 * where screen readers say it. A track is fetched when it is wanted and the film has been started.
 */
export class FilmCues {
  #wanted = new Set<string>();
  #isStarted = false;
  #tracks: readonly HTMLTrackElement[];
  #under: HTMLElement;
  #said: HTMLElement;

  constructor(player: HTMLElement, under: HTMLElement, said: HTMLElement) {
    this.#under = under;
    this.#said = said;
    this.#tracks = [...player.querySelectorAll('track')];
    for (const { track } of this.#tracks) track.addEventListener('cuechange', this.#draw);
  }

  start(): void {
    this.#isStarted = true;
    this.#apply();
  }

  /** Shows what belongs to the picture that is in sight. */
  refresh(): void {
    this.#draw();
  }

  /** Turns a track on or off; gives what it is then. */
  toggle(kind: CueKind): boolean {
    if (!this.#wanted.delete(kind)) this.#wanted.add(kind);
    this.#apply();
    return this.#wanted.has(kind);
  }

  #apply(): void {
    for (const element of this.#tracks) {
      const isOn = this.#isStarted && this.#wanted.has(element.dataset['track'] ?? '');
      element.track.mode = isOn ? 'hidden' : 'disabled';
    }
    this.#draw();
  }

  #text(...kinds: CueKind[]): string {
    return (
      this.#tracks
        .filter(({ dataset }) => kinds.some((kind) => kind === dataset['track']))
        // A picture that waits out of sight has nothing to say.
        .filter(({ parentElement }) => parentElement?.hidden === false)
        .flatMap(({ track }) => (track.mode === 'hidden' ? [...(track.activeCues ?? [])] : []))
        .map((cue) => (cue as VTTCue).getCueAsHTML().textContent)
        .join('\n')
    );
  }

  #draw = (): void => {
    const text = this.#text('words', 'captions');
    this.#under.textContent = text;
    this.#under.hidden = !this.#wanted.has('words') && !this.#wanted.has('captions');
    const said = this.#text('description');
    if (this.#said.textContent !== said) this.#said.textContent = said;
    this.#said.hidden = !this.#wanted.has('description');
  };
}
