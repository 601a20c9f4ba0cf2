import { describe, expect, test } from 'vitest';
import {
  headerRules,
  headersAt,
  policyInPage,
  siteHeaders,
  type Header,
  type HeaderRule,
} from '#hosting/headers.ts';
import { headersFor, readHostHeaders, writeHostHeaders } from '#hosting/host-headers-file.ts';

const headers = new Map(siteHeaders(['sha256-abc=']));
const directivesOf = (written: string): ReadonlyMap<string, string> =>
  new Map(
    written.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
const policy = directivesOf(headers.get('Content-Security-Policy') ?? '');

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

  test('a page that lost the headers allows no more, but for who may frame it', () => {
    const inPage = directivesOf(policyInPage(['sha256-abc=']));
    for (const [name, sources] of policy) {
      const fallsBack = name.endsWith('-src') ? inPage.get('default-src') : undefined;
      if (name === 'frame-ancestors') expect(inPage.has(name)).toBe(false);
      else expect(inPage.get(name) ?? fallsBack, name).toBe(sources);
    }
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

describe('addresses with headers of their own', () => {
  const rules = headerRules(['sha256-abc=']);
  const at = (path: string): Map<string, string> => new Map(headersAt(rules, path));
  const differing = (path: string): string[] =>
    [...new Set([...headers.keys(), ...at(path).keys()])].filter(
      (name) => at(path).get(name) !== headers.get(name),
    );

  test('the film alone may stand in another site’s page', () => {
    for (const path of ['/film/embed/', '/cy/film/embed/']) {
      expect(differing(path)).toEqual([
        'Content-Security-Policy',
        'X-Frame-Options',
        'Cross-Origin-Resource-Policy',
      ]);
      expect(at(path).get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    }
    expect(at('/film/embed/').get('Content-Security-Policy')).toBe(
      headers
        .get('Content-Security-Policy')
        ?.replace("frame-ancestors 'none'", 'frame-ancestors *'),
    );
    // Below it, on every host, is the page for what is not there, and that one leads to every other.
    const below = ['/film/embed/nothing/', '/cy/film/embed/nothing/', '/film/embed/\n'];
    const others = ['/film/', '/film/embedded/', '/film/embed', '/cy/', '/data/services.json'];
    for (const path of [...below, ...others]) {
      expect(at(path).get('X-Frame-Options'), path).toBe('DENY');
      expect(at(path).get('Content-Security-Policy'), path).toContain("frame-ancestors 'none'");
    }
  });

  test('the data alone may be read by another site', () => {
    expect(differing('/data/services.json')).toEqual([
      'Cross-Origin-Resource-Policy',
      'Access-Control-Allow-Origin',
    ]);
    expect(at('/data/services.json').get('Access-Control-Allow-Origin')).toBe('*');
    for (const path of ['/', '/database/', '/film/embed/']) {
      expect(at(path).has('Access-Control-Allow-Origin'), path).toBe(false);
    }
    for (const path of ['/', '/database/', '/film/']) {
      expect(at(path).get('Cross-Origin-Resource-Policy'), path).toBe('same-origin');
    }
  });
});

describe('_headers', () => {
  const rules = headerRules(['sha256-abc=']);
  const wide = (headers: readonly Header[]): HeaderRule => ({ path: '/*', headers });

  test.each([
    ...['/', '/cy/services/meic/', '/film/', '/film/embed/', '/film/embed/nothing/'],
    '/data/services.csv',
  ])(
    'a host that reads it sends %s with the headers of the one list, none joined with a comma',
    (path) => {
      const sent = new Map(headersFor(readHostHeaders(writeHostHeaders(rules)), path));
      expect(sent).toEqual(new Map(headersAt(rules, path)));
    },
  );

  test('what a host adds by itself is taken away first', () => {
    const [first] = readHostHeaders(writeHostHeaders(rules));
    expect(first?.detached).toEqual(['Access-Control-Allow-Origin', 'ETag', 'Last-Modified']);
  });

  test('a host that cannot take a header away shows the film in no frame, rather than every page', () => {
    const text = writeHostHeaders(rules).replaceAll(/^ +! .*\n/gm, '');
    const sent = new Map(headersFor(readHostHeaders(text), '/film/embed/'));
    expect(sent.get('X-Frame-Options')).toBe('DENY');
    expect(sent.get('Content-Security-Policy')).toMatch(/frame-ancestors 'none'.*, .*/);
  });

  test('a rule for one address meets no other', () => {
    const host = [{ path: '/open/', detached: [], headers: [['A', '1']] as const }];
    expect(headersFor(host, '/open/')).toHaveLength(1);
    expect(headersFor(host, '/open/more')).toHaveLength(0);
  });

  test('a line longer than hosts take stops the build', () => {
    expect(() => writeHostHeaders([wide([['Long', 'x'.repeat(2000)]])])).toThrow(
      'A line of _headers has 2008 characters; hosts take 2000. It begins "Long: xxxxxx',
    );
  });

  test('more rules than hosts take stop the build', () => {
    const many = Array.from({ length: 101 }, () => wide([]));
    expect(() => writeHostHeaders(many)).toThrow('_headers would hold 101 rules; hosts take 100.');
  });
});
