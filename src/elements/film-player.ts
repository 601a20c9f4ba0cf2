import { playTime } from '#language/play-time.ts';
import { FilmCues, type CueKind } from './film-cues.ts';
import { hasFailed } from './film-failed.ts';
import { actionOf } from './film-keys.ts';
import { pauseReached } from './film-pauses.ts';
import { placeIn } from './film-place.ts';
import { FilmTranscript } from './film-transcript.ts';
import { FilmVersions } from './film-versions.ts';
import './local-end-card.ts';

const stepSeconds = 5;

/** The part of a video that is played, in its seconds. */
export interface FilmSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * `<film-player>` wraps a video that the browser can play by itself, and gives it controls of ours:
 * versions, captions, description, speed, pause points, full screen with the way out in it. Nothing of
 * the film is fetched before play, and nothing is kept: what is chosen goes with the page.
 */
export class FilmPlayer extends HTMLElement {
  #film = this.#part('video') as HTMLVideoElement;
  /** What is in sight: the film, or a clip that was chosen. */
  #video = this.#film;
  #versions = new FilmVersions(this.#film, this.#part('[data-version]') as HTMLSelectElement);
  #cues = new FilmCues(this, this.#part('[data-cues]'), this.#part('[data-description]'));
  #transcript: FilmTranscript | undefined;
  #whole: FilmSpan = { start: 0, end: Number(this.dataset['seconds']) };
  #span = this.#whole;
  #last = 0;
  /** Undoes what listens outside of this element. */
  #gone = new AbortController();

  connectedCallback(): void {
    const transcript = document.querySelector<HTMLElement>('[data-transcript]');
    if (transcript) this.#transcript = new FilmTranscript(transcript);
    // Browsers write ticks into their session files otherwise; HTML has no such attribute for boxes.
    for (const box of document.querySelectorAll<HTMLInputElement>('main [type=checkbox]')) {
      box.autocomplete = 'off';
    }
    this.#part('[data-controls]').hidden = false;
    this.#part('[data-full]').hidden = !document.fullscreenEnabled;
    const chosen = this.#versions.offer();
    if (chosen) this.#tell(chosen);
    this.#listen();
    // Where the address, or the link that led here, names a place: by then both are known.
    queueMicrotask(() => this.#start(document.body.dataset['place'] ?? location.hash.slice(1)));
  }

  disconnectedCallback(): void {
    this.#gone.abort();
    this.#video.pause();
  }

  /** The film’s own video. */
  get film(): HTMLVideoElement {
    return this.#film;
  }

  get isDescribed(): boolean {
    return this.#versions.kind === 'described';
  }

  /** Puts a clip in sight in place of the film, or the film again, and plays it. */
  show(video: HTMLVideoElement, span: FilmSpan = this.#whole, from = span.start): void {
    const before = this.#video;
    before.pause();
    [this.#video, this.#span] = [video, span];
    before.hidden = true;
    video.hidden = false;
    video.muted = before.muted;
    video.defaultPlaybackRate = before.defaultPlaybackRate;
    video.playbackRate = before.playbackRate;
    const seek = this.#part('[data-seek]') as HTMLInputElement;
    [seek.min, seek.max] = [String(span.start), String(span.end)];
    this.#cues.refresh();
    this.#goTo(from);
    this.#play();
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<film-player> found no ${selector} inside itself.`);
    return part;
  }

  #listen(): void {
    const { signal } = this.#gone;
    const on = (selector: string, event: string, act: () => void): void =>
      this.#part(selector).addEventListener(event, act, { signal });
    on('[data-play]', 'click', this.#playOrPause);
    on('[data-seek]', 'input', () =>
      this.#goTo((this.#part('[data-seek]') as HTMLInputElement).valueAsNumber),
    );
    on('[data-mute]', 'click', () => {
      this.#video.muted = !this.#video.muted;
      this.#press('[data-mute]', this.#video.muted);
    });
    on('[data-full]', 'click', this.#full);
    on('[data-described]', 'click', this.#described);
    on('[data-version]', 'change', () => {
      this.#versions.apply();
      this.#draw();
    });
    on('[data-speed]', 'change', () => {
      const speed = Number((this.#part('[data-speed]') as HTMLSelectElement).value);
      this.#video.playbackRate = speed;
      this.#video.defaultPlaybackRate = speed;
    });
    on('[data-caption-size]', 'change', () => {
      const { value } = this.#part('[data-caption-size]') as HTMLSelectElement;
      this.#part('[data-cues]').dataset['size'] = value;
    });
    for (const button of this.querySelectorAll<HTMLElement>('button[data-toggle]')) {
      button.addEventListener('click', () => this.#toggle(button), { signal });
    }
    on('input[data-toggle]', 'change', () => this.#cues.toggle('description'));
    for (const button of this.querySelectorAll<HTMLElement>('[data-carry-on]')) {
      button.hidden = false;
      button.addEventListener('click', this.#carryOn, { signal });
    }
    for (const video of this.querySelectorAll('video')) this.#follow(video);
    this.addEventListener('keydown', this.#key, { signal });
    const places = { signal, capture: true };
    document.addEventListener('fullscreenchange', this.#drawFull, { signal });
    this.closest('main')?.addEventListener('click', this.#place, places);
    addEventListener('hashchange', () => this.#start(location.hash.slice(1)), { signal });
  }

  #follow(video: HTMLVideoElement): void {
    const { signal } = this.#gone;
    video.controls = false;
    video.disableRemotePlayback = true;
    video.addEventListener('click', this.#playOrPause, { signal });
    video.addEventListener('play', this.#played, { signal });
    for (const event of ['play', 'pause', 'timeupdate', 'seeked', 'loadedmetadata']) {
      video.addEventListener(event, this.#draw, { signal });
    }
    // The last source that a browser cannot play says so, of the video that is in sight.
    video.addEventListener('error', this.#fault, { signal, capture: true });
  }

  #played = (): void => {
    this.#cues.start();
    this.#part('[data-fault]').textContent = '';
  };

  #playOrPause = (): void => {
    if (this.#video.paused) this.#play();
    else this.#video.pause();
  };

  #play(): void {
    if (this.#video === this.#film) this.#versions.prepare();
    void this.#video.play().catch(() => undefined);
  }

  #goTo(second: number): void {
    this.#last = Math.min(Math.max(this.#span.start, second), this.#span.end);
    this.#video.currentTime = this.#last;
    this.#draw();
  }

  /** Makes ready to start at the place that the end of an address names; anything else does nothing. */
  #start(fragment: string): void {
    const chapters = (this.dataset['chapters'] ?? '').split(' ').map((each) => {
      const [id = '', at] = each.split('@');
      return { id, at: Number(at) };
    });
    const place = placeIn(fragment, chapters, this.#whole.end);
    if (place !== undefined && this.#video === this.#film) this.#goTo(place);
  }

  /** A time in the transcript or the list of chapters was pressed. */
  #place = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-at]');
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (!link || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    this.#goTo(Number(link.dataset['at']));
  };

  #press(selector: string, isOn: boolean): void {
    this.#part(selector).setAttribute('aria-pressed', String(isOn));
  }

  #toggle(button: HTMLElement): void {
    const kind = button.dataset['toggle'] as CueKind;
    button.setAttribute('aria-pressed', String(this.#cues.toggle(kind)));
  }

  #described = (): void => {
    this.#versions.switchTo(this.isDescribed ? 'main' : 'described');
    this.dispatchEvent(new Event('film-version'));
    this.#draw();
  };

  #full = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void this.requestFullscreen().catch(() => undefined);
  };

  #drawFull = (): void => this.#press('[data-full]', document.fullscreenElement === this);

  #key = (event: KeyboardEvent): void => {
    const action = actionOf(event, (event.target as Element).tagName);
    if (!action) return;
    event.preventDefault();
    const now = this.#video.currentTime;
    if (action === 'play') this.#playOrPause();
    else if (action === 'back') this.#goTo(now - stepSeconds);
    else if (action === 'on') this.#goTo(now + stepSeconds);
    else if (action === 'captions') this.#toggle(this.#part('[data-toggle=captions]'));
    else if (action === 'described' && this.#versions.canDescribe) this.#described();
    else if (action === 'full') this.#full();
  };

  /** Brings the keyboard back to the button that plays. */
  focusPlay(): void {
    this.#part('[data-play]').focus();
  }

  #carryOn = (): void => {
    this.focusPlay();
    this.#play();
  };

  /** Stops at a pause point that was reached, where that is wanted, with its questions in view. */
  #stopToTalk(now: number): void {
    const from = this.#last;
    this.#last = now;
    const isWanted = this.querySelector<HTMLInputElement>('[data-stop]')?.checked === true;
    if (!isWanted || this.#video.paused) return;
    const stops = [...this.querySelectorAll<HTMLElement>('[data-pause]')];
    const at = pauseReached(
      stops.map(({ dataset }) => Number(dataset['pause'])),
      from,
      now,
    );
    const questions = stops.find(({ dataset }) => Number(dataset['pause']) === at);
    if (!questions) return;
    this.#video.pause();
    (this.#part('[data-talk]') as HTMLDetailsElement).open = true;
    questions.focus();
  }

  #tell(what: 'calm' | 'small'): void {
    const told = this.#part('[data-told]');
    told.textContent = told.dataset[what] ?? '';
  }

  #fault = (event: Event): void => {
    if (event.currentTarget !== this.#video || !hasFailed(event)) return;
    const said = this.#part('[data-fault]');
    said.textContent = said.dataset['fault'] ?? '';
    if (this.#video === this.#film) this.#versions.lose();
  };

  #draw = (): void => {
    const { currentTime: now, paused } = this.#video;
    const [play = '', pause = ''] = (this.#part('[data-play]').dataset['words'] ?? '').split('|');
    const word = paused ? play : pause;
    const button = this.#part('[data-play]');
    if (button.textContent !== word) button.textContent = word;
    const seek = this.#part('[data-seek]') as HTMLInputElement;
    seek.valueAsNumber = now;
    const { start, end } = this.#span;
    const [place, length] = [playTime(Math.max(0, now - start)), playTime(end - start)];
    seek.setAttribute(
      'aria-valuetext',
      (this.dataset['placeWords'] ?? '').replace('{place}', place).replace('{length}', length),
    );
    this.#part('[data-time]').textContent = `${place} / ${length}`;
    this.#press('[data-described]', this.isDescribed);
    this.#part('[data-described]').hidden = !this.#versions.canDescribe;
    if (this.#video !== this.#film) return;
    const follows = this.querySelector<HTMLInputElement>('[data-follow]')?.checked === true;
    this.#transcript?.show(now, follows);
    this.#transcript?.sayFor(this.#versions.kind);
    this.#stopToTalk(now);
  };
}

customElements.define('film-player', FilmPlayer);
