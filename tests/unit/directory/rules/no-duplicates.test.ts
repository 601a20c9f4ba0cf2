import { expect, test } from 'vitest';
import { faultsOf } from '../small-content.ts';

const service = 'services/a-line.yaml';

test('two services with one name are a fault, whatever their capitals', () => {
  expect(faultsOf(['services/b-house.yaml', 'B House', 'a  LINE'])).toEqual([
    'content/services/b-house.yaml:1 name: "a  LINE" stands already in services/a-line.yaml; keep one of them',
  ]);
});

test('two organisations with one name are a fault', () => {
  const twin = 'name: Helpers\nabout: They help too.\nread: 2026-11-20\n';
  expect(faultsOf(['organisations/more-helpers.yaml', twin])).toEqual([
    'content/organisations/more-helpers.yaml:1 name: "Helpers" stands already in organisations/helpers.yaml; keep one of them',
  ]);
});

test('an old name that leads to two places is a fault', () => {
  const twin = `was: old line
kind: name
instead: b-house
confidence: unsettled
why: It may be this one.
sources: []
read: 2026-11-20
`;
  expect(faultsOf(['retired/other-line.yaml', twin])).toEqual([
    'content/retired/other-line.yaml:1 was: "old line" stands already in retired/old-line.yaml; keep one of them',
  ]);
});

test.each([
  ['topics: [being-away]', 'topics: [being-away, being-away]', '10 topics.2: "being-away"'],
  ['who: [child, parent]', 'who: [child, parent, child]', '9 who.3: "child"'],
  ['languages: [en]', 'languages: [en, en]', '12 languages.2: "en"'],
  ['nations: [england,', 'nations: [england, england,', '11 nations.2: "england"'],
])('%s twice is a fault', (once, twice, place) => {
  expect(faultsOf([service, once, twice])).toEqual([
    `content/services/a-line.yaml:${place} stands already above; keep one of them`,
  ]);
});

test('one way in twice is a fault, even under another label', () => {
  const site = (label: string) => `  - type: website
    value: https://www.a-line.org.uk/more
    label: ${label}
    cost: free
    bill: unknown
    hours: unknown
    evidence: page
    source: https://www.a-line.org.uk
    read: 2026-11-20
`;
  const both = `channels:\n${site('Read more')}${site('Read on')}`;
  expect(faultsOf([service, 'channels:\n', both])).toEqual([
    'content/services/a-line.yaml:27 channels.2: "website https://www.a-line.org.uk/more" stands already above; keep one of them',
  ]);
});

test('one step of a chain twice is a fault', () => {
  const england = 'england: [a-line, b-house]';
  expect(faultsOf(['chains/being-away.yaml', england, 'england: [a-line, a-line]'])).toEqual([
    'content/chains/being-away.yaml:2 child.england.2: "a-line" stands already above; keep one of them',
  ]);
});
