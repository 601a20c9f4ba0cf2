import { playTime } from '#language/play-time.ts';
import { FilmCues } from './film-cues.ts';
import { hasFailed } from './film-failed.ts';
import { FilmVersions } from './film-versions.ts';
import { SessionCaptions } from './session-captions.ts';
import { LastCard } from './session-last-card.ts';
import type { SessionChoice } from './session-choice.ts';
import { sessionActionOf } from './session-keys.ts';
import { SessionNotes } from './session-notes.ts';
import { SessionRun } from './session-run.ts';
import { SessionSetup } from './session-setup.ts';
import { sessionSteps, type SessionStep } from './session-steps.ts';

/**
 * `<session-view>` shows the film to a group: it stops where that was chosen, asks one question after
 * another in large letters, and ends with whom to tell. Its stage fills the screen with the way out in
 * it. What is chosen stands in the address behind `#` and nowhere else.
 */
class SessionView extends HTMLElement {
  #video = this.#part('video') as HTMLVideoElement;
  #stage = this.#part('[data-stage]');
  #list = this.#part('[data-version]') as HTMLSelectElement;
  #versions = new FilmVersions(this.#video, this.#list);
  #cues = new FilmCues(this, this.#part('[data-cues]'), this.#part('[data-said]'));
  #captions = new SessionCaptions(this.#cues);
  #setup = new SessionSetup(this.#part('[data-setup]'), (choice) => this.#apply(choice));
  #notes = new SessionNotes(this);
  #run = new SessionRun(
    this.#video,
    () => this.#versions.prepare(),
    (step) => this.#show(step),
  );
  #card = new LastCard(
    { rows: this.#part('[data-card] ul'), box: this.#part('area-box') },
    (area) => this.#setup.takeArea(area),
  );
  /** Undoes what listens outside of this element. */
  #gone = new AbortController();

  connectedCallback(): void {
    this.#video.controls = false;
    this.#video.disableRemotePlayback = true;
    this.#apply(this.#setup.chosen);
    this.#listen();
  }

  disconnectedCallback(): void {
    this.#gone.abort();
    this.#video.pause();
    this.#notes.close();
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<session-view> found no ${selector} inside itself.`);
    return part;
  }

  #listen(): void {
    const { signal } = this.#gone;
    const video = this.#video;
    const presses: readonly (readonly [string, () => void])[] = [
      ['[data-start]', this.#start],
      ['[data-end]', this.#stop],
      ['[data-next]', this.#next],
      ['[data-prev]', this.#back],
      ['[data-play]', this.#playOrPause],
      ['[data-blank]', this.#blank],
      ['[data-window]', this.#openWindow],
    ];
    for (const [selector, act] of presses) {
      this.#part(selector).addEventListener('click', act, { signal });
    }
    for (const event of ['play', 'pause', 'timeupdate', 'ended']) {
      video.addEventListener(event, this.#follow, { signal });
    }
    video.addEventListener('play', this.#played, { signal });
    // The last source that a browser cannot play says so.
    video.addEventListener('error', this.#fault, { signal, capture: true });
    // The stage covers all of the page, so its keys are the page's: none is lost with a focus that goes.
    document.addEventListener('keydown', this.#key, { signal });
    const out = (): void => {
      if (!document.fullscreenElement) this.#stop();
    };
    document.addEventListener('fullscreenchange', out, { signal });
    addEventListener('hashchange', () => this.#apply(this.#setup.read()), { signal });
  }

  #played = (): void => {
    this.#cues.start();
    this.#part('[data-fault]').textContent = '';
  };

  get #isLive(): boolean {
    return this.dataset['live'] !== undefined;
  }

  /** Takes a choice over: which questions, which film, which captions, whom the card names. */
  #apply(choice: SessionChoice): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-cut]')) {
      part.hidden = part.dataset['cut'] !== choice.age;
    }
    const stops = [...this.querySelectorAll<HTMLElement>('[data-stop]')];
    for (const stop of stops) stop.hidden = !choice.stops.includes(stop.dataset['stop'] ?? '');
    this.#captions.choose(choice.captions);
    this.#card.show(choice);
    this.#run.steps = sessionSteps(
      stops
        .filter(({ hidden }) => !hidden)
        .map((stop) => ({
          id: stop.dataset['stop'] ?? '',
          at: Number(stop.dataset['at']),
          questions: questionsOf(stop).length,
        })),
      Number(this.dataset['seconds']),
      this.#chooseFilm(choice),
    );
  }

  /** Takes the version that was chosen if it is for the age, or else the first that is; false for none. */
  #chooseFilm({ age, film }: SessionChoice): boolean {
    const fitting = [...this.#list.options].filter(({ dataset }) =>
      dataset['ages']?.split(' ').includes(age),
    );
    const version = fitting.find(({ value }) => value === film) ?? fitting[0];
    this.#part('[data-no-film]').hidden = version !== undefined;
    this.#part('.session-picture').hidden = version === undefined;
    if (version && version.value !== this.#list.value) {
      this.#list.value = version.value;
      this.#versions.apply();
    }
    return version !== undefined;
  }

  #start = (): void => {
    this.dataset['live'] = '';
    this.#notes.show(false);
    this.#run.start();
    // Where a browser has no full screen for a part of a page, the stage fills the window.
    if (document.fullscreenEnabled) void this.#stage.requestFullscreen().catch(() => undefined);
  };

  #stop = (): void => {
    if (!this.#isLive) return;
    delete this.dataset['live'];
    this.#unblank();
    this.#video.pause();
    this.#notes.close();
    this.#notes.show(true);
    if (document.fullscreenElement) void document.exitFullscreen();
    this.#part('[data-start]').focus();
  };

  #next = (): void => {
    if (!this.#unblank()) this.#run.next();
  };

  #back = (): void => {
    if (!this.#unblank()) this.#run.back();
  };

  #playOrPause = (): void => {
    if (!this.#unblank()) this.#run.playOrPause();
  };

  #blank = (): void => {
    if (this.#unblank()) return;
    this.#stage.dataset['blank'] = '';
    this.#video.pause();
  };

  #unblank(): boolean {
    const isBlank = this.#stage.dataset['blank'] !== undefined;
    delete this.#stage.dataset['blank'];
    return isBlank;
  }

  #full(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void this.#stage.requestFullscreen().catch(() => undefined);
  }

  #openWindow = (): void => {
    this.#notes.openWindow(this.dataset['notesWords'] ?? '', this.#key);
  };

  /** Shows a step, with the focus on what it is about. */
  #show(step: SessionStep): void {
    this.#stage.dataset['mode'] = step.kind;
    for (const old of this.querySelectorAll('[data-now]')) old.removeAttribute('data-now');
    if (step.kind === 'film') this.#part('[data-play]').focus();
    else if (step.kind === 'card') this.#part('[data-card] h2').focus();
    else {
      const stop = this.#part(`[data-stop="${step.stop}"]`);
      const question = questionsOf(stop)[step.question] ?? stop;
      stop.dataset['now'] = '';
      question.dataset['now'] = '';
      question.tabIndex = -1;
      question.focus();
    }
    this.#draw();
    this.#notes.follow();
  }

  #follow = (): void => {
    if (this.#isLive) this.#run.follow();
    this.#draw();
  };

  #key = (event: KeyboardEvent): void => {
    if (!this.#isLive) return;
    // Clickers send it to start a show; here it would begin the session anew.
    if (event.key === 'F5') event.preventDefault();
    const action = sessionActionOf(event, (event.target as Element).tagName);
    if (!action) return;
    event.preventDefault();
    if (action === 'next') this.#next();
    else if (action === 'back') this.#back();
    else if (action === 'play') this.#playOrPause();
    else if (action === 'blank') this.#blank();
    else if (action === 'captions') this.#captions.toggle();
    else if (action === 'notes') this.#notes.show();
    else this.#full();
  };

  #fault = (event: Event): void => {
    if (!hasFailed(event)) return;
    const said = this.#part('[data-fault]');
    said.textContent = said.dataset['fault'] ?? '';
    this.#versions.lose();
  };

  #draw(): void {
    const [play = '', pause = ''] = (this.#part('[data-play]').dataset['words'] ?? '').split('|');
    const { step, following } = this.#run;
    const length = playTime(Number(this.dataset['seconds']));
    const said: Readonly<Record<string, string>> = {
      play: this.#video.paused ? play : pause,
      'step-now': step ? this.#words(step) : '',
      'step-next': following ? this.#words(following) : (this.dataset['endWords'] ?? ''),
      time: `${playTime(this.#video.currentTime)} / ${length}`,
    };
    for (const [name, words] of Object.entries(said)) {
      const part = this.#part(`[data-${name}]`);
      if (part.textContent !== words) part.textContent = words;
    }
  }

  #words(step: SessionStep): string {
    if (step.kind === 'card') return this.dataset['cardWords'] ?? '';
    if (step.kind === 'film') {
      return (this.dataset['filmWords'] ?? '').replace('{time}', playTime(step.to));
    }
    const { stop, question } = step;
    const all = this.#run.steps.filter((each) => each.kind === 'question' && each.stop === stop);
    return (this.dataset['questionWords'] ?? '')
      .replace('{number}', String(question + 1))
      .replace('{all}', String(all.length));
  }
}

/** The questions of a stop for the age that was chosen. */
function questionsOf(stop: Element): HTMLElement[] {
  return [...stop.querySelectorAll<HTMLElement>('[data-cut]:not([hidden]) > ol > li')];
}

customElements.define('session-view', SessionView);
