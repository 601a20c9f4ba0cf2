import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { atomFeed } from '#data-export/changes/atom.ts';
import { jsonFeed } from '#data-export/changes/json-feed.ts';
import { toldChanges } from '#data-export/changes/told-changes.ts';
import { loadChangeLog } from '#directory/change-log.ts';
import { published } from '#directory/published.ts';
import type { ChangeLog } from '#directory/schema/change-log.ts';
import { readXml, type XmlElement } from './read-xml.ts';

const site = 'https://mychoice.example';
const directory = published();
const firstEntry: ChangeLog['entries'][number] = {
  day: '2026-12-02',
  service: 'childline',
  name: 'Childline',
  changes: [{ what: 'hours', by: 'webchat' }, { what: 'words' }],
};
const log: ChangeLog = {
  began: { day: '2026-11-21', services: 167 },
  entries: [
    firstEntry,
    {
      day: '2026-12-01',
      service: 'long-gone',
      name: 'A <line> & "others"',
      changes: [{ what: 'removed' }],
    },
  ],
};
const told = toldChanges(log, directory, site);
const childNamed = (element: XmlElement, name: string) =>
  element.children.filter((child) => child.name === name);
const textOf = (element: XmlElement, name: string) => childNamed(element, name)[0]?.text ?? '';

/** What RFC 4287 asks of every feed. */
function atomFaults(feed: XmlElement): string[] {
  const entries = childNamed(feed, 'entry');
  return [feed, ...entries].flatMap((part) => [
    ...['id', 'title', 'updated'].flatMap((name) =>
      childNamed(part, name).length === 1 ? [] : [`${part.name} has not one <${name}>`],
    ),
    ...(/^urn:uuid:[0-9a-f-]{36}$/.test(textOf(part, 'id')) ? [] : ['an id is no address']),
    ...(z.iso.datetime().safeParse(textOf(part, 'updated')).success ? [] : ['a time is none']),
  ]);
}

describe('the feed of what changed', () => {
  test('tells each change in words, with its day and the page of the service', () => {
    expect(told.map(({ day, title, url }) => [day, title, url])).toEqual([
      [
        '2026-12-02',
        'Childline: hours of chat changed, words changed',
        `${site}/services/childline/`,
      ],
      ['2026-12-01', 'A <line> & "others": taken off the list', `${site}/data/`],
      ['2026-11-21', 'The directory begins, with 167 services', `${site}/data/`],
    ]);
  });

  test('is Atom as its standard has it, also where a name holds signs of XML', () => {
    const feed = readXml(atomFeed(told, site));
    expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(atomFaults(feed)).toEqual([]);
    expect(childNamed(feed, 'author').length).toBe(1);
    expect(childNamed(feed, 'entry').map((entry) => textOf(entry, 'title'))).toEqual(
      told.map(({ title }) => title),
    );
    expect(textOf(feed, 'updated')).toBe('2026-12-02T00:00:00Z');
  });

  test('is a JSON Feed with the same in it', () => {
    const feed = z
      .strictObject({
        version: z.literal('https://jsonfeed.org/version/1.1'),
        title: z.string(),
        home_page_url: z.url(),
        feed_url: z.url(),
        language: z.string(),
        authors: z.array(z.strictObject({ name: z.string() })),
        items: z.array(
          z.strictObject({
            id: z.string(),
            url: z.url(),
            title: z.string(),
            content_text: z.string(),
            date_published: z.iso.datetime(),
          }),
        ),
      })
      .parse(jsonFeed(told, site));
    expect(feed.items.map(({ title, url }) => [title, url])).toEqual(
      told.map(({ title, url }) => [title, url]),
    );
  });

  test('gives an entry the same id in every build, and two entries never one', () => {
    const ids = told.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const later = { ...log, entries: [{ ...firstEntry, day: '2026-12-09' }, ...log.entries] };
    expect(
      toldChanges(later, directory, site)
        .slice(1)
        .map(({ id }) => id),
    ).toEqual(ids);
  });

  test('of this directory can be read', () => {
    const ours = toldChanges(loadChangeLog('content'), directory, site);
    expect(atomFaults(readXml(atomFeed(ours, site)))).toEqual([]);
    expect(ours.length).toBeGreaterThan(0);
  });
});

test('the reader of these tests finds what is not well-formed', () => {
  const head = '<?xml version="1.0" encoding="utf-8"?>';
  expect(() => readXml(`${head}<a><b></a>`)).toThrow();
  expect(() => readXml(`${head}<a>R & B</a>`)).toThrow();
  expect(() => readXml(`${head}<a></a><b></b>`)).toThrow();
});
