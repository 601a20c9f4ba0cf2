import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import BeforeYouContact from '../../src/components/BeforeYouContact.astro';
import OpenNow from '../../src/components/OpenNow.astro';
import ServiceActions from '../../src/components/ServiceActions.astro';
import { emergencyServices } from '#directory/emergency-services.ts';
import { published } from '#directory/published.ts';
import type { Service } from '#directory/schema/service.ts';

const services = published().services;

function serviceOf(id: string): Service {
  const service = services.find((one) => one.id === id);
  if (service === undefined) throw new Error(`There is no service ${id}.`);
  return service;
}

async function render(component: Parameters<AstroContainer['renderToString']>[0], props: object) {
  const container = await AstroContainer.create();
  return parse(await container.renderToString(component, { props: { ...props } }));
}

type Element = Tree.Element;
function all(node: Tree.Node, name: string): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const inside = children.flatMap((child) => all(child, name));
  return 'tagName' in node && node.tagName === name ? [node, ...inside] : inside;
}
function text(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
}
const tidy = (node: Tree.Node) => text(node).replace(/\s+/g, ' ').trim();
const attribute = (node: Element, name: string) =>
  node.attrs.find((one) => one.name === name)?.value;

const questions = [
  'Who picks up?',
  'What does it cost? Does it show on the bill?',
  'Do I have to give a name?',
  'Can they see my number or IP address?',
  'Who might they tell, and when?',
  'What languages?',
  'How long is the wait?',
  'Can I just hang up?',
  'What happens when I do?',
];

test('the same questions stand before contact for every service, in the same order', async () => {
  for (const service of services) {
    const box = await render(BeforeYouContact, { service, language: 'en' });
    expect(all(box, 'dt').map(tidy)).toEqual(questions);
    for (const answer of all(box, 'dd')) expect(tidy(answer)).not.toBe('');
  }
});

test('nobody in danger is told that they can always end a call', async () => {
  const endings = async (id: string) => {
    const box = await render(BeforeYouContact, { service: serviceOf(id), language: 'en' });
    return tidy(all(box, 'dl')[0] ?? box);
  };
  expect(await endings('shout')).toContain('you can always end a call or chat');
  expect(await endings('emergency-999')).toContain('Stay on the line if you can.');
  for (const { id } of services.filter(({ topics }) => topics[0] === 'in-danger-now')) {
    expect(await endings(id), id).not.toContain('always end');
  }
});

test('only who reaches 999 is told to say where they are before anything else', async () => {
  const firstPlace = 'Say where you are first';
  const hasFirstPlace = async ({ id }: Service) => {
    const box = await render(BeforeYouContact, { service: serviceOf(id), language: 'en' });
    return tidy(box).includes(firstPlace);
  };
  const told = await Promise.all(
    services.map(async (service) => ((await hasFirstPlace(service)) ? [service.id] : [])),
  );
  for (const id of emergencyServices) expect(services.map((one) => one.id)).toContain(id);
  expect(told.flat()).not.toEqual([]);
  for (const id of told.flat()) expect([...emergencyServices]).toContain(id);
});

test('what is not known is said, and how to find out', async () => {
  const service = serviceOf('shout');
  expect(service.before_you_contact.who_they_tell).toBe('unknown');
  const box = await render(BeforeYouContact, { service, language: 'en' });
  const [, , , , whoTheyTell] = all(box, 'div');
  expect(whoTheyTell && tidy(whoTheyTell)).toBe(
    'Who might they tell, and when? We don’t know. You can ask them before you say anything else.',
  );
});

test('every number that is shown is the number that is rung', async () => {
  let seen = 0;
  for (const service of services) {
    const actions = await render(ServiceActions, { service, language: 'en' });
    for (const link of all(actions, 'a')) {
      const [scheme, number] = (attribute(link, 'href') ?? '').split(':');
      if (scheme !== 'tel' && scheme !== 'sms') continue;
      seen += 1;
      expect(tidy(link).replace(/[^\d+]/g, '')).toBe(number);
    }
  }
  expect(seen).toBeGreaterThan(services.length / 2);
});

test('a service without a number that we can be sure of says so and leads to its website', async () => {
  const actions = await render(ServiceActions, { service: serviceOf('nightstop'), language: 'en' });
  expect(tidy(actions)).toContain('We have no phone number for them that we can be sure of.');
  expect(attribute(all(actions, 'a')[0] as Element, 'href')).toMatch(/^https:/);
});

test('without script the hours stand in words; unknown hours are said to be unknown', async () => {
  const childline = serviceOf('childline');
  const [phone, chat] = childline.channels;
  const props = { service: childline, language: 'en' };
  expect(tidy(await render(OpenNow, { ...props, channel: phone }))).toBe('Open now, day and night');
  expect(tidy(await render(OpenNow, { ...props, channel: chat }))).toBe(
    'We don’t know their hours: try it',
  );
  expect(tidy(await render(OpenNow, { ...props, channel: phone, language: 'cy' }))).toBe(
    'Ar agor nawr, ddydd a nos',
  );
});

test('a note beside a way in is in Welsh on a Welsh page, and in English where it has no Welsh', async () => {
  const childline = serviceOf('childline');
  const props = { service: childline, language: 'cy' };
  const english = childline.channels.find(({ note }) => note !== undefined);
  const welsh = childline.cy?.channels?.find(({ note }) => note !== undefined);
  const page = tidy(await render(ServiceActions, props));
  expect(page).toContain(`${welsh?.label ?? ''}. ${welsh?.note ?? ''}`);
  expect(page).not.toContain(english?.note);
  const { channels, ...less } = childline.cy ?? {};
  expect(channels).toBeDefined();
  const without = { ...props, service: { ...childline, cy: less } };
  expect(tidy(await render(ServiceActions, without))).toContain(english?.note);
});
