import { describe, expect, test } from 'vitest';
import { siteHeaders } from '#hosting/headers.ts';
import { headersFor, readHostHeaders, writeHostHeaders } from '#hosting/host-headers-file.ts';

const headers = new Map(siteHeaders(['sha256-abc=']));
const policy = new Map(
  headers
    .get('Content-Security-Policy')
    ?.split('; ')
    .map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
);

describe('the policy for content', () => {
  test('nothing is allowed that is not named', () => {
    expect(policy.get('default-src')).toBe("'none'");
  });

  test('scripts come from this host only, and none stands inside a page', () => {
    expect(policy.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(policy.get('trusted-types')).toBe("'none'");
  });

  test('the site sheet applies by its hash, no other inline style does', () => {
    expect(policy.get('style-src')).toBe("'self' 'sha256-abc='");
  });

  test('no directive names another host or a scheme', () => {
    for (const sources of policy.values()) expect(sources).not.toMatch(/https?:|data:|blob:|\*/);
  });

  test('no form can send anything, and no site can frame a page', () => {
    expect(policy.get('form-action')).toBe("'none'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
  });
});

describe('the other headers', () => {
  test('nothing is kept on the device', () => {
    expect(headers.get('Cache-Control')).toBe('no-store');
  });

  test('the next site is not told where a visitor came from', () => {
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
  });

  test('the camera, the place and 33 other features are off, and two are for the film', () => {
    const features = headers.get('Permissions-Policy')?.split(', ') ?? [];
    expect(features).toContain('geolocation=()');
    expect(features).toContain('camera=()');
    expect(features.filter((feature) => feature.endsWith('=()'))).toHaveLength(35);
    expect(features.filter((feature) => feature.endsWith('=(self)'))).toEqual([
      'fullscreen=(self)',
      'picture-in-picture=(self)',
    ]);
  });

  test.each(['set-cookie', 'etag', 'last-modified', 'server', 'nel', 'report-to', 'date'])(
    'there is no %s',
    (name) => {
      expect([...headers.keys()].map((each) => each.toLowerCase())).not.toContain(name);
    },
  );

  test('each header stands once', () => {
    const names = siteHeaders([]).map(([name]) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('_headers', () => {
  test('a host reads from it what was written', () => {
    const rules = [{ path: '/*', headers: siteHeaders(['sha256-abc=']) }];
    expect(readHostHeaders(writeHostHeaders(rules))).toEqual(rules);
  });

  test('a rule for every address meets the front page and a page deep down', () => {
    const rules = [{ path: '/*', headers: [['A', '1']] as const }];
    expect(headersFor(rules, '/')).toEqual([['A', '1']]);
    expect(headersFor(rules, '/cy/services/meic/')).toEqual([['A', '1']]);
  });

  test('a rule for one address meets no other', () => {
    const rules = [{ path: '/open/', headers: [['A', '1']] as const }];
    expect(headersFor(rules, '/open/')).toHaveLength(1);
    expect(headersFor(rules, '/open/more')).toHaveLength(0);
  });

  test('a line longer than hosts take stops the build', () => {
    const rules = [{ path: '/*', headers: [['Long', 'x'.repeat(2000)]] as const }];
    expect(() => writeHostHeaders(rules)).toThrow(
      'A line of _headers has 2008 characters; hosts take 2000. It begins "Long: xxxxxx',
    );
  });

  test('more rules than hosts take stop the build', () => {
    const rules = Array.from({ length: 101 }, (_, at) => ({ path: `/${at}`, headers: [] }));
    expect(() => writeHostHeaders(rules)).toThrow('_headers would hold 101 rules; hosts take 100.');
  });
});
