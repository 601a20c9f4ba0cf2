import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import { published } from '#directory/published.ts';
import type { Service } from '#directory/schema/service.ts';
import FindRow from '../../src/components/FindRow.astro';
import HomeCard from '../../src/components/HomeCard.astro';
import ServiceLine from '../../src/components/ServiceLine.astro';
import SessionCard from '../../src/components/SessionCard.astro';
import TryNext from '../../src/components/TryNext.astro';

// Reading the whole directory is not what is looked at here.
beforeAll(() => void published(), 60_000);

const serviceOf = (id: string): Service => {
  const service = published().services.find((one) => one.id === id);
  if (service === undefined) throw new Error(`There is no service ${id}.`);
  return service;
};

type Component = Parameters<AstroContainer['renderToString']>[0];

/** The words of a component, as they are read. */
async function said(component: Component, props: object): Promise<string> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, { props: { language: 'en', ...props } });
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('a text that a few networks charge for', () => {
  const mostly = 'Free and not on the phone bill on most networks';

  test.each([
    ['a card in a list', ServiceLine, {}],
    ['a card of the home page', HomeCard, {}],
    ['a row of the finder', FindRow, {}],
  ])('is not said to be free in %s', async (_, component, props) => {
    const words = await said(component, { ...props, service: serviceOf('shout') });
    expect(words).toContain(`${mostly}.`);
    expect(words).not.toContain('Free.');
  });

  test('is not said to be free among the lines to try', async () => {
    const words = await said(TryNext, { services: [serviceOf('shout')], nations: ['wales'] });
    expect(words).toContain(`${mostly}. Stays in your phone’s messages.`);
    expect(words).not.toContain('Free.');
  });
});

describe('a child too young for a line reads so beside its number', () => {
  test('among the lines to try', async () => {
    const services = [serviceOf('rape-crisis-scotland'), serviceOf('childline')];
    const words = await said(TryNext, { services, nations: ['scotland'] });
    expect(words).toMatch(/Sexual violence, in Scotland Age 13 and over\. Call 08088/);
    expect(words.match(/Age \d/g)).toHaveLength(1);
  });

  test('on the card that a group sees last, unless its words name the age', async () => {
    const words = await said(SessionCard, {});
    expect(words).toMatch(/Feeling low or anxious, in Scotland Age 16 and over /);
    expect(words).toMatch(/Sexual abuse, if you are 16 or over (?!Age)/);
  });
});
