/** The versions of the film that are there, in a list of choices; the video plays the chosen one. */
export class FilmVersions {
  #video: HTMLVideoElement;
  #list: HTMLSelectElement;
  /** Chromium fetches a film that is told to load, whatever `preload` says: so that waits for play. */
  #isPending = false;

  constructor(video: HTMLVideoElement, list: HTMLSelectElement) {
    this.#video = video;
    this.#list = list;
    // Whoever starts it by another way than our button, such as the browser's menu, gets what was chosen, too.
    video.addEventListener('play', () => this.prepare());
  }

  /** The version that is chosen: `main`, `described`. */
  get kind(): string {
    return this.#list.selectedOptions[0]?.dataset['kind'] ?? 'main';
  }

  /** Whether what is chosen can be had described; for ages 9 to 11 it cannot, the voice says the other words. */
  get canDescribe(): boolean {
    return this.has('described') && this.kind !== 'younger';
  }

  has(kind: string): boolean {
    return [...this.#list.options].some(({ dataset }) => dataset['kind'] === kind);
  }

  /** Chooses what the device asks for: no movement, or little data. Gives what was chosen, if anything. */
  offer(): 'calm' | 'small' | undefined {
    const asksFor = (what: string) => matchMedia(`(prefers-reduced-${what}: reduce)`).matches;
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (asksFor('motion') && this.has('calm')) {
      this.switchTo('calm');
      return 'calm';
    }
    const small = [...this.#list.options].find(({ value }) => value === 'main-360');
    if (!small || !(asksFor('data') || connection?.saveData === true)) return undefined;
    this.#list.value = small.value;
    this.apply();
    return 'small';
  }

  switchTo(kind: string): void {
    const option = [...this.#list.options].find(({ dataset }) => dataset['kind'] === kind);
    if (!option) return;
    this.#list.value = option.value;
    this.apply();
  }

  /** Takes the choice over: at once where the film has been started, or else when it is. */
  apply(): void {
    this.#isPending = true;
    this.#takeTracks();
    const { paused, readyState } = this.#video;
    if (!paused || readyState > 0) this.prepare();
  }

  /** A film that did not come is asked for anew when somebody plays it again. */
  lose(): void {
    this.#isPending = true;
    this.#video.pause();
  }

  /** The film for ages 9 to 11 has tracks of its own, so that the other's words are not even fetched. */
  #takeTracks(): void {
    for (const track of this.#video.querySelectorAll<HTMLTrackElement>('track[data-younger]')) {
      const { younger = '', others = track.src } = track.dataset;
      track.dataset['others'] = others;
      const wanted = this.kind === 'younger' ? younger : others;
      if (track.getAttribute('src') !== wanted) track.src = wanted;
    }
  }

  /** Gives the video the files that are chosen; it goes on at the same second, if it was going. */
  prepare(): void {
    if (!this.#isPending) return;
    this.#isPending = false;
    const video = this.#video;
    const { paused, currentTime } = video;
    const files = this.#list.selectedOptions[0]?.dataset['files']?.split(' ') ?? [];
    for (const old of video.querySelectorAll('source')) old.remove();
    video.prepend(
      ...files.map((file) => {
        const source = document.createElement('source');
        source.src = file;
        source.type = file.endsWith('.webm')
          ? `video/webm; codecs="av01.0.0${file.includes('1080') ? 8 : 5}M.08, opus"`
          : 'video/mp4';
        return source;
      }),
    );
    video.load();
    video.currentTime = currentTime;
    if (!paused) void video.play().catch(() => undefined);
  }
}
