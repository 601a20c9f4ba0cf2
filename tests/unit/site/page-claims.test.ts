import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { listFiles } from '#build/list-files.ts';
import { mainChannel } from '#directory/main-channel.ts';
import { published } from '#directory/published.ts';
import { hoursOf } from '#language/hours-words.ts';
import { serviceWords } from '#language/service-words.ts';
import { pageFrontmatter } from '#site/page-frontmatter.ts';
import { pagePeople } from '#site/page-people.ts';

const read = (path: string): string => readFileSync(`content/pages/${path}`, 'utf8');
const all = listFiles('content/pages').filter((path) => path.endsWith('.mdx'));
const welsh = all.filter((path) => path.startsWith('cy/'));
const headOf = (text: string): unknown => parse(text.split(/^---$/m)[1] ?? '');
/** The page's words that stand in no block of a nation. */
const forAllNations = (text: string): string => text.replace(/<Nation\b.*?<\/Nation>/gs, '');
const sentencesOf = (text: string): string[] => text.split(/\n+|(?<=[.?!”])\s+/);
/** Faults as `page: what`, of every page, or of some. */
const faultsOf = (find: (text: string) => readonly string[], paths = all): string[] =>
  paths.flatMap((path) => find(read(path)).map((fault) => `${path}: ${fault}`));

const services = (text: string): string[] => [
  ...[...text.matchAll(/\/services\/([a-z0-9-]+)\//g)].map(([, id = '']) => id),
  ...[...text.matchAll(/<[A-Z]\w+ of="([^"]+)" ?(?:by|\/)/g)].map(([, id = '']) => id),
];
const nations = (text: string): string[] =>
  [...text.matchAll(/<Nation of="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(' ')).sort();

test('a Welsh page keeps each nation’s block, and each service, of its English page', () => {
  expect(welsh.length).toBeGreaterThan(20);
  const faults = welsh.flatMap((path) => {
    const [cy, en] = [read(path), read(path.replace('cy/', 'en/'))];
    const lost = services(en).filter((id) => !services(cy).includes(id));
    const blocks = nations(en).join(' ') === nations(cy).join(' ') ? [] : ['blocks of nations'];
    return [...blocks, ...lost].map((what) => `${path} lacks ${what}`);
  });
  expect(faults).toEqual([]);
});

test('what is a rule in some nations only is said for those, or in their block', () => {
  const ofSome = /72 hours|72 awr|face to face|does not look after|ddim yn gofalu amdanat/;
  const named = /England|Lloegr/;
  expect(
    faultsOf((text) =>
      sentencesOf(forAllNations(text)).filter((one) => ofSome.test(one) && !named.test(one)),
    ),
  ).toEqual([]);
});

test('whoever is sent to the council is told whom to ask in Northern Ireland', () => {
  const sent = faultsOf((text) =>
    /local-childrens-services/.test(text) && !/ni-gateway-social-work/.test(text) ? ['page'] : [],
  );
  const messages = faultsOf((text) => {
    const { text_message: message = '' } = headOf(text) as { text_message?: string };
    const asks = /council|cyngor/.test(message);
    return asks && !/Northern Ireland|Ngogledd Iwerddon/.test(message) ? ['message'] : [];
  });
  expect([...sent, ...messages]).toEqual([]);
});

test('who hears of help that parents need not know of hears that under 13 staff must act', () => {
  const unknown = /without (?:your|their) parents knowing|heb i dy rieni wybod/;
  const blocks = all.flatMap((path) => read(path).match(/<Nation\b.*?<\/Nation>/gs) ?? []);
  const told = blocks.filter((block) => unknown.test(block));
  expect(told).toHaveLength(3);
  for (const block of told) {
    expect(block).toMatch(/under 13|o dan 13/);
    expect(block).toContain('northern-ireland');
  }
});

test('no page says that staff tell a child first: it says to ask', () => {
  const promised =
    /should tell you first|one tells you first|I’d tell you first|Dylen nhw ddweud wrthot ti’n gyntaf|un da’n dweud/;
  expect(faultsOf((text) => sentencesOf(text).filter((one) => promised.test(one)))).toEqual([]);
});

test('only the line that says so is said to work without credit', () => {
  const safecall = published().services.find(({ id }) => id === 'missing-people-safecall');
  expect(safecall?.about.join()).toContain('no phone credit');
  const claims = (text: string) =>
    sentencesOf(text).filter((one) => /credit\b|[cg]redyd/.test(one) && !one.startsWith('#'));
  expect(faultsOf((text) => claims(text).filter((one) => !/^\W*[^<]*SafeCall/.test(one)))).toEqual(
    [],
  );
});

test('no young person’s page ends with a line for professionals', () => {
  const heads = all
    .filter((path) => path.startsWith('en/'))
    .map((path) => ({ path, head: pageFrontmatter.parse(headOf(read(path))) }))
    .filter(({ head }) => /young-people|easy-read/.test(head.audience));
  expect(heads.length).toBeGreaterThan(20);
  const directory = published();
  const faults = heads.flatMap(({ path, head }) =>
    pagePeople(directory, head)
      .filter((service) => /professionals/.test(mainChannel(service)?.label ?? ''))
      .map(({ id }) => `${path} ends with ${id}`),
  );
  expect(faults).toEqual([]);
});

test.each([
  ['cy/young-people/friend.mdx', 'Paid ag addo peidio â dweud wrth neb.'],
  ['cy/young-people/calling.mdx', 'Fe wnaethon ni ddychmygu’r alwad hon.'],
  ['cy/young-people/heavy.mdx', '“Wyt ti’n meddwl am ladd dy hun?”'],
  ['en/young-people/rights.mdx', 'under 18 you can’t agree to police questions without a lawyer'],
  ['cy/young-people/rights.mdx', 'gytuno i gwestiynau’r heddlu heb gyfreithiwr yno'],
  ['en/young-people/told-to-go.mdx', 'A new law will change this. We could not check'],
  ['cy/young-people/told-to-go.mdx', 'Bydd cyfraith newydd yn newid hyn. Doedden ni ddim yn gallu'],
  ['en/families/cannot-cope.mdx', 'A law of 2026 changes that; its main parts had not started'],
  ['en/families/first-hour.mdx', 'or go to a police station'],
  ['cy/families/first-hour.mdx', 'neu ewch i orsaf heddlu'],
])('%s says what its fact or its English says: %s', (path, words) => {
  expect(read(path)).toContain(words);
});

test('a Welsh message to copy names the same ways, hours and price as the English', () => {
  const pairs = [
    [/(?<!a )call or text/gi, /ffonia neu tecstia/gi],
    [/\btext (?=SafeCall|Shout)/gi, /\btecstia (?=SafeCall|Shout)/gi],
    [/\bday (?:and|or) night/gi, /\bddydd (?:a|neu) nos/gi],
    [/\bfree\b/gi, /\bam ddim\b/gi],
  ] as const;
  const message = (path: string) =>
    (headOf(read(path)) as { text_message?: string }).text_message ?? '';
  const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0;
  const withOne = welsh.filter((path) => message(path) !== '');
  expect(withOne.length).toBeGreaterThan(15);
  const faults = withOne.flatMap((path) => {
    const [cy, en] = [message(path), message(path.replace('cy/', 'en/'))];
    return pairs
      .filter(([english, words]) => count(en, english) !== count(cy, words))
      .map(([english]) => `${path}: ${english.source}`);
  });
  expect(faults).toEqual([]);
});

test('beside a button on a Welsh page, note, limit and hours are in Welsh', () => {
  const directory = published();
  const faults = welsh.flatMap((path) =>
    [...read(path).matchAll(/<Contact of="([^"]+)" by="([^"]+)"/g)].flatMap(([, of, by]) => {
      const service = directory.services.find(({ id }) => id === of);
      const channel = service?.channels.find(({ type }) => type === by);
      if (service === undefined || channel === undefined) return [`${path}: ${of} ${by}`];
      const said = serviceWords(service, 'cy');
      const hours = hoursOf(service, channel, 'cy');
      const isEnglish =
        [said.way(channel).note, said.limit(channel)].some((one) => one?.lang === 'en') ||
        (hours !== undefined && hours === hoursOf(service, channel, 'en'));
      return isEnglish ? [`${path}: ${of} ${by}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

test('no page that a child reads says whom', () => {
  const young = all.filter((path) => /\/(?:young-people|easy-read|film)\b/.test(path));
  expect(young.length).toBeGreaterThan(50);
  expect(faultsOf((text) => text.match(/\bwhom\b.*/gi) ?? [], young)).toEqual([]);
});

test('a link says where it leads', () => {
  const blind =
    /\[(?:read this(?: first)?|more about (?:that|this)|how to reach them|who they are|find one|here|click here|in northern ireland|darllena hwn(?: yn gyntaf)?|mwy am hynny|sut i’w cyrraedd|pwy ydyn nhw|yma)\]\(/gi;
  expect(faultsOf((text) => text.match(blind) ?? [])).toEqual([]);
});
