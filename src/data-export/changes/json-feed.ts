import { words } from '#language/words.ts';
import { beginningOf } from './atom.ts';
import type { Told } from './told-changes.ts';

/** What changed, as a JSON Feed (version 1.1). */
export function jsonFeed(told: readonly Told[], site: string) {
  const say = words('en');
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: say('changes.feed'),
    home_page_url: `${site}/data/`,
    feed_url: `${site}/data/changes.json`,
    language: 'en-GB',
    authors: [{ name: say('site.name') }],
    items: told.map(({ id, day, title, url }) => ({
      id: `urn:uuid:${id}`,
      url,
      title,
      content_text: title,
      date_published: beginningOf(day),
    })),
  };
}
