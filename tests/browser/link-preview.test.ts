import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { found } from '../site/giving-away.ts';
import { attribute, dist, lineOf, named, pages, type SitePage } from '../site/read-site.ts';

/** Programs that fetch a link to show a card of it, by the names that they give themselves. */
const previewers = [
  'WhatsApp/2.23.20.0',
  'facebookexternalhit/1.1 Facebot Twitterbot/1.0',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
];

test.each(previewers)('%s can make no card of any page that gives it away', async (agent) => {
  const faults: string[] = [];
  for (const page of pages) {
    // A page for robots alone could say anything: they get what everyone gets.
    const answer = await fetch(inject('site') + page.address, { headers: { 'User-Agent': agent } });
    const isSame = (await answer.text()) === readFileSync(join(dist, page.path), 'utf8');
    if (!isSame) faults.push(`${page.address} is another for robots`);
    faults.push(...found(cardOf(page)).map((word) => `${page.address} shows "${word}"`));
  }
  expect(faults).toEqual([]);
});

/** All words that a card may show: those made for it, and those that stand in where there are none. */
function cardOf(page: SitePage): string {
  const forCards = named(page.root, 'meta')
    .filter((meta) =>
      /^(?:og:|twitter:|description$)/.test(
        attribute(meta, 'property') ?? attribute(meta, 'name') ?? '',
      ),
    )
    .map((meta) => attribute(meta, 'content') ?? '');
  return [...forCards, ...named(page.root, 'title').map(lineOf)].join(' · ');
}
