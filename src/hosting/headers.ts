/** A response header: its name and its whole value, as they go over the wire. */
export type Header = readonly [name: string, value: string];

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

/**
 * The content security policy. `styleHashes` are the sources (`sha256-…`) of the style sheets that
 * stand inside the pages: nothing else that is inline may apply, and there is no inline script.
 */
export function contentSecurityPolicy(styleHashes: readonly string[]): string {
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
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "manifest-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * Every header that every answer carries, whatever its status. The one source: the Node server,
 * `_headers` and any file for another server are written from this list.
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
