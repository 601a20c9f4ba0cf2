import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import { published } from '#directory/published.ts';
import Contact from '../../src/components/Contact.astro';

// Reading the whole directory is not what is looked at here.
beforeAll(() => void published(), 60_000);

/** The words of a button of an MDX page, as they are read. */
async function said(of: string): Promise<string> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(Contact, { props: { of, by: 'phone' } });
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
