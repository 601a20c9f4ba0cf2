import { openState, type OpenState } from '#directory/opening/open-state.ts';
import { clockWords } from '#language/clock-words.ts';
import { part } from './part.ts';

const yearsApart = 4;

/** What the page itself holds in an attribute; '' where it has none. See `OpenWords.astro`. */
const fromPage = (name: string): string => part(name)?.dataset[name] ?? '';

type Eleven<Each> = readonly [Each, ...Five<Each>, ...Five<Each>];
type Five<Each> = readonly [Each, Each, Each, Each, Each];

/** The words for open and closed, in the page's language: see `OpenWords.astro`. */
function openWords(): Eleven<string> {
  return fromPage('clock').split('|') as unknown as Eleven<string>;
}

/** "Open now, until 11pm", "Closed until 9am tomorrow" or that we don't know if they answer now. */
function stateInWords(state: OpenState): string {
  const [always, until, closed, unknown, tomorrow, onDay, midnight, noon, days, open, shut] =
    openWords();
  if (state.state === 'unknown') return unknown;
  const isOpen = state.state === 'open';
  if (state.until === null) return always;
  if (state.until === 'unknown') return isOpen ? open : shut;
  const { minutes, offset, weekday } = state.until;
  const clock = clockWords(minutes, { midnight, noon });
  const time = (offset === 0 ? '{time}' : offset === 1 ? tomorrow : onDay)
    .replace('{time}', clock)
    .replace('{day}', days.split(' ')[weekday] ?? '');
  return (isOpen ? until : closed).replace('{time}', time);
}

/**
 * The state by the device's clock. A clock that is years away from the day on which the data was
 * read, as after a flat battery, knows nothing of this hour; nor does data that old.
 */
function stateAt(code: string, now: Date): OpenState {
  const read = Number(fromPage('read'));
  const isNear = Math.abs(now.getFullYear() - read) <= yearsApart;
  return openState(isNear ? code : '', now, fromPage('days'));
}

/**
 * `<open-now data-hours="…">` holds the hours in words; this puts before them whether the service
 * answers now, in UK time wherever the device's clock zone is, and keeps it true each minute.
 */
export class OpenNow extends HTMLElement {
  /** Whether hours in the code of `data-hours` are open at that moment; for elements that come later. */
  static isOpen(code: string, now: Date): boolean {
    return stateAt(code, now).state === 'open';
  }

  connectedCallback(): void {
    this.show();
  }

  show(): void {
    const { hours } = this.dataset;
    // Without hours the page itself says that we don't know, or that they always answer.
    if (!hours) return;
    const state = stateAt(hours, new Date());
    this.dataset['state'] = state.state;
    let badge = this.querySelector('strong');
    if (!badge) {
      badge = document.createElement('strong');
      this.prepend(badge, ' ');
    }
    badge.textContent = stateInWords(state);
  }
}
customElements.define('open-now', OpenNow);

const showAll = (): void => {
  for (const element of document.querySelectorAll<OpenNow>('open-now')) element.show();
};
setInterval(showAll, 60_000);
// A phone that slept has counted no minutes.
addEventListener('visibilitychange', showAll);

/** By the state of a line, or `last` or `part` (of the nations), which the page itself says of it. */
const ranks: Readonly<Record<string, number>> = { open: 0, closed: 2, part: 2, last: 3 };
// Nothing is known of a line without hours, and `undefined` has no rank either.
const rank = (item: HTMLElement): number =>
  ranks[
    (item.dataset['state'] ??
      item.querySelector<HTMLElement>('open-now')?.dataset['state']) as string
  ] ?? 1;

/** In each list that asks for it: the lines that answer now first, those that are closed last, and 999 at the very end. */
export function openFirst(): void {
  for (const list of document.querySelectorAll('[data-open-first]')) {
    list.append(
      ...[...(list.children as HTMLCollectionOf<HTMLElement>)].sort((a, b) => rank(a) - rank(b)),
    );
  }
}
