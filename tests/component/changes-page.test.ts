import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import ChangesPage from '../../src/layouts/ChangesPage.astro';
import ChangedService from '../../src/components/ChangedService.astro';

const container = await AstroContainer.create({
  astroConfig: { site: 'https://mychoice.example' },
});

test('the page of changes says when the list began, and in which words what changed', async () => {
  const html = await container.renderToString(ChangesPage, { props: { language: 'en' } });
  expect(html).toContain('The list began on 21 November 2026 with 167 services.');
  expect(html).toMatch(/\d+ services: words in Welsh changed/);
}, 30_000);

test('a service that is gone is named, and leads nowhere', async () => {
  const shown = (service: string) =>
    container.renderToString(ChangedService, {
      props: {
        entry: { day: '2027-01-01', service, name: 'A Line', changes: [{ what: 'removed' }] },
        language: 'cy',
      },
    });
  expect(await shown('no-such-line')).not.toContain('href');
  expect(await shown('childline')).toContain('href="/cy/services/childline/" lang="en"');
});
