import robotsParser from 'robots-parser';
import { askOnce, NoAnswer, type Answer, type Bounds } from './ask-once.ts';
import { HostTurns } from './host-turns.ts';
import { pageText } from './page-text.ts';

export interface ReaderOptions extends Bounds {
  /** Between two questions to one host; more where the host asks for more. */
  readonly delayMs: number;
  /** A host that asks for more than this between two questions is left alone. */
  readonly longestDelayMs: number;
  readonly wait: (ms: number) => Promise<void>;
  /** No question is begun when this says so. */
  readonly isOver: () => boolean;
}

/** What came of reading a page. */
export type Reading =
  | {
      readonly outcome: 'page';
      readonly text: string;
      readonly title: string;
      /** Where it stands, if not where we asked. */
      readonly movedTo: string | undefined;
    }
  | { readonly outcome: 'gone'; readonly why: string; readonly movedTo: string | undefined }
  | { readonly outcome: 'not-read'; readonly why: string };

interface Manners {
  readonly allows: (url: URL) => boolean;
  readonly delayMs: number;
}

const mostHops = 5;
const forNow = [302, 303, 307];
const notFound =
  /\b(?:404|page not found|not found|page (?:does not|doesn.t) exist|no longer (?:here|exists))\b/i;

/**
 * Reads pages as a guest: says who asks, does what `robots.txt` asks of programs, has one question in
 * the air to a host, and waits between two. Follows a page to where it moved, a few steps, never into a
 * network that is not public.
 */
export class PoliteReader {
  readonly #options: ReaderOptions;
  readonly #turns: HostTurns;
  readonly #manners = new Map<string, Promise<Manners>>();
  /** Hosts that asked us to stop (429), or do not answer: nobody asks them again in this run. */
  readonly #closed = new Map<string, string>();
  #answers = 0;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#turns = new HostTurns(options.wait);
  }

  /** How many questions were answered, in whatever way. */
  get answers(): number {
    return this.#answers;
  }

  async read(address: string): Promise<Reading> {
    let url = new URL(address);
    let isForGood = false;
    const movedTo = (): string | undefined =>
      isForGood && !isSamePlace(url.href, address) ? url.href : undefined;
    try {
      for (let hop = 0; hop <= mostHops; hop += 1) {
        const answer = await this.#ask(url);
        const next = nextPlace(answer, url);
        if (next === undefined) return readingOf(answer, movedTo());
        // A host that sends us on for now, to itself, still has its page where it was.
        isForGood ||= !forNow.includes(answer.status) || next.host !== url.host;
        url = next;
      }
      return { outcome: 'not-read', why: `sends us on more than ${mostHops} times` };
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      return error.isGone
        ? { outcome: 'gone', why: error.message, movedTo: movedTo() }
        : { outcome: 'not-read', why: error.message };
    }
  }

  async #ask(url: URL): Promise<Answer> {
    const { allows, delayMs } = await this.#mannersOf(url);
    if (!allows(url)) throw new NoAnswer('its robots.txt asks programs not to read it');
    if (delayMs > this.#options.longestDelayMs) {
      throw new NoAnswer(`its robots.txt asks for ${delayMs / 1000} seconds between pages`);
    }
    const answer = await this.#take(url, () => delayMs);
    if (answer.status === 429) this.#closed.set(url.host, 'asked us to come less often');
    return answer;
  }

  #take(url: URL, delayMs: () => number): Promise<Answer> {
    return this.#turns.take(url.host, delayMs, async () => {
      const closed = this.#closed.get(url.host);
      if (closed !== undefined) throw new NoAnswer(closed);
      if (this.#options.isOver()) throw new NoAnswer('there was no time left');
      const answer = await askOnce(url, this.#options);
      this.#answers += 1;
      return answer;
    });
  }

  #mannersOf(url: URL): Promise<Manners> {
    const known = this.#manners.get(url.origin);
    if (known !== undefined) return known;
    const asked = this.#readManners(url);
    this.#manners.set(url.origin, asked);
    return asked;
  }

  /** By RFC 9309: no file means all may be read; a file that cannot be had means nothing may. */
  async #readManners({ origin }: URL): Promise<Manners> {
    const { delayMs, agent } = this.#options;
    let url = new URL('/robots.txt', origin);
    try {
      for (let hop = 0; hop <= mostHops; hop += 1) {
        const answer = await this.#take(url, () => delayMs);
        const next = nextPlace(answer, url);
        if (next === undefined) {
          if (answer.status >= 500 || answer.status === 429) break;
          const robots = robotsParser(new URL('/robots.txt', origin).href, answer.body);
          const asked = (robots.getCrawlDelay(agent) ?? 0) * 1000;
          return {
            allows: (page) => robots.isAllowed(page.href, agent) !== false,
            delayMs: Math.max(delayMs, asked),
          };
        }
        url = next;
      }
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      // One host that is away is said once to be so, not waited for again with every page.
      this.#closed.set(new URL(origin).host, error.message);
      if (error.isGone) throw error;
      throw new NoAnswer(error.message, { cause: error });
    }
    return { allows: () => false, delayMs };
  }
}

/** Where an answer sends us; never to a file, nor anywhere with a name and a password. @throws NoAnswer */
function nextPlace({ status, location, body }: Answer, from: URL): URL | undefined {
  const to = status >= 300 && status < 400 ? location : pageText(body).refresh;
  if (to === undefined || !URL.canParse(to, from.href)) return undefined;
  const next = new URL(to, from);
  if (!/^https?:$/.test(next.protocol) || next.username !== '' || next.password !== '') {
    throw new NoAnswer('leads to an address that is not a page of the web');
  }
  next.hash = '';
  return next.href === from.href ? undefined : next;
}

function readingOf({ status, type, body }: Answer, movedTo: string | undefined): Reading {
  if (status === 404 || status === 410) {
    return { outcome: 'gone', why: `answers ${status}`, movedTo };
  }
  if (status !== 200) return { outcome: 'not-read', why: `answers ${status}` };
  if (body === '') {
    return { outcome: 'not-read', why: `is not a page of words (${type === '' ? 'empty' : type})` };
  }
  const { text, title } = pageText(body);
  if (notFound.test(title))
    return { outcome: 'gone', why: `is titled “${title.slice(0, 60)}”`, movedTo };
  if (text.length < 100) {
    return { outcome: 'not-read', why: 'shows its words by script only; open it yourself' };
  }
  return { outcome: 'page', text, title, movedTo };
}

/** Whether two addresses are one place to people: https or not, www or not, a slash at the end or not. */
function isSamePlace(one: string, other: string): boolean {
  return placeOf(one) === placeOf(other);
}

function placeOf(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+(?:index\.\w+)?$/, '')}${search}`;
}
