import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import PageLink from '../../src/components/PageLink.astro';
import ServiceLink from '../../src/components/ServiceLink.astro';

/** What stands between `<a …>` and `</a>`. */
const inside = (html: string) => /<a\b[^>]*>([\s\S]*)<\/a>/.exec(html)?.[1];

test('the line under a link in a sentence ends where its words end', async () => {
  const container = await AstroContainer.create();
  const toService = await container.renderToString(ServiceLink, { props: { of: 'childline' } });
  expect(inside(toService)).toBe('Childline');
  const toPage = await container.renderToString(PageLink, {
    props: { href: '/find/' },
    slots: { default: 'find help' },
  });
  expect(inside(toPage)).toBe('find help');
});
