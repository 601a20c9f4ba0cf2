import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import { published } from '#directory/published.ts';
import HomeCard from '../../src/components/HomeCard.astro';

// Reading the whole directory is not what is looked at here.
beforeAll(() => void published(), 60_000);

test('the Welsh home page says in Welsh what a line is for and whom it tells', async () => {
  const service = published().services.find(({ id }) => id === 'childline');
  const welsh = service?.cy;
  if (service === undefined || welsh?.to_child === undefined) throw new Error('no Welsh');
  const container = await AstroContainer.create();
  const html = await container.renderToString(HomeCard, { props: { service, language: 'cy' } });
  expect(html).toContain(`<p>${welsh.to_child}</p>`);
  expect(html).toContain(`<p>${welsh.before_you_contact?.who_they_tell}</p>`);
});
