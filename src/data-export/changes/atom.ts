import { escaped } from '#language/escaped.ts';
import { words } from '#language/words.ts';
import { stableId } from '../stable-id.ts';
import type { Told } from './told-changes.ts';

/** A day as feeds want it. We know the day and no hour; its beginning stands for it. */
export function beginningOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** What changed, as an Atom feed (RFC 4287). */
export function atomFeed(told: readonly Told[], site: string): string {
  const say = words('en');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>urn:uuid:${stableId('feed', 'changes')}</id>`,
    `<title>${escaped(say('changes.feed'))}</title>`,
    `<updated>${beginningOf(told[0]?.day ?? '')}</updated>`,
    `<author><name>${escaped(say('site.name'))}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(`${site}/data/changes.atom`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(`${site}/data/`)}"/>`,
    ...told.map(({ id, day, title, url }) =>
      [
        '<entry>',
        `<id>urn:uuid:${id}</id>`,
        `<title>${escaped(title)}</title>`,
        `<updated>${beginningOf(day)}</updated>`,
        `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
        `<content>${escaped(title)}</content>`,
        '</entry>',
      ].join('\n'),
    ),
    '</feed>',
    '',
  ].join('\n');
}
