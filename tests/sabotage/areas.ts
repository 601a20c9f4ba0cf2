import type { NamedTest, Patch } from '#commands/sabotage-patch.ts';

const unit =
  (file: string) =>
  (name: string): NamedTest => ({
    project: 'unit',
    file: `tests/unit/areas/${file}.test.ts`,
    name,
  });
const rule = unit('rules/rules');
const loader = unit('load-areas');
const packs = unit('packs');
const content = unit('content');
const past = unit('past-areas');

const withoutRule = (rule: string): Pick<Patch, 'file' | 'find' | 'replace'> => ({
  file: 'src/areas/rules/all-area-rules.ts',
  find: `  ${rule},\n`,
  replace: '',
});

/** Promises of the areas: nobody is sent to the wrong council, or to none. */
export const patches: readonly Patch[] = [
  {
    promise: 'No place leads to a council that is not there',
    ...withoutRule('knownAreaIds'),
    test: rule('an id that nobody has > in a place is a fault'),
  },
  {
    promise: 'Every council can be found by a postcode and by a place',
    ...withoutRule('nothingLeftOut'),
    test: rule('nobody is left out > an authority without a district is a fault'),
  },
  {
    promise: 'No line is lost unseen',
    ...withoutRule('countsHold'),
    test: rule('a count that changed is a fault, and says what to write if it is meant'),
  },
  {
    promise: 'A council’s number can be dialled',
    ...withoutRule('numbersReachSomeone'),
    test: rule('a council’s number > that nobody can dial is a fault'),
  },
  {
    promise: 'When a council ends another begins',
    ...withoutRule('daysFit'),
    test: rule('days > the change must be on the day after the last'),
  },
  {
    promise: 'A change forgets no village',
    ...withoutRule('changesAreWhole'),
    test: rule('a change > that forgets a place is a fault'),
  },
  {
    promise: 'A force serves the nation of its councils',
    ...withoutRule('nationsAgree'),
    test: rule('nations > a force of another nation is a fault'),
  },
  {
    promise: 'The largest share of a district stands first',
    ...withoutRule('tablesMakeSense'),
    test: rule('a line of a table > with the smaller share first is a fault'),
  },
  {
    promise: 'A force and a council do not share an address',
    ...withoutRule('addressesAreApart'),
    test: rule('a force may not stand at the address of a council'),
  },
  {
    promise: 'A service for one region is shown in that region',
    ...withoutRule('localServicesAgree'),
    test: rule('a service for one region > must be placed'),
  },
  {
    promise: 'One bad edit does not publish a council’s number',
    ...withoutRule('areaClaimsArePinned'),
    test: rule('what may hurt stands twice > a changed number tells which line to write'),
  },
  {
    promise: 'A council’s number needs a source',
    file: 'src/areas/schema.ts',
    find: '.superRefine(refineProvenance);\nexport type AreaNumber',
    replace: ';\nexport type AreaNumber',
    test: loader('an editor is told of > a number without its source'),
  },
  {
    promise: 'A place name has no letter that only looks like one of ours',
    file: 'src/areas/table-lines.ts',
    find: 'const placeName = "',
    replace: "const placeName = '[^|/]+' || \"",
    test: loader('an editor is told of > a name with a letter that only looks like one of ours'),
  },
  {
    promise: 'A number of an old page is not published',
    file: 'content/areas/authorities/bexley.yaml',
    find: '  numbers: []\n',
    replace:
      "  numbers:\n    - {value: 020 8303 7777, dial: '02083037777', when: always, evidence: page, source: 'https://www.bexley.gov.uk/', read: 2026-11-21}\n",
    test: content('the areas of content/ > publish no number that was read on an old page'),
  },
  {
    promise: 'Surrey is divided on the day, not a day late',
    file: 'src/areas/open-districts.ts',
    find: 'changes.filter(({ from }) => from <= day)',
    replace: 'changes.filter(({ from }) => from < day)',
    test: packs(
      'Surrey is divided on 1 April 2027 by itself > on the day itself, to who took over',
    ),
  },
  {
    promise: 'A place is divided on the same day as its district',
    file: 'src/areas/open-places.ts',
    find: 'line.slice(0, 10) <= day',
    replace: 'line.slice(0, 10) < day',
    test: packs(
      'Surrey is divided on 1 April 2027 by itself > on the day itself, to who took over',
    ),
  },
  {
    promise: 'The first pack stays small',
    file: 'src/areas/write-districts.ts',
    find: "    one.id,\n    short,\n    one.name.replace(short, '*'),",
    replace: '    one.id,\n    short,\n    one.name + JSON.stringify(one),',
    test: packs('a phone gets > districts, authorities and forces in at most 16,000 bytes'),
  },
  {
    promise: 'Most likely first, in the pack too',
    file: 'src/areas/write-districts.ts',
    find: 'writePlaces(shares.map(({ authority }) => places.get(authority) ?? 0))',
    replace: 'writePlaces(shares.map(({ authority }) => places.get(authority) ?? 0).toSorted())',
    test: packs(
      'what was packed comes out as it went in > every district, with its authorities in their order',
    ),
  },
  {
    promise: 'Where nobody is sure, the answer can say so',
    file: 'src/areas/write-districts.ts',
    find: "district.isSure ? '' : '?'",
    replace: "''",
    test: packs(
      'what was packed comes out as it went in > every district, with its authorities in their order',
    ),
  },
  {
    promise: 'What has ended is told of',
    file: 'src/areas/past-areas.ts',
    find: 'last === undefined || last >= today',
    replace: 'last === undefined || last < today',
    test: past('on the next day whoever builds is warned, with what to do'),
  },
  {
    promise: 'A council’s page shows its numbers',
    file: 'src/components/AreaChildren.astro',
    find: 'href={`tel:${dial}`}',
    replace: 'href="/"',
    test: {
      project: 'site',
      file: 'tests/site/areas.test.ts',
      name: 'without script > every page of an authority has its numbers, 999, 101 and somebody to talk to',
    },
  },
];
