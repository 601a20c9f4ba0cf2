import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import ListItem from '../../src/components/ListItem.astro';

const link = '<a href="/find/">Find <b>help</b></a>';
const itemOf = async (inside: string): Promise<string> => {
  const container = await AstroContainer.create();
  return (await container.renderToString(ListItem, { slots: { default: inside } })).trim();
};

test.each([
  ['at its start', `${link}: what it is`],
  ['in its middle', `Open ${link} together.`],
  ['at its end', `Ring them: ${link}`],
])('a link in a sentence of a list, %s, stays in the sentence', async (_where, inside) => {
  expect(await itemOf(inside)).toMatch(/^<li>\s*<span>.*<\/span>\s*<\/li>$/s);
  expect(await itemOf(inside)).toContain(inside);
});

test.each([
  ['a link that is all of its item', ` ${link}\n`],
  ['an item without a link', 'Nobody is in trouble for this.'],
  ['two links in a sentence', `${link}, or ${link}.`],
  ['a list inside an item', `More: <ul><li>${link}</li></ul>`],
])('%s is left as it is', async (_what, inside) => {
  expect(await itemOf(inside)).not.toContain('<span>');
  expect(await itemOf(inside)).toContain(inside.trim());
});
