import './film-player.ts';
import type { FilmPlayer } from './film-player.ts';
import { pauseReached } from './film-pauses.ts';

/** How long before a choice both of its ways are fetched. */
const aheadSeconds = 15;

/**
 * `<film-choices>` stands inside `<film-player>`: at three points the film waits, and both ways of
 * going on are offered. Both are fetched before either is chosen, so no request tells which it was.
 */
class FilmChoices extends HTMLElement {
  #player = this.closest('film-player') as FilmPlayer;
  #points = [...this.querySelectorAll<HTMLElement>('[data-choice][data-at]')];
  /** Where the picture waits, or where the clip that plays was chosen. */
  #open: HTMLElement | undefined;
  #chosen: HTMLButtonElement | undefined;
  #last = 0;
  #gone = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#gone;
    const film = this.#player.film;
    film.addEventListener('timeupdate', this.#watchFilm, { signal });
    film.addEventListener('seeked', this.#watchFilm, { signal });
    film.addEventListener('play', this.#wait, { signal });
    film.addEventListener('ended', () => this.#offer(this.#part('[data-choice=end]')), { signal });
    for (const clips of this.#clips()) {
      clips.addEventListener('timeupdate', this.#watchClip, { signal });
      clips.addEventListener('play', this.#wait, { signal });
      clips.addEventListener('error', this.#miss, { signal });
    }
    this.#player.addEventListener('film-version', this.#described, { signal });
    this.addEventListener('click', this.#press, { signal });
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<film-choices> found no ${selector} inside itself.`);
    return part;
  }

  #clips(): HTMLVideoElement[] {
    return [...this.#player.querySelectorAll<HTMLVideoElement>('video[data-clips]')];
  }

  #clipsOf(id: string | undefined): HTMLVideoElement {
    const found = this.#clips().find(({ dataset }) => dataset['clips'] === id);
    if (found === undefined)
      throw new Error(`<film-choices> found no video of the choice "${id}".`);
    return found;
  }

  #watchFilm = (): void => {
    const { currentTime: now, paused } = this.#player.film;
    const from = this.#last;
    this.#last = now;
    const times = this.#points.map(({ dataset }) => Number(dataset['at']));
    const next = this.#points.find(
      (_, place) => Math.abs((times[place] ?? 0) - now) < aheadSeconds,
    );
    if (next !== undefined && !paused) this.#fetch(this.#clipsOf(next.dataset['choice']));
    const at = pauseReached(times, from, now);
    const point = this.#points.find(({ dataset }) => Number(dataset['at']) === at);
    if (point === undefined || paused) return;
    this.#player.film.pause();
    this.#player.film.currentTime = Number(at);
    this.#offer(point);
  };

  /** The whole file, whatever will be chosen: it holds both ways. One that did not come is asked for `again`. */
  #fetch(video: HTMLVideoElement, again = false): void {
    const { file = '', voiced = '' } = video.dataset;
    const wanted = this.#player.isDescribed ? voiced : file;
    if (video.getAttribute('src') === wanted && !again) return;
    const { currentTime, paused } = video;
    video.preload = 'auto';
    video.src = wanted;
    video.currentTime = currentTime;
    if (!paused) void video.play().catch(() => undefined);
  }

  #described = (): void => {
    for (const video of this.#clips()) if (video.hasAttribute('src')) this.#fetch(video);
  };

  /** Where a choice is open, the picture waits for it, whatever key is pressed; the end waits for none. */
  #wait = ({ target }: Event): void => {
    const open = this.#open;
    if (open === undefined || this.#chosen !== undefined) return;
    if (open.dataset['choice'] === 'end') {
      this.#replay(open, target === this.#player.film);
      return;
    }
    (target as HTMLVideoElement).pause();
    open.focus();
  };

  /** The film plays again; from its start, where a clip was in sight. */
  #replay(end: HTMLElement, isFilm: boolean): void {
    if (!isFilm) this.#carryOn(0);
    else {
      if (end.contains(document.activeElement)) this.#player.focusPlay();
      end.hidden = true;
      this.#open = undefined;
    }
  }

  /** Shows a choice in the place that it has under the picture, and brings it to the keyboard. */
  #offer(point: HTMLElement): void {
    for (const each of [...this.#points, this.#part('[data-choice=end]')]) {
      each.hidden = each !== point;
    }
    this.#open = point;
    this.#chosen = undefined;
    point.focus();
  }

  #press = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button');
    if (button?.dataset['clip'] !== undefined) this.#choose(button);
    else if (button?.dataset['joins'] !== undefined) this.#carryOn(Number(button.dataset['joins']));
  };

  #choose(button: HTMLButtonElement): void {
    const { clip: id, start, end } = button.dataset;
    const video = this.#clipsOf(id);
    this.#fetch(video, video.error !== null);
    this.#chosen = button;
    this.#player.show(video, { start: Number(start), end: Number(end) });
    if (this.#open !== undefined) this.#open.hidden = true;
    this.#player.focusPlay();
  }

  #watchClip = (event: Event): void => {
    const chosen = this.#chosen;
    const video = event.target as HTMLVideoElement;
    const open = this.#open;
    if (chosen === undefined || open === undefined || video.paused) return;
    if (video.currentTime < Number(chosen.dataset['end'])) return;
    video.pause();
    // The way that was seen says what it adds; both can be taken, and the film goes on.
    for (const added of open.querySelectorAll<HTMLElement>('[data-adds]')) {
      added.hidden = added.dataset['adds'] !== chosen.dataset['start'];
    }
    this.#offerAgain(open);
  };

  /** Offers both ways of a choice once more, and going on. */
  #offerAgain(open: HTMLElement): void {
    for (const after of open.querySelectorAll<HTMLElement>('[data-after]')) after.hidden = false;
    this.#offer(open);
  }

  /** A clip that was chosen and does not come ends nothing. */
  #miss = ({ target }: Event): void => {
    const video = target as HTMLVideoElement;
    video.pause();
    const open = this.#open;
    if (open && this.#chosen?.dataset['clip'] === video.dataset['clips']) this.#offerAgain(open);
  };

  #carryOn(joins: number): void {
    if (this.#open !== undefined) this.#open.hidden = true;
    this.#open = undefined;
    this.#chosen = undefined;
    this.#last = joins;
    this.#player.show(this.#player.film, undefined, joins);
    this.#player.focusPlay();
  }
}

customElements.define('film-choices', FilmChoices);
