import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import { published } from '#directory/published.ts';
import Contact from '../../src/components/Contact.astro';

// Reading the whole directory is not what is looked at here.
beforeAll(() => void published(), 60_000);

/** The words of a button of an MDX page, as they are read. */
async function said(of: string, by = 'phone'): Promise<string> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(Contact, { props: { of, by } });
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
}

test('beside a number stands for whom it is, where that is not everybody', async () => {
  expect(await said('meic')).toMatch(/ Wales\. Up to age 25\.$/);
  expect(await said('childline')).toMatch(/ Up to age 18\.$/);
  expect(await said('samaritans')).not.toMatch(/Wales|age \d/);
});

test('a number on a button never breaks at the end of a line', async () => {
  expect(await said('childline')).toContain('Call 0800\u00a01111');
});

test('what a text costs is said once, and does not say both free and not quite', async () => {
  const shout = await said('shout', 'text');
  expect(shout).toMatch(/On most networks it is free and not on the bill; a few small ones may/);
  expect(shout).not.toMatch(/Free\.|Most networks keep it off/);
  expect(await said('childline')).toMatch(/Free\. Does not show on the phone bill\./);
});

test('a contact can be its button alone, where its details stand elsewhere on the page', async () => {
  const container = await AstroContainer.create();
  const props = { of: 'police-101', by: 'phone', as: 'button' } as const;
  const html = await container.renderToString(Contact, { props });
  expect(html).toMatch(/^\s*<a class="button" href="tel:101"[^>]*>[^<]*Call 101\s*<\/a>\s*$/);
});
