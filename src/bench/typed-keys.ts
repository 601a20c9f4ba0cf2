import type { Browser } from 'playwright-core';
import { slowDown, untilQuiet, withVisit } from './browser.ts';

/** Between keys, as a fast typist. */
const betweenKeysMs = 80;

export interface Typing {
  readonly address: string;
  readonly text: string;
  /** What changes with every answer. */
  readonly answer: string;
  /** How many times slower the processor is. */
  readonly cpuTimes: number;
}

export interface TimedKey {
  /** NaN for a key that changed nothing within five seconds. */
  readonly ms: number;
  /** Whether an answer was to be seen then: a first letter may have none. */
  readonly isAnswered: boolean;
}

/**
 * In the page: the time from a key's own time stamp until the frame with its answer has been handed
 * to the screen. A frame is drawn after `requestAnimationFrame`; the message comes after it.
 */
const stopwatch = (answer: string): string => `
  let pressed = 0;
  const results = [];
  let told = () => {};
  window.resultOf = (key) => new Promise((tell) => {
    told = () => { if (results.length > key) tell(results[key]); };
    told();
    setTimeout(tell, 5000, { ms: NaN, isAnswered: false });
  });
  addEventListener('keydown', (event) => { pressed = event.timeStamp; }, true);
  addEventListener('DOMContentLoaded', () => {
    const answer = document.querySelector(${JSON.stringify(answer)});
    new MutationObserver(() => {
      if (pressed === 0) return;
      const from = pressed;
      pressed = 0;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          results.push({ ms: performance.now() - from, isAnswered: answer.offsetHeight > 0 });
          told();
        };
        port2.postMessage(0);
      });
    }).observe(answer, { childList: true, attributes: true });
  });
`;

/** What each key of a text took. */
export function typeKeys(
  browser: Browser,
  { address, text, answer, cpuTimes }: Typing,
): Promise<TimedKey[]> {
  return withVisit(browser, {}, async (visit) => {
    const { page, cdp } = visit;
    await page.addInitScript(stopwatch(answer));
    await page.goto(address, { waitUntil: 'load' });
    await page.focus('input[type=search]');
    await untilQuiet(visit);
    await slowDown(cdp, { cpuTimes });
    const times: TimedKey[] = [];
    for (const [place, key] of text.split('').entries()) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      times.push(await page.evaluate<TimedKey>(`resultOf(${place})`));
      await page.waitForTimeout(betweenKeysMs);
    }
    return times;
  });
}
