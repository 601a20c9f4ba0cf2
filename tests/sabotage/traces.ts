import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const browser = (file: string, name: string): NamedTest => ({
  project: 'browser',
  file: `tests/browser/${file}.test.ts`,
  name,
});
const fields = (name: string): NamedTest => ({
  project: 'site',
  file: 'tests/site/fields.test.ts',
  name,
});
const left = (name: string): NamedTest =>
  browser(
    'disk/left-on-disk',
    `in ${name} > after a visit of twelve pages with searching and leaving, nothing read, typed or ticked is left on the device`,
  );
const slippedIn = browser(
  'attacks/injected',
  'in Chromium > markup that was slipped into a page does nothing, however the page is opened',
);
const refused = browser(
  'attacks/refused',
  'in Chromium > no script can make markup or code from text, and no site can frame a page',
);

/** Promises to somebody whose device is looked at, and to somebody whose page was tampered with. */
export const patches: readonly Patch[] = [
  {
    promise: 'No page that was read is on the disk',
    file: 'src/hosting/headers.ts',
    find: "['Cache-Control', 'no-store']",
    replace: "['Cache-Control', 'max-age=3600']",
    test: left('Firefox'),
  },
  {
    promise: 'No word that was typed is on the disk',
    file: 'src/elements/service-finder.ts',
    find: 'const asked = this.#box().value.trim();',
    replace: "const asked = this.#box().value.trim(); window['local' + 'Storage'].asked = asked;",
    test: left('Chromium'),
  },
  {
    promise: 'No tick is written into the session',
    file: 'src/elements/finder-filters.ts',
    find: "box.autocomplete = 'off';",
    replace: '',
    test: left('Chromium'),
  },
  {
    promise: 'No box is remembered by the browser',
    file: 'src/site/unkept.ts',
    find: "autocomplete: 'off',",
    replace: '',
    test: fields(
      'nothing that is typed is remembered > by a browser, a keyboard or a password manager, whatever the box',
    ),
  },
  {
    promise: 'No list remembers what was picked',
    file: 'src/components/FindFilters.astro',
    find: '<select id="nation" autocomplete="off">',
    replace: '<select id="nation">',
    test: fields('nothing that is typed is remembered > and no list remembers what was picked'),
  },
  {
    promise: 'Every page asks that no other site is told of it',
    file: 'src/layouts/Page.astro',
    find: '<meta name="referrer" content="no-referrer" />',
    replace: '<meta name="referrer" content="origin" />',
    test: fields(
      'every page asks, by itself too, that no other site is told where a visitor came from',
    ),
  },
  {
    promise: 'No script inside a page runs',
    file: 'src/hosting/headers.ts',
    find: "\"script-src 'self' 'wasm-unsafe-eval'\"",
    replace: "\"script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'\"",
    test: slippedIn,
  },
  {
    promise: 'No picture comes from elsewhere',
    file: 'src/hosting/headers.ts',
    find: '"img-src \'self\'"',
    replace: '"img-src *"',
    test: slippedIn,
  },
  {
    promise: 'Nothing is framed',
    file: 'src/hosting/headers.ts',
    find: '"frame-src \'none\'"',
    // The page's own policy says nothing of frames but by "default-src": this opens both.
    replace: '"child-src *"',
    test: slippedIn,
  },
  {
    promise: 'No base moves the addresses of a page',
    file: 'src/hosting/headers.ts',
    find: '"base-uri \'none\'"',
    replace: '"base-uri *"',
    test: slippedIn,
  },
  {
    promise: 'No markup is made from text',
    file: 'src/hosting/headers.ts',
    find: '"require-trusted-types-for \'script\'",',
    replace: '',
    test: refused,
  },
  {
    promise: 'No script makes a policy of its own',
    file: 'src/hosting/headers.ts',
    find: '"trusted-types \'none\'"',
    replace: '"trusted-types *"',
    test: refused,
  },
  {
    promise: 'Pages and numbers are there without script',
    file: 'src/components/LeaveLink.astro',
    find: 'data-exit',
    replace: 'data-exit hidden',
    test: browser(
      'stays-up',
      'every kind of page can be read, its numbers rung, and be left > when scripts do not come',
    ),
  },
  {
    promise: 'No page is fetched that nobody opened',
    file: 'src/elements/shell.ts',
    find: "import './open-now.ts';",
    replace: "import './open-now.ts'; void fetch('/help-now/');",
    test: browser(
      'every-page',
      'every page > /about/ can be used by everyone, and tells nobody of the visit',
    ),
  },
];
