import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterAll, describe, expect, test } from 'vitest';
import { published } from '#directory/published.ts';
import { words } from '#language/words.ts';
import FindRow from '../../src/components/FindRow.astro';
import ServiceLine from '../../src/components/ServiceLine.astro';
import ServicePage from '../../src/layouts/ServicePage.astro';

const container = await AstroContainer.create({
  astroConfig: { site: 'https://mychoice.example' },
});
const service = published().services.find(({ id }) => id === 'meic');
const before = process.env['BUILD_DAY'];
afterAll(() => {
  if (before === undefined) delete process.env['BUILD_DAY'];
  else process.env['BUILD_DAY'] = before;
});

async function shown(component: typeof FindRow, day: string): Promise<string> {
  process.env['BUILD_DAY'] = day;
  return container.renderToString(component, { props: { service, language: 'en' } });
}

describe.each([
  ['a row of the finder', FindRow],
  ['a card in a list', ServiceLine],
])('%s', (_, component) => {
  test('says when nobody has looked at a service for more than a year, and not before', async () => {
    const mark = words('en')('from.ageing_short');
    expect(await shown(component, '2027-11-21')).not.toContain(mark);
    expect(await shown(component, '2027-11-22')).toContain(mark);
  }, 30_000);
});

test('the page of a service warns, and after two years says why no list leads to it', async () => {
  const say = words('en');
  expect(await shown(ServicePage, '2027-11-21')).not.toMatch(/class="danger"/);
  expect(await shown(ServicePage, '2027-11-22')).toContain(say('from.ageing'));
  expect(await shown(ServicePage, '2028-11-21')).toContain(say('from.unlisted'));
}, 30_000);
