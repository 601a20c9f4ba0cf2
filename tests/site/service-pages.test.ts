import { expect, test } from 'vitest';
import { attribute, elements, faultsOf, lineOf, named, pageAt, type Element } from './read-site.ts';

const isOfSources = (list: Element) => attribute(list, 'class') === 'sources';
const inDetails = (root: Element) => named(root, 'details').filter(notOpen);
const notOpen = (details: Element) => attribute(details, 'open') === undefined;

test('the addresses that a service was read at are a closed list at the foot', () => {
  const faults = faultsOf(({ address, root }) => {
    if (!/^(?:\/cy)?\/services\//.test(address)) return [];
    const lists = elements(root, isOfSources);
    const closed = inDetails(root).flatMap((details) => elements(details, isOfSources));
    return lists.length === 1 && closed.length === 1
      ? []
      : [`has ${lists.length}, ${closed.length} closed`];
  });
  expect(faults).toEqual([]);
});

test.each([
  ['/services/childline/', 'For adults'],
  ['/cy/services/childline/', 'I oedolion'],
])('a child meets nothing for adults in the middle of %s', (address, summary) => {
  const [main] = named(pageAt(address).root, 'main');
  if (main === undefined) throw new Error(`${address} has no <main>.`);
  expect(named(main, 'p').map(lineOf).join('\n')).not.toContain(`${summary}:`);
  const closed = inDetails(main).map((details) => lineOf(named(details, 'summary')[0] ?? details));
  expect(closed).toContain(summary);
});
