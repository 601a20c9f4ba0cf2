import type * as desk from './end-card-desk.ts';

const waitAtMostMs = 15_000;

/**
 * `<local-end-card>` holds the film's end card with a place left for who helps in one area. It stays
 * hidden until somebody opens a link that names an area on purpose, `/film/#area=leeds`, or comes from
 * /near-me/ within the visit, where `carried-area.ts` fills it in.
 */
class LocalEndCard extends HTMLElement {
  /** Undoes what listens outside of this element. */
  #gone = new AbortController();

  connectedCallback(): void {
    addEventListener('hashchange', () => this.#show(location.hash.slice(1)), {
      signal: this.#gone.signal,
    });
    // Where the address, or the link that led here, names an area: by then both are known.
    queueMicrotask(() => this.#show(document.body.dataset['place'] ?? location.hash.slice(1)));
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  #show(fragment: string): void {
    const id = /^area=([a-z-]+)$/.exec(fragment)?.[1];
    const { districts = '', later = '' } = this.dataset;
    if (id === undefined) return;
    // The whole list, whichever area it is.
    void Promise.all([
      import(/* @vite-ignore */ later) as Promise<typeof desk>,
      fetchText(districts),
    ]).then(
      ([{ showArea }, text]) => showArea(this, text, id),
      // Without it the film has its end card all the same.
      () => undefined,
    );
  }
}

/** As near-me.ts has it. */
async function fetchText(address: string): Promise<string> {
  const signal = (AbortSignal as Partial<typeof AbortSignal>).timeout?.(waitAtMostMs) ?? null;
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(address);
  return response.text();
}

customElements.define('local-end-card', LocalEndCard);
