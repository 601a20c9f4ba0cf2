import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { chainHtml, serviceHtml } from '#data-export/embed/service-html.ts';
import { topicChains } from '#data-export/embed/topic-chains.ts';
import { nationIds } from '#directory/schema/basics.ts';
import { published } from '#directory/published.ts';
import type { Service } from '#directory/schema/service.ts';

const site = 'https://mychoice.example';
const directory = published();
const { services, topics, chains } = directory;
const fragments = [
  ...services.map((one) => [one.id, serviceHtml(one, site)] as const),
  ...topics.map((one) => [one.id, topicChains(directory, one, site)] as const),
];

function elements(html: string): Tree.Element[] {
  const inside = (node: Tree.ParentNode): Tree.Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...inside(child)] : []));
  return inside(parseFragment(html));
}
const hrefs = (html: string): string[] =>
  elements(html).flatMap(({ attrs }) =>
    attrs.flatMap(({ name, value }) => (name === 'href' ? value : [])),
  );

describe('HTML to copy, of every service and every topic', () => {
  test('holds words, lists and links and nothing else: no script, no style, nothing fetched', () => {
    const allowed = ['section', 'h3', 'p', 'ul', 'ol', 'li', 'a', 'small'];
    const faults = fragments.flatMap(([id, html]) =>
      elements(html).flatMap(({ tagName, attrs }) => [
        ...(allowed.includes(tagName) ? [] : [`${id} <${tagName}>`]),
        ...attrs.flatMap(({ name }) => (['href', 'lang'].includes(name) ? [] : [`${id} ${name}=`])),
      ]),
    );
    expect(faults).toEqual([]);
  });

  test('is closed to the last tag, so that it cannot spoil the page around it', () => {
    const faults = fragments.filter(([, html]) => {
      const opened = html.match(/<[a-z]/g)?.length ?? 0;
      return opened !== (html.match(/<\//g)?.length ?? 0) || opened !== elements(html).length;
    });
    expect(faults.map(([id]) => id)).toEqual([]);
  });

  test('says in each list on what day we looked, and until when it may stand', () => {
    const day = String.raw`\d{1,2} [A-Z][a-z]+ \d{4}`;
    const dated = new RegExp(`read or checked on ${day}\\. After ${day} it may be wrong`, 'g');
    const faults = fragments.filter(
      ([, html]) => html.match(dated)?.length !== html.match(/<section/g)?.length,
    );
    expect(faults.map(([id]) => id)).toEqual([]);
  });

  test('leads home by whole addresses', () => {
    const faults = fragments.flatMap(([id, html]) =>
      hrefs(html)
        .filter((href) => !/^(?:https:\/\/|tel:\+?\d+$|sms:\d+$|mailto:[^?]+$)/.test(href))
        .map((href) => `${id} ${href}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('a service to copy', () => {
  test('has every number of its file, and no other', () => {
    for (const service of services) {
      const dialled = service.channels.flatMap((one) =>
        'dial' in one && one.type !== 'whatsapp' ? [one.dial] : [],
      );
      const numbers = hrefs(serviceHtml(service, site)).flatMap(
        (href) => /^(?:tel|sms):(.*)$/.exec(href)?.[1] ?? [],
      );
      expect(numbers, service.id).toEqual(dialled);
    }
  });

  test('says a name with signs of HTML in it as words', () => {
    const [first] = services;
    if (first === undefined) throw new Error('No service.');
    const odd: Service = { ...first, name: 'A <b>"& co' };
    expect(serviceHtml(odd, site)).toContain('A &lt;b&gt;&quot;&amp; co');
  });

  test('that is a core line is to be copied again in half a year, another in a year', () => {
    const seenOnNewYear = (id: string): string => {
      const service = services.find((one) => one.id === id);
      const text = JSON.stringify(service).replace(
        /"(read|checked)":"[^"]*"/g,
        '"$1":"2026-01-01"',
      );
      return serviceHtml(JSON.parse(text) as Service, site);
    };
    expect(seenOnNewYear('childline')).toContain('After 3 July 2026 it may be wrong');
    expect(seenOnNewYear('carers-uk')).toContain('After 1 January 2027 it may be wrong');
  });
});

describe('whom to try next, to copy', () => {
  test('is to be copied again when the first of its services is', () => {
    const seenOn = (id: string, day: string): Service => {
      const text = JSON.stringify(services.find((one) => one.id === id));
      return JSON.parse(text.replace(/"(read|checked)":"[^"]*"/g, `"$1":"${day}"`)) as Service;
    };
    const steps = [seenOn('carers-uk', '2026-01-01'), seenOn('childline', '2026-02-01')];
    for (const order of [steps, steps.toReversed()]) {
      expect(chainHtml({ of: 'Both', steps: order, nations: ['england'] }, site)).toContain(
        'read or checked on 1 January 2026. After 3 August 2026 it may be wrong',
      );
    }
  });

  test.each(topics.map((topic) => [topic.id, topic] as const))(
    '%s lists for each audience and nation what its chain lists, in that order',
    (id, topic) => {
      const chain = chains.find((one) => one.id === id);
      if (chain === undefined) throw new Error(`No chain ${id}.`);
      const sections = topicChains(directory, topic, site).split('<!--').slice(1);
      const wanted = (['child', 'parent'] as const).flatMap((audience) => [
        ...new Set(nationIds.map((nation) => chain[audience][nation].join())),
      ]);
      const listed = sections.map((section) =>
        hrefs(section)
          .flatMap((href) => /\/services\/([^/]+)\/$/.exec(href)?.[1] ?? [])
          .join(),
      );
      expect(listed).toEqual(wanted);
    },
  );
});
