import { part } from './part.ts';

const letters = '700 1em Shantell';

/** The site's own letters, if they are at hand: for a page that nobody has seen yet. */
export function wearLetters(): void {
  if (document.fonts.check(letters)) document.documentElement.className = 'own';
}

// Asked for once the page is there: before, Chromium would hold the first paint back for up to 100 ms.
// In the page that is being read no heading shrinks, and where one would grow they are not worn, so that
// nothing moves.
if (!part('system-font')) {
  void document.fonts.load(letters).then(() => {
    const headings = [...document.querySelectorAll<HTMLElement>('h3,h2,h1')];
    for (const each of headings) each.style.minHeight = getComputedStyle(each).height;
    wearLetters();
    if (headings.some((each) => each.offsetHeight > parseInt(each.style.minHeight) + 1)) {
      document.documentElement.className = '';
    }
  });
}
