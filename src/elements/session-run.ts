import type { SessionStep } from './session-steps.ts';

/** Going back this long after a part began leads to its beginning, and before that a step back. */
const restartAfterSeconds = 2;
/** A film that stops by itself stops a moment late; it goes on from there without a jump. */
const lateSeconds = 0.6;

/** Where a session is: it plays the film as far as the next stop, and goes from step to step. */
export class SessionRun {
  #video: HTMLVideoElement;
  #prepare: () => void;
  #shown: (step: SessionStep) => void;
  #steps: readonly SessionStep[] = [];
  #now = 0;

  /** `prepare` is called before the film plays, `shown` with each step that begins. */
  constructor(video: HTMLVideoElement, prepare: () => void, shown: (step: SessionStep) => void) {
    this.#video = video;
    this.#prepare = prepare;
    this.#shown = shown;
  }

  get steps(): readonly SessionStep[] {
    return this.#steps;
  }

  set steps(steps: readonly SessionStep[]) {
    this.#steps = steps;
  }

  get step(): SessionStep | undefined {
    return this.#steps[this.#now];
  }

  get following(): SessionStep | undefined {
    return this.#steps[this.#now + 1];
  }

  start(): void {
    this.#goTo(0);
  }

  next(): void {
    if (this.step?.kind === 'film' && this.#video.paused) {
      this.#play();
      return;
    }
    this.#goTo(this.#now + 1);
    if (this.step?.kind === 'film') this.#play();
  }

  back(): void {
    const { step } = this;
    const isLate =
      step?.kind === 'film' && this.#video.currentTime > step.from + restartAfterSeconds;
    this.#goTo(isLate ? this.#now : this.#now - 1);
  }

  /** Where nothing plays, playing means going on. */
  playOrPause(): void {
    if (this.step?.kind !== 'film' || this.#video.paused) this.next();
    else this.#video.pause();
  }

  /** To be called while the film plays: at its next stop the step after it begins. */
  follow(): void {
    const { step } = this;
    const { currentTime, ended, paused } = this.#video;
    if (step?.kind !== 'film') return;
    if (ended || (!paused && currentTime >= step.to)) this.#goTo(this.#now + 1);
  }

  #play(): void {
    this.#prepare();
    void this.#video.play().catch(() => undefined);
  }

  #goTo(place: number): void {
    const step = this.#steps[place];
    if (!step) return;
    this.#now = place;
    if (step.kind === 'film') this.#place(step.from);
    else this.#video.pause();
    this.#shown(step);
  }

  #place(second: number): void {
    const { currentTime } = this.#video;
    if (currentTime < second || currentTime > second + lateSeconds) {
      this.#video.currentTime = second;
    }
  }
}
