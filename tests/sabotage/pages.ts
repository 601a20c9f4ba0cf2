import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const site = (file: string, name: string): NamedTest => ({
  project: 'site',
  file: `tests/site/${file}.test.ts`,
  name,
});
const unit = (file: string, name: string): NamedTest => ({
  project: 'unit',
  file: `tests/unit/${file}.test.ts`,
  name,
});
const everyPage = (address: string): NamedTest => ({
  project: 'browser',
  file: 'tests/browser/every-page.test.ts',
  name: `every page > ${address} can be used by everyone, and tells nobody of the visit`,
});

/** Promises of every page. */
export const patches: readonly Patch[] = [
  {
    promise: 'Pages about the site lead to the ways in, too',
    file: 'src/components/PageFoot.astro',
    find: '{people.length === 0 && <HelpNowLink language={language} />}',
    replace: '',
    test: site(
      'dead-ends',
      'every page leads to the ways to call, text and chat in one tap, without its menu',
    ),
  },
  {
    promise: 'Only where 999 answers is somebody asked for a place before all',
    file: 'src/components/BeforeYouContact.astro',
    find: '(isEmergency ?',
    replace: '(isForDanger ?',
    test: {
      project: 'component',
      file: 'tests/component/service-page.test.ts',
      name: 'only who reaches 999 is told to say where they are before anything else',
    },
  },
  {
    promise: 'A number for some people or hours alone stands beside the words that say so',
    file: 'src/components/ServiceLine.astro',
    find: 'label !== undefined && (',
    replace: 'false && (',
    test: site(
      'limits',
      'a number that is for some people or hours alone > stands beside the words that say so, wherever a button or a line of a list rings it',
    ),
  },
  {
    promise: 'Somebody in a nation is led to the number of that nation',
    file: 'src/components/TryNext.astro',
    find: 'mainChannels(service, nations)',
    replace: 'mainChannels(service)',
    test: site('limits', 'somebody in Wales is led to the number for Wales'),
  },
  {
    promise: 'The notes of editors are not for children',
    file: 'src/components/PageSources.astro',
    find: 'isForAdults ? toConfirm : []',
    replace: 'toConfirm',
    test: site(
      'limits',
      'no young person’s page shows the notes of editors, and pages for staff do',
    ),
  },
  {
    promise: 'The words to say stand there before script does, and move nothing',
    file: 'public/sheets/say-it.css',
    find: "say-it [data-way='card'] {",
    replace: "say-it:not(:defined) [data-choose] { display: none }\nsay-it [data-way='card'] {",
    test: {
      project: 'browser',
      file: 'tests/browser/nothing-moves.test.ts',
      name: 'nothing moves when script arrives',
    },
  },
  {
    promise: 'The choices before a session stand there before script does, and move nothing',
    file: 'public/sheets/session.css',
    find: '.session-setup area-box {',
    replace: '.session-setup[inert] { display: none }\n.session-setup area-box {',
    test: {
      project: 'browser',
      file: 'tests/browser/nothing-moves.test.ts',
      name: 'nothing moves when script arrives',
    },
  },
  {
    promise: 'Letters that arrive late move nothing',
    file: 'src/elements/own-letters.ts',
    find: 'if (heights() !== before)',
    replace: "if (before === '')",
    test: {
      project: 'browser',
      file: 'tests/browser/own-letters.test.ts',
      name: 'letters under which a heading would grow are not worn in the page that is being read',
    },
  },
  {
    promise: 'No page asks in its head for what a browser would wait for',
    file: 'src/layouts/Page.astro',
    find: '<link rel="icon" href="/icon.svg" />',
    replace:
      '<link rel="icon" href="/icon.svg" /><link rel="preload" href="/fonts/shantell-sans-700.woff2" as="font" crossorigin />',
    test: site(
      'nothing-inline',
      'no page > asks for anything that a browser waits for before it paints',
    ),
  },
  {
    promise: 'A title gives nothing away',
    file: 'src/layouts/Page.astro',
    find: "tab === undefined ? say('site.name')",
    replace: "tab === undefined ? 'Missing or abused?'",
    test: site(
      'plain-words',
      'every page has one title, and none gives away what the page is about',
    ),
  },
  {
    promise: 'The home page leads a child to the pages written for them',
    file: 'src/layouts/HomePage.astro',
    find: "'home.chip.care', '/young-people/care/'",
    replace: "'home.chip.care', '/topics/care-and-rights/'",
    test: site(
      'links',
      'the home page leads a child to the pages for young people, in both languages',
    ),
  },
  {
    promise: 'A number to press never breaks at the end of a line',
    file: 'src/language/button-words.ts',
    find: "number.replaceAll(' ', '\\u00a0')",
    replace: 'number',
    test: site(
      'contacts',
      'on every built page > a number to press stays on one line: its groups are never broken apart',
    ),
  },
  {
    promise: 'Leaving is the second stop of the Tab key',
    file: 'src/components/LeaveLink.astro',
    find: ' data-exit',
    replace: ' data-exit tabindex="-1"',
    test: site(
      'reading-order',
      'on every page > the first stop of the Tab key jumps to the words, the second leaves the site',
    ),
  },
  {
    promise: 'Leaving leads to the neutral page',
    file: 'content/site.yaml',
    find: 'https://www.bbc.co.uk/weather',
    replace: 'https://www.bbc.co.uk/news',
    test: site(
      'reading-order',
      'on every page > leaving is a link to the neutral page, and the same one everywhere',
    ),
  },
  {
    promise: 'The three numbers are on every page, to be rung with one tap',
    file: 'src/components/CrisisStrip.astro',
    find: '<a href={`tel:${emergency.dial}`}>',
    replace: '<a href={`tel:${away.dial}`}>',
    test: site(
      'reading-order',
      'on every page > the strip names 999 and a line that answers at any hour, to be rung with one tap',
    ),
  },
  {
    promise: 'Every page leads to itself in the other language',
    file: 'src/components/SiteHeader.astro',
    find: 'hreflang={other}',
    replace: '',
    test: site('language', 'every page leads to itself in the other language'),
  },
  {
    promise: 'Every page says its language',
    file: 'src/layouts/Page.astro',
    find: '<html lang={language}',
    replace: '<html lang="en"',
    test: site('language', 'every page says its language, and its address agrees'),
  },
  {
    promise: 'No page runs code from its own markup',
    file: 'src/layouts/Page.astro',
    find: '<body ',
    replace: '<body onload="1" ',
    test: site('nothing-inline', 'no page > holds style="…" or a handler such as onclick="…"'),
  },
  {
    promise: 'No page asks another host for anything',
    file: 'src/layouts/Page.astro',
    find: '<link rel="icon" href="/icon.svg"',
    replace: '<link rel="icon" href="https://example.com/icon.svg"',
    test: site(
      'nothing-inline',
      'no page > asks another host for anything, or asks for a page nobody opened',
    ),
  },
  {
    promise: 'Everybody can make the words larger',
    file: 'src/layouts/Page.astro',
    find: 'initial-scale=1, interactive',
    replace: 'initial-scale=1, maximum-scale=1, user-scalable=no, interactive',
    test: everyPage('/help-now/'),
  },
  {
    promise: 'Nothing is kept on the device by script',
    file: 'src/elements/shell.ts',
    find: "import './leave.ts';",
    replace: "import './leave.ts';\nlocalStorage.setItem('visited', 'yes');",
    test: everyPage('/help-now/'),
  },
  {
    promise: 'Every text file is compressed before anybody waits for it',
    file: 'src/build/precompress.ts',
    find: 'html|css|js|',
    replace: 'css|js|',
    test: site(
      'weight',
      'over a slow connection > a page comes in the first 12,000 bytes with its looks; sources, credits and the film in words in 30,000',
    ),
  },
  {
    promise: 'An Easy Read page has a drawing beside each line',
    file: 'src/site/easy-read-faults.ts',
    find: 'else if (!between.test(line))',
    replace: 'else if (false)',
    test: unit(
      'site/easy-read',
      'words without a drawing, and more than one idea in a line, stop the build',
    ),
  },
  {
    promise: 'A Welsh Easy Read page has the drawings of the English one',
    file: 'src/site/check-page.ts',
    find: '...otherDrawings(page, english.source)',
    replace: '',
    test: unit(
      'site/easy-read',
      'every Welsh Easy Read page has the drawings of the English one, and one idea a line',
    ),
  },
  {
    promise: 'A number says beside it for whom it is',
    file: 'src/components/Contact.astro',
    find: 'service.nations.length < nationIds.length ?',
    replace: 'service.nations.length > nationIds.length ?',
    test: {
      project: 'component',
      file: 'tests/component/contact.test.ts',
      name: 'beside a number stands for whom it is, where that is not everybody',
    },
  },
];
