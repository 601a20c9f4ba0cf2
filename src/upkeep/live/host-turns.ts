/** Lets one question at a time go to a host, and waits between them. */
export class HostTurns {
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #wait: (ms: number) => Promise<void>;

  /** `wait` resolves after so many milliseconds. */
  constructor(wait: (ms: number) => Promise<void>) {
    this.#wait = wait;
  }

  /** Runs `ask` when every question asked of the host before is answered, and `delayMs` have passed since. */
  async take<Answer>(
    host: string,
    delayMs: () => number,
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    const before = this.#last.get(host);
    const mine = (async () => {
      if (before !== undefined) {
        await before.catch(() => undefined);
        await this.#wait(delayMs());
      }
      return ask();
    })();
    this.#last.set(host, mine);
    return mine;
  }
}
