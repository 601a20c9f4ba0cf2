/** A response header: its name and its whole value, as they go over the wire. */
export type Header = readonly [name: string, value: string];

/** All headers of one address, or of those below one; nothing is taken over from a wider rule. */
export interface HeaderRule {
  /** One address, or with `*` behind it all that begin with it: `/*` is every one. Letters and slashes only. */
  readonly path: string;
  readonly headers: readonly Header[];
}

/** Browser features that no page here uses, so no script, ours or injected, can ask for them. */
const featuresOff = [
  ...['accelerometer', 'ambient-light-sensor', 'attribution-reporting', 'autoplay', 'bluetooth'],
  ...['browsing-topics', 'camera', 'clipboard-read', 'compute-pressure', 'display-capture'],
  ...['encrypted-media', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get'],
  ...['idle-detection', 'join-ad-interest-group', 'local-fonts', 'magnetometer', 'microphone'],
  ...['midi', 'otp-credentials', 'payment', 'publickey-credentials-get', 'run-ad-auction'],
  ...['screen-wake-lock', 'serial', 'storage-access', 'sync-xhr', 'unload', 'usb', 'web-share'],
  ...['window-management', 'xr-spatial-tracking'],
];

/** Features that the film's player needs, for this host only. */
const featuresOfOurs = ['fullscreen', 'picture-in-picture'];

/** Who may show a page inside a page of their own. */
type Framing = "'none'" | '*';

/**
 * The content security policy. `styleHashes` are the sources (`sha256-…`) of the style sheets that
 * stand inside the pages: nothing else that is inline may apply, and there is no inline script.
 */
function contentSecurityPolicy(
  styleHashes: readonly string[],
  frameAncestors: Framing = "'none'",
): string {
  const styleSources = ["'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    // Pagefind runs WebAssembly; without this word it fails in every browser.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src ${styleSources}`,
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
    "frame-src 'none'",
    "object-src 'none'",
    "manifest-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * The policy as a page carries it in a meta element, for mirrors that lose the headers: there it cannot
 * say who may frame the page, and what `default-src 'none'` forbids already is not said twice.
 */
export function policyInPage(styleHashes: readonly string[]): string {
  return contentSecurityPolicy(styleHashes)
    .split('; ')
    .filter((rule) => !/^(frame-ancestors|(frame|object|manifest)-src) /.test(rule))
    .join('; ');
}

/**
 * Which headers every answer carries, whatever its status, by its address; of the rules that fit, the
 * last one counts. The one source: the Node server, `_headers`, and the files for nginx and Caddy are
 * written from it.
 */
export function headerRules(styleHashes: readonly string[]): readonly HeaderRule[] {
  const site = siteHeaders(styleHashes);
  const framed = changed(without(site, 'X-Frame-Options'), [
    ['Content-Security-Policy', contentSecurityPolicy(styleHashes, '*')],
    // A page that asks for COEP itself may show nothing without it.
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ]);
  return [
    { path: '/*', headers: site },
    // The film alone may stand in other sites' pages: not what is below it, where the page for addresses
    // that lead nowhere is answered, which leads on to every other page.
    { path: '/film/embed/', headers: framed },
    { path: '/cy/film/embed/', headers: framed },
    {
      // The directory as data, for other sites to read.
      path: '/data/*',
      headers: [
        ...changed(site, [['Cross-Origin-Resource-Policy', 'cross-origin']]),
        ['Access-Control-Allow-Origin', '*'],
      ],
    },
  ];
}

/** The headers of an address, from the last rule that fits it. `path` is decoded, with no `..` in it. */
export function headersAt(rules: readonly HeaderRule[], path: string): readonly Header[] {
  return rules.findLast((rule) => isFor(rule.path, path))?.headers ?? [];
}

/** Whether a rule of that path is for an address. */
export function isFor(path: string, address: string): boolean {
  return path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
}

/**
 * The same question for servers, as a regular expression that asks for upper and lower case: both have
 * simpler words, which do not. `$` would let a line break follow.
 */
export function patternOf(path: string): string {
  return path.endsWith('*') ? `^${path.slice(0, -1)}` : `^${path}\\z`;
}

function changed(headers: readonly Header[], others: readonly Header[]): readonly Header[] {
  const values = new Map(others);
  return headers.map(([name, value]) => [name, values.get(name) ?? value]);
}

function without(headers: readonly Header[], left: string): readonly Header[] {
  return headers.filter(([name]) => name !== left);
}

/**
 * The headers of every page and file that has no rule of its own.
 *
 * There is no Set-Cookie, ETag, Last-Modified, Server or reporting header here, and a host must add
 * none: nothing is stored, so there is nothing to revalidate, and nobody is told of a visit.
 */
export function siteHeaders(styleHashes: readonly string[]): readonly Header[] {
  return [
    ['Content-Security-Policy', contentSecurityPolicy(styleHashes)],
    // Keeps pages off the disk and out of the back/forward cache of a shared phone.
    ['Cache-Control', 'no-store'],
    ['Referrer-Policy', 'no-referrer'],
    ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains; preload'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Origin-Agent-Cluster', '?1'],
    ['X-DNS-Prefetch-Control', 'off'],
    ['X-Permitted-Cross-Domain-Policies', 'none'],
    // "Off the record": Brave keeps no history of a site that sends it.
    ['Request-OTR', '1'],
    ['Permissions-Policy', permissionsPolicy()],
  ];
}

function permissionsPolicy(): string {
  return [
    ...featuresOff.map((feature) => `${feature}=()`),
    ...featuresOfOurs.map((feature) => `${feature}=(self)`),
  ]
    .sort()
    .join(', ');
}
