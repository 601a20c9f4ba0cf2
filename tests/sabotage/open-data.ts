import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const unit = (file: string, name: string): NamedTest => ({
  project: 'unit',
  file: `tests/unit/data-export/${file}.test.ts`,
  name,
});
const feed = (name: string): NamedTest => unit('oruk-feed', name);
const between = unit(
  'feed-rules',
  'what holds between the answers of a feed > is kept by ours: pages add up, one id is one thing, told in one way, and nothing is named that is not there',
);
const said = (name: string): NamedTest => ({
  project: 'site',
  file: 'tests/site/structured-data.test.ts',
  name: `what pages say of themselves in the words of schema.org > ${name}`,
});
const host = (name: string, kind: string): NamedTest => ({
  project: 'hosting',
  file: 'tests/hosting/headers.test.ts',
  name: `${kind} > sends > ${name}`,
});

/** Promises of the data that other programs read. */
export const patches: readonly Patch[] = [
  {
    promise: 'The feed is of the standard: a service has a status',
    file: 'src/data-export/oruk/service.ts',
    find: "status: 'active',",
    replace: "status: 'open',",
    test: feed(
      'every answer of the feed > passes the schemas of Open Referral UK and of HSDS, formats too',
    ),
  },
  {
    promise: 'What we don’t know is left out of the feed, never empty',
    file: 'src/data-export/oruk/service.ts',
    find: 'assured_date: assuredDay(service),',
    replace: "assured_date: assuredDay(service) ?? '',",
    test: feed(
      'every answer of the feed > leaves out what we don’t know: nothing is null, empty, or an empty list',
    ),
  },
  {
    promise: 'The feed leaves no service out',
    file: 'src/data-export/oruk/feed.ts',
    find: 'const services = directory.services.map(',
    replace: "const services = directory.services.filter(({ listing }) => listing === 'full').map(",
    test: feed('the lists > leave nothing out, whatever it costs and whoever runs it'),
  },
  {
    promise: 'A list of the feed names all that its records name',
    file: 'src/data-export/oruk/feed.ts',
    find: "add('taxonomy_terms', allTerms);",
    replace: "add('taxonomy_terms', allTerms.slice(1));",
    test: between,
  },
  {
    promise: 'A page of the feed says truly that it is the last',
    file: 'src/data-export/oruk/feed.ts',
    find: 'last_page: true,',
    replace: 'last_page: false,',
    test: between,
  },
  {
    promise: 'A service is called the same wherever the feed tells of it',
    file: 'src/data-export/oruk/feed.ts',
    find: 'accessibility: undefined }, service: list },',
    replace: 'accessibility: undefined }, service: { ...list, name: place.id } },',
    test: between,
  },
  {
    promise: 'Ids of the feed never change',
    file: 'src/data-export/stable-id.ts',
    find: "[kind, ...names].join('\\n')",
    replace: "[kind, ...names].join(' ')",
    test: unit('stable-id', 'ids never change: those who hold them would find nothing'),
  },
  {
    promise: 'The feed says that a person checked only where one did',
    file: 'src/data-export/assured-day.ts',
    find: "const days = facts.map(({ checked }) => checked ?? '').sort();",
    replace: 'const days = facts.map(({ checked, read }) => checked ?? read).sort();',
    test: unit(
      'assured-day',
      'nobody who read a copy has checked: one way in without a check, and there is no such day',
    ),
  },
  {
    promise: 'An old name is passed on as gone only where a source says so',
    file: 'src/data-export/oruk/former.ts',
    find: "&& confidence === 'sourced'",
    replace: '',
    test: unit(
      'oruk-read-back',
      'a program that knows the standard alone > finds the old names that sources say are no more, and what to write instead',
    ),
  },
  {
    promise: 'Opening hours come through the feed as they are',
    file: 'src/data-export/oruk/ways-in.ts',
    find: "closes === '24:00' ? '23:59' : closes",
    replace: "closes === '24:00' ? '00:00' : closes",
    test: unit(
      'oruk-read-back',
      'a program that knows the standard alone > reads the feed back to the same services: numbers, hours, ages, places, languages, topics',
    ),
  },
  {
    promise: 'What editors write to each other stays with them',
    file: 'src/data-export/services-file.ts',
    find: "...without(one, 'editor_notes'),",
    replace: '...one,',
    test: unit('services-files', 'the file of all services > is what its own schema says'),
  },
  {
    promise: 'The table runs nothing in a spreadsheet',
    file: 'src/data-export/csv.ts',
    find: '? ` ${value}` : value',
    replace: '? value : value',
    test: unit(
      'services-files',
      'the table > runs nothing in a spreadsheet, and keeps commas, quotation marks and lines in their cell',
    ),
  },
  {
    promise: 'HTML for other sites always says from what day it is',
    file: 'src/data-export/embed/service-html.ts',
    find: '`  ${dated(oldest, site)}`,',
    replace: '',
    test: unit(
      'embed',
      'HTML to copy, of every service and every topic > says in each list on what day we looked, and until when it may stand',
    ),
  },
  {
    promise: 'A service leads to its own HTML to copy',
    file: 'src/components/EmbedList.astro',
    find: '<li id={id}>',
    replace: '<li>',
    test: {
      project: 'site',
      file: 'tests/site/open-data.test.ts',
      name: 'each page of a service or a topic leads to its own HTML to copy, by a link that is not printed',
    },
  },
  {
    promise: 'A name cannot put markup into another site’s page',
    file: 'src/language/escaped.ts',
    find: "'<': '&lt;',",
    replace: "'<': '<',",
    test: unit('embed', 'a service to copy > says a name with signs of HTML in it as words'),
  },
  {
    promise: 'What a page tells programs is of their vocabulary',
    file: 'src/data-export/structured/service.ts',
    find: 'serviceUrl: value,',
    replace: 'serviceAddress: value,',
    test: said(
      'keeps the vocabulary’s own types: every field belongs to its thing, every value fits',
    ),
  },
  {
    promise: 'What a page tells programs says no more than its tab',
    file: 'src/pages/[...path].astro',
    find: 'name: tab,',
    replace: 'name: heading,',
    test: said('calls the page what its tab calls it, so that nothing is said that the tab hides'),
  },
  {
    promise: 'nginx finds the feed at the addresses of the standard',
    file: 'deploy/nginx/site.conf',
    find: 'try_files $uri/index.json $uri =404;',
    replace: 'try_files $uri =404;',
    test: host(
      'each answer of the feed at the address that the standard gives it, and to any other site',
      'nginx',
    ),
  },
  {
    promise: 'Other sites may read the data',
    file: 'src/hosting/headers.ts',
    find: "['Access-Control-Allow-Origin', '*'],\n",
    replace: '',
    test: host(
      'each answer of the feed at the address that the standard gives it, and to any other site',
      'npm start',
    ),
  },
];
