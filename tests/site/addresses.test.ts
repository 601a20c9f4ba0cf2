import { expect, test } from 'vitest';
import { published } from '#directory/published.ts';
import { pages } from './read-site.ts';

const addresses = new Set(pages.map((page) => page.address));

/** Other sites, films and posters point at these: none may ever go. */
const kept = [
  '/',
  '/help-now/',
  '/find/',
  '/near-me/',
  '/young-people/',
  '/families/',
  '/professionals/',
  '/film/',
  // People keep links to a session that they have chosen.
  '/film/session/',
  '/about/',
];

test.each(kept)('%s is there in both languages', (address) => {
  expect(addresses).toContain(address);
  expect(addresses).toContain(`/cy${address}`);
});

test('every service and every topic of the directory has its address in both languages', () => {
  const { services, topics } = published();
  const wanted = [
    ...services.map(({ id }) => `/services/${id}/`),
    ...topics.map(({ id }) => `/topics/${id}/`),
  ].flatMap((address) => [address, `/cy${address}`]);
  expect(wanted.filter((address) => !addresses.has(address))).toEqual([]);
});

test('every page has its mirror in the other language', () => {
  const lonely = [...addresses].filter(
    (address) =>
      address !== '/404.html' &&
      !addresses.has(address.startsWith('/cy/') ? address.slice(3) : `/cy${address}`),
  );
  expect(lonely).toEqual([]);
});

test('an address that leads nowhere has a page', () => {
  expect(addresses).toContain('/404.html');
});
