import { describe, expect, test } from 'vitest';
import { siteHeaders, type Header } from '#hosting/headers.ts';
import { scoreSite } from './observatory.ts';

const headers = siteHeaders(['sha256-F95/pjYYRu6bQt6v6yjIxNhdAGGTpjHmL5/xvzkSsbA=']);
// That the built pages are like this is shown by tests/site/integrity.test.ts.
const scripts = ['<script type="module" integrity="sha256-0000" src="/assets/page.js">'];

/** What there is to have: 10 for the policy, 10 for CORP, 5 each for framing, the referrer, the preload list and hashes on scripts. */
const most = 140;

describe('by the rules of MDN’s HTTP Observatory', () => {
  test('our headers score all that headers can without cookies', () => {
    const { score, modifiers } = scoreSite({ headers, scripts, isPreloaded: true });
    expect(modifiers).toEqual({
      cookies: 0,
      cors: 0,
      csp: 10,
      hsts: 5,
      referrer: 5,
      sri: 5,
      contentType: 0,
      framing: 5,
      corp: 10,
    });
    expect(score).toBe(most);
  });

  test('and 135 until browsers have the host on their list', () => {
    expect(scoreSite({ headers, scripts, isPreloaded: false }).score).toBe(135);
  });

  test('a script without a hash costs its points', () => {
    const some = [...scripts, '<script type="module" src="/assets/other.js">'];
    expect(scoreSite({ headers, scripts: some, isPreloaded: false }).score).toBe(130);
  });

  test.each<[string, Header | string, number]>([
    ['no policy', 'Content-Security-Policy', 75],
    [
      'inline scripts',
      ['Content-Security-Policy', "default-src 'none'; script-src 'unsafe-inline'"],
      80,
    ],
    ['eval', ['Content-Security-Policy', "default-src 'none'; script-src 'unsafe-eval'"], 110],
    [
      'inline styles',
      ['Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'"],
      120,
    ],
    ['no strict transport', 'Strict-Transport-Security', 80],
    ['a referrer for the next site', ['Referrer-Policy', 'unsafe-url'], 125],
    ['guessing of types', 'X-Content-Type-Options', 130],
    ['pages for every site to embed', ['Cross-Origin-Resource-Policy', 'cross-origin'], 125],
  ])('%s costs points: the score can fall', (_, change, score) => {
    const changed = headers.filter(
      ([name]) => name !== (typeof change === 'string' ? change : change[0]),
    );
    const all = typeof change === 'string' ? changed : [...changed, change];
    expect(scoreSite({ headers: all, scripts, isPreloaded: false }).score).toBe(score);
  });
});
