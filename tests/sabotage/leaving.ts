import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const browser = (file: string, name: string): NamedTest => ({
  project: 'browser',
  file: `tests/browser/${file}.test.ts`,
  name,
});
const site = (name: string): NamedTest => ({
  project: 'site',
  file: 'tests/site/true-of-us.test.ts',
  name,
});
const leave = 'src/elements/leave.ts';
const byKey = 'src/elements/leave-by-key.ts';
const quiet = 'src/elements/quiet-navigation.ts';

/** Promises to somebody who must be gone at once, and must not be found out later. */
export const patches: readonly Patch[] = [
  {
    promise: 'The page is gone before the neutral page answers',
    file: leave,
    find: "document.body.textContent = '';",
    replace: '',
    test: browser(
      'leave',
      'the page is gone in the same instant as the press, before the neutral page answers',
    ),
  },
  {
    promise: 'The screen is empty while a slow neutral page loads',
    file: leave,
    find: "words.className = 'unseen';",
    replace: '',
    test: browser('leave', '50 ms after the press a slow neutral page leaves an empty screen'),
  },
  {
    promise: 'What was left is not what Back leads to',
    file: leave,
    find: '  words.focus();\n  location.replace(left);',
    replace: '  words.focus();\n  location.assign(left);',
    test: browser('leave', 'Back and Forward, ten times each, show nothing of ours after leaving'),
  },
  {
    promise: 'A browser opened again has nothing of ours behind Back',
    file: leave,
    find: '  words.focus();\n  location.replace(left);',
    replace: '  words.focus();\n  location.assign(left);',
    test: browser(
      'disk/restored',
      'Chromium, opened again with the tabs of its last session > has the neutral page alone for somebody who left',
    ),
  },
  {
    promise: 'Sound stops when the page goes',
    file: leave,
    find: "    each.removeAttribute('src');",
    replace: '',
    test: browser('leave', 'audio stops in the same instant, and its source is let go'),
  },
  {
    promise: 'A film does not go on loading',
    file: leave,
    find: '    each.load();',
    replace: '',
    test: browser('leave', 'video stops in the same instant, and its source is let go'),
  },
  {
    promise: 'The middle button opens no tab beside ours',
    file: leave,
    find: 'click auxclick contextmenu dragstart',
    replace: 'click contextmenu dragstart',
    test: browser(
      'leave',
      'no press leaves our tab open beside the neutral page: > the middle button',
    ),
  },
  {
    promise: 'A press that slips leaves all the same',
    file: leave,
    find: 'click auxclick contextmenu dragstart',
    replace: 'click auxclick contextmenu',
    test: browser('leave', 'no press leaves our tab open beside the neutral page: > a drag'),
  },
  {
    promise: 'Three presses of Escape leave',
    file: byKey,
    find: "event.key === 'Escape') &&",
    replace: "event.key === 'F9') &&",
    test: browser('leave-by-key', 'leaves: > Escape three times'),
  },
  {
    promise: 'Two keys by turns do not leave',
    file: byKey,
    find: 'if (!isAlone || event.key !== key) forget();',
    replace: '',
    test: browser('leave-by-key', 'does not leave: > Shift and Escape by turns'),
  },
  {
    promise: 'A key that is held does not leave',
    file: byKey,
    find: '!(downAt || event.repeat || event.isComposing',
    replace: '!(event.isComposing',
    test: browser(
      'leave-by-key',
      'does not leave: > Shift held until it repeats, and let go, three times',
    ),
  },
  {
    promise: 'Escape closes a dialog first',
    file: byKey,
    find: 'pointerdown focusin cancel close beforetoggle toggle fullscreenchange blur',
    replace: 'pointerdown',
    test: browser('leave-by-key', 'does not leave: > Escape that closes a dialog'),
  },
  {
    promise: 'The history has no page of the visit but one',
    file: quiet,
    find: '  document.body.replaceWith(page.body);',
    replace: "  document.body.replaceWith(page.body);\n  history.pushState(null, '');",
    test: browser(
      'quiet-navigation',
      'a link inside the site > changes the page, its title and the focus, and neither the address nor the history',
    ),
  },
  {
    promise: 'The page that came is told by its heading',
    file: quiet,
    find: '  place.focus();',
    replace: '',
    test: browser(
      'quiet-navigation',
      'a link inside the site > changes the page, its title and the focus, and neither the address nor the history',
    ),
  },
  {
    promise: 'The language of the page is that of its words',
    file: quiet,
    find: '  document.documentElement.lang = page.documentElement.lang;',
    replace: '',
    test: browser(
      'quiet-navigation',
      'a link inside the site > into the other language changes the language of all that is around, leaving too',
    ),
  },
  {
    promise: 'Who goes elsewhere while a page is on its way gets there',
    file: quiet,
    find: 'request.onload = () => {',
    replace: 'request.onloadend = () => {',
    test: browser(
      'own-way',
      'in Firefox > somebody who waits for a page and then asks for an address gets that',
    ),
  },
  {
    promise: 'Without a network the numbers stay in sight',
    file: quiet,
    find: "    clearTimeout(slow);\n    part('wait')?.removeAttribute('hidden');",
    replace: '    location.replace(path + hash);',
    test: browser(
      'quiet-navigation',
      'a link inside the site > whose page does not come leaves this one as it is, says so, and can be followed again',
    ),
  },
  {
    promise: 'Three presses of Escape leave from a box with words in it',
    file: byKey,
    find: 'pointerdown focusin cancel',
    replace: 'pointerdown focusin input cancel',
    test: browser(
      'leave-by-key',
      'leaves: > Escape three times where the first clears the search box',
    ),
  },
  {
    promise: 'The search works on a page that was swapped in',
    file: quiet,
    find: 'if (each.src) void import(/* @vite-ignore */ each.src);',
    replace: '',
    test: browser(
      'quiet-navigation',
      'a link inside the site > to the search makes its box work, and coming back finds it empty',
    ),
  },
  {
    promise: 'A page that comes late does not come back',
    file: quiet,
    find: "    if (!part('back')) return;",
    replace: '',
    test: browser(
      'quiet-navigation',
      'a link inside the site > says so when the page is slow; leaving works meanwhile, and the page does not come back',
    ),
  },
  {
    promise: 'The last page asked for wins',
    file: quiet,
    find: "  request.open('GET', path);",
    replace: "  const request = new XMLHttpRequest();\n  request.open('GET', path);",
    test: browser(
      'quiet-navigation',
      'a link inside the site > pressed while another page is on its way wins',
    ),
  },
  {
    promise: 'A double press does not go back from the page that it opened',
    file: quiet,
    find: ' && event.detail < 2) open(back.path);',
    replace: ') open(back.path);',
    test: browser(
      'quiet-navigation',
      'a link inside the site > the second half of a double press does not press Back on the page that came',
    ),
  },
  {
    promise: 'A double press opens one page',
    file: quiet,
    find: '  if (event.detail > 1) return;',
    replace: '',
    test: browser(
      'quiet-navigation',
      'a link inside the site > pressed twice opens one page, and nothing that lies under the second press',
    ),
  },
  {
    promise: 'An error page of the host is opened by the browser',
    file: quiet,
    find: '      location.replace(path + hash);',
    replace: '',
    test: browser(
      'quiet-navigation',
      'a link inside the site > that the host answers with an error page of its own is opened by the browser, in place of this one',
    ),
  },
  {
    promise: 'No page without the way out takes the place of ours',
    file: quiet,
    find: "page?.querySelector('a[data-exit]')",
    replace: "page?.querySelector('h1')",
    test: browser(
      'quiet-navigation',
      'a link inside the site > that the host answers with an error page of its own is opened by the browser, in place of this one',
    ),
  },
  {
    promise: 'A place of a swapped page opens that page in a new tab',
    file: quiet,
    find: '    link.href = path + link.hash;',
    replace: '',
    test: browser(
      'quiet-navigation',
      'places in the page > are gone to without a new address, also after the page has changed',
    ),
  },
  {
    promise: 'Back brings the place in the page again',
    file: quiet,
    find: 'scrollTo(0, back.scroll);',
    replace: 'scrollTo(0, 0);',
    test: browser(
      'quiet-navigation',
      'going back > by the page’s own button brings the place and the focus again, step by step',
    ),
  },
  {
    promise: 'Links for another window are left alone',
    file: quiet,
    find: '    link.target ||\n',
    replace: '',
    test: browser('quiet-navigation', 'is left to the browser: > a link for another window'),
  },
  {
    promise: 'Pages for professionals and about us keep their addresses',
    file: quiet,
    find: '(about|professionals|film',
    replace: '(nowhere|film',
    test: browser(
      'quiet-navigation',
      'where addresses matter > links are ordinary, and Back works',
    ),
  },
  {
    promise: 'No page is left in the list of Back on the way to About',
    file: quiet,
    find: '  else if (plain) location.replace(link.href);',
    replace: '  else if (plain) location.assign(link.href);',
    test: browser(
      'quiet-navigation',
      'where addresses matter > the way in and the way out leave no page in the list of Back',
    ),
  },
  {
    promise: 'A late answer of the search raises nothing on another page',
    file: 'src/elements/service-finder.ts',
    find: '    if (!this.isConnected) return;\n',
    replace: '',
    test: browser(
      'quiet-navigation',
      'a link inside the site > leaves no late answer of the search behind',
    ),
  },
  {
    promise: 'The leave control hides nothing that has the focus',
    file: 'src/styles/base.css',
    find: 'scroll-padding: 1rem 0 calc(var(--leave-height) + 1rem);',
    replace: '',
    test: browser(
      'leave-in-reach',
      'the leave control > is in reach on /services/childline/, wherever it is scrolled and however large, and hides no focus',
    ),
  },
  {
    promise: 'The leave control takes a fifth of the view at 400% and no more',
    file: 'src/styles/tokens.css',
    find: 'clamp(48px, 20vh, 3.5rem)',
    replace: '3.5rem',
    test: browser(
      'leave-in-reach',
      'the leave control > is in reach on /services/childline/, wherever it is scrolled and however large, and hides no focus',
    ),
  },
  {
    promise: 'Beside each number stands what it costs and leaves behind',
    file: 'src/components/TryNext.astro',
    find: '<CallTraces channel={channel} language={language} />',
    replace: '',
    test: site(
      'beside every number to call or text stands what it costs and leaves behind, or where that is said',
    ),
  },
  {
    promise: 'Nothing here claims that leaving deletes a history',
    file: 'content/pages/en/what-stays.mdx',
    find: 'You can leave this site fast.',
    replace: 'Leaving deletes your history.',
    test: { project: 'build', says: 'deletes your history' },
  },
  {
    promise: 'Each page leads to what leaving does not hide',
    file: 'src/components/SiteFooter.astro',
    find: "<a href={to('/what-stays/')}>{say('footer.stays')}</a>",
    replace: '',
    test: site('every page > leads from its foot to what leaving hides and what it does not'),
  },
];
