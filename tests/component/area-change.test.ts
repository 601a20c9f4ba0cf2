import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterAll, expect, test } from 'vitest';
import { areaAnswer } from '#areas/area-answer.ts';
import { districtsOn } from '#areas/published-areas.ts';
import AuthorityPage from '../../src/layouts/AuthorityPage.astro';

const container = await AstroContainer.create({
  astroConfig: { site: 'https://mychoice.example' },
});
const before = process.env['BUILD_DAY'];
afterAll(() => {
  if (before === undefined) delete process.env['BUILD_DAY'];
  else process.env['BUILD_DAY'] = before;
});

/** The words of a council's page on a day, links as `[words](address)`. */
async function pageOn(day: string, id: string, until?: string): Promise<string> {
  process.env['BUILD_DAY'] = day;
  const html = await container.renderToString(AuthorityPage, {
    props: { id, until, language: 'en' },
  });
  return html
    .replace(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs, '[$2]($1)')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('a council that is to come says whom to call before, until it is there', async () => {
  const eve = await pageOn('2027-03-31', 'west-surrey');
  expect(eve).toContain(
    'West Surrey Council begins on 1 April 2027. Before that day, call: Surrey County Council runs',
  );
  const from = await pageOn('2027-04-01', 'west-surrey');
  expect(from).not.toContain('Before that day');
  expect(from).not.toContain('From 1 April 2027');
  expect(from).toContain('West Surrey Council runs children’s services here.');
}, 60_000);

test('a council that is to end says until when, and who helps from the next day', async () => {
  const eve = await pageOn('2027-03-31', 'surrey', '2027-03-31');
  expect(eve).toContain('Until 31 March 2027: Surrey County Council');
  expect(eve).toMatch(/From 1 April 2027: \[ East Surrey Council .*Epsom and Ewell.* West Surrey/);
}, 60_000);

test('the page of a council that has ended is found from those that took over', async () => {
  const until = '2027-03-31';
  for (const id of ['east-surrey', 'west-surrey']) {
    expect(await pageOn('2027-04-01', id)).toMatch(
      /\[\s*Until 31 March 2027: Surrey County Council\s*\]\(\/areas\/surrey\/\)/,
    );
  }
  const ended = await pageOn('2027-04-01', 'surrey', until);
  expect(ended).toContain('Until 31 March 2027: Surrey County Council');
  expect(ended).toContain('(/areas/east-surrey/)');
}, 60_000);

test.each([
  ['2027-03-31', ['surrey']],
  ['2027-04-01', ['east-surrey', 'west-surrey']],
])(
  'the police lead to the councils in office on %s',
  (day, councils) => {
    const { authorities } = areaAnswer({ force: 'surrey' }, districtsOn(day));
    expect(authorities.map(({ id }) => id)).toEqual(councils);
  },
  60_000,
);
