import { expect, test } from 'vitest';
import { faultsOf } from '../small-content.ts';

const service = 'services/a-line.yaml';
const sentence = 'to_child: You can talk to them.\n';

test.each(['child', 'young_adult'])('a service for a %s speaks to them', (young) => {
  expect(faultsOf([service, sentence, ''], [service, 'who: [child,', `who: [${young},`])).toEqual([
    `content/services/a-line.yaml:1 to_child: is missing: who has ${young}, so write one sentence to a child`,
  ]);
});

test('a service for adults need not', () => {
  expect(faultsOf(['services/c-desk.yaml', forParents()])).toEqual([]);
});

function forParents(): string {
  return `name: C Desk
organisation: helpers
listing: link-only
summary: A desk for parents
to_adult: They help parents.
about: []
who: [parent]
topics: [being-away]
nations: [england]
languages: [en]
website:
  url: https://www.c-desk.org.uk
  evidence: page
  read: 2026-11-20
channels: []
before_you_contact:
  who_answers: unknown
  give_a_name: unknown
  what_they_see: unknown
  who_they_tell: unknown
  wait: unknown
  hang_up: unknown
  what_happens: unknown
sources: []
`;
}
