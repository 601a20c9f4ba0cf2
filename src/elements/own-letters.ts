import { part } from './part.ts';

const letters = '700 1em Shantell';

/** The site's own letters, if they are at hand: for a page that nobody has seen yet. */
export function wearLetters(): void {
  if (document.fonts.check(letters)) document.documentElement.className = 'own';
}

const heights = (): string =>
  [...document.querySelectorAll<HTMLElement>('h3,h2,h1')].map((one) => one.offsetHeight).join();

// Asked for once the page is there: in the head, Chromium would hold the first paint back for up to
// 100 ms. In the page that is being read they are worn only where no heading takes another height, so
// that nothing moves.
if (!part('system-font')) {
  void document.fonts.load(letters).then(() => {
    const before = heights();
    wearLetters();
    if (heights() !== before) document.documentElement.className = '';
  });
}
