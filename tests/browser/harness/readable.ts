/** What somebody in need finds on a page, whatever has gone wrong. */
export interface Readable {
  /** The digits of every number that can be seen and rung, each once. */
  readonly numbers: readonly string[];
  /** How many letters of the page's own text can be seen. */
  readonly letters: number;
  /** Where the control to leave leads; nothing where it cannot be seen. */
  readonly leads: string | undefined;
}

/** Run in a page. Takes no interface that a browser of the last ten years lacks. */
export function readable(): Readable {
  const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
  const numbers: string[] = [];
  document.querySelectorAll('a[href^="tel:"]').forEach((link) => {
    const digits = (link.getAttribute('href') ?? '').slice('tel:'.length);
    if (isSeen(link) && numbers.indexOf(digits) === -1) numbers.push(digits);
  });
  const main = document.querySelector('main');
  const leave = document.querySelector('a[data-exit]');
  return {
    numbers,
    letters: main instanceof HTMLElement ? main.innerText.replace(/\s/g, '').length : 0,
    leads: leave !== null && isSeen(leave) ? (leave.getAttribute('href') ?? '') : undefined,
  };
}
