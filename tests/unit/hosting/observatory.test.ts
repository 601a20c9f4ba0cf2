import { describe, expect, test } from 'vitest';
import { siteHeaders, type Header } from '#hosting/headers.ts';
import { scoreSite } from './observatory.ts';

const headers = siteHeaders(['sha256-F95/pjYYRu6bQt6v6yjIxNhdAGGTpjHmL5/xvzkSsbA=']);
const scripts = ['<script type="module" src="/assets/page.js">'];

/**
 * What there is to have: 10 for the policy, 10 for CORP, 5 each for framing, the referrer and the
 * preload list. Hashes on the script tags would give 5 more, for some 60 bytes a script on each page.
 */
const most = 135;

describe('by the rules of MDN’s HTTP Observatory', () => {
  test('our headers score all that headers can without cookies', () => {
    const { score, modifiers } = scoreSite({ headers, scripts, isPreloaded: true });
    expect(modifiers).toEqual({
      cookies: 0,
      cors: 0,
      csp: 10,
      hsts: 5,
      referrer: 5,
      sri: 0,
      contentType: 0,
      framing: 5,
      corp: 10,
    });
    expect(score).toBe(most);
  });

  test('and 130 until browsers have the host on their list', () => {
    expect(scoreSite({ headers, scripts, isPreloaded: false }).score).toBe(130);
  });

  test.each<[string, Header | string, number]>([
    ['no policy', 'Content-Security-Policy', 75],
    [
      'inline scripts',
      ['Content-Security-Policy', "default-src 'none'; script-src 'unsafe-inline'"],
      80,
    ],
    ['eval', ['Content-Security-Policy', "default-src 'none'; script-src 'unsafe-eval'"], 105],
    [
      'inline styles',
      ['Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'"],
      115,
    ],
    ['no strict transport', 'Strict-Transport-Security', 80],
    ['a referrer for the next site', ['Referrer-Policy', 'unsafe-url'], 120],
    ['guessing of types', 'X-Content-Type-Options', 125],
    ['pages for every site to embed', ['Cross-Origin-Resource-Policy', 'cross-origin'], 120],
  ])('%s costs points: the score can fall', (_, change, score) => {
    const changed = headers.filter(
      ([name]) => name !== (typeof change === 'string' ? change : change[0]),
    );
    const all = typeof change === 'string' ? changed : [...changed, change];
    expect(scoreSite({ headers: all, scripts, isPreloaded: false }).score).toBe(score);
  });
});
