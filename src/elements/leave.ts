import { pressedLink } from './pressed-link.ts';

/** Where this page was left for. */
let left = '';

/**
 * Leaves the site by a leave link: in the same task the page is gone and silent, and the neutral page
 * takes its place in the browser's list. Nothing comes back when that page is slow, dead or offline.
 *
 * `leave` is dispatched on the document for whatever goes on by itself: a request, Web Audio, a
 * sound that is not in the page. `data-exit` of the link holds what screen readers hear.
 */
export function leave(link = document.querySelector<HTMLAnchorElement>('a[data-exit]')): void {
  if (!link) return;
  left = link.href;
  const media = document.querySelectorAll<HTMLMediaElement>('audio, video');
  const words = document.createElement('p');
  words.className = 'unseen';
  words.tabIndex = -1;
  words.textContent = link.dataset['exit'] ?? '';
  // Older browsers lack replaceChildren, and leaving must work in all.
  document.body.textContent = '';
  document.body.append(words);
  // Without a title a tab shows the address.
  document.title = '…';
  words.focus();
  location.replace(left);
  document.dispatchEvent(new Event('leave'));
  // Loading nothing pauses, and lets go of what is loaded.
  for (const each of media) {
    each.removeAttribute('src');
    each.textContent = '';
    each.load();
  }
  // Only in browsers that speak.
  (window as Partial<Window>).speechSynthesis?.cancel();
}

// Any press leaves, with every button, and so does a press that slips: none opens a second tab
// beside this one. A link with a target is the one in a frame on somebody else's page.
for (const press of 'click auxclick contextmenu dragstart'.split(' ')) {
  addEventListener(
    press,
    (event) => {
      const link = pressedLink(event);
      if (!link?.matches('[data-exit]:not([target])')) return;
      event.preventDefault();
      leave(link);
    },
    true,
  );
}

// A browser that kept the page alive shows it blank, and goes on.
addEventListener('pageshow', () => {
  if (left) location.replace(left);
});
