import { afterEach, expect, test, vi } from 'vitest';
import { buildDay } from '#site/build-day.ts';
import { siteUrl } from '#site/site-url.ts';

afterEach(() => vi.unstubAllEnvs());

test.each(['26/11/2026', '2026-13-45', '2026-02-30', 'today'])(
  'a build for the day "%s" stops and says what to write',
  (day) => {
    vi.stubEnv('BUILD_DAY', day);
    expect(() => buildDay()).toThrow(
      `BUILD_DAY is "${day}"; write a day such as 2026-11-26, or leave it out.`,
    );
  },
);

test.each([
  'example.org',
  'ftp://example.org',
  'https://',
  'https://example.org/kit',
  'https://a b',
])('a build for the address "%s" stops and says what to write', (address) => {
  vi.stubEnv('SITE_URL', address);
  expect(() => siteUrl()).toThrow(
    `SITE_URL is "${address}"; write the address of the site with nothing behind its name, such as https://example.org.`,
  );
});

test('an empty setting is none, and a whole one is taken as it is', () => {
  vi.stubEnv('BUILD_DAY', '');
  vi.stubEnv('SITE_URL', '');
  expect(buildDay()).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(siteUrl()).toBe('https://mychoice.example');
  vi.stubEnv('BUILD_DAY', '2028-02-29');
  vi.stubEnv('SITE_URL', 'http://localhost:4321/');
  expect(buildDay()).toBe('2028-02-29');
  expect(siteUrl()).toBe('http://localhost:4321');
});
