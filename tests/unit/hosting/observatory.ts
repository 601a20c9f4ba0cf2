import type { Header } from '#hosting/headers.ts';

/**
 * The scoring of MDN's HTTP Observatory, as published in August 2026
 * (github.com/mdn/mdn-http-observatory, src/grader/charts.js and src/analyzer/): a hundred points, less
 * what is wrong, and from ninety on the bonuses besides. Its tests of redirections and of the certificate
 * are about a live host, not about headers, and give no bonus.
 */
export interface Scored {
  readonly score: number;
  /** What each test gave or took. */
  readonly modifiers: Readonly<Record<string, number>>;
}

/** What a scan sees of a site. */
export interface Scanned {
  readonly headers: readonly Header[];
  /** The scripts of the front page, as their tags stand there. */
  readonly scripts: readonly string[];
  /** Whether browsers know the host from their own list. */
  readonly isPreloaded: boolean;
}

const tooBroad = [
  'ftp:',
  'http:',
  'https:',
  '*',
  'http://*',
  'http://*.*',
  'https://*',
  'https://*.*',
];
const unsafeInline = ["'unsafe-inline'", 'data:'];
const leastForBonuses = 90;

export function scoreSite({ headers, scripts, isPreloaded }: Scanned): Scored {
  const values = new Map(headers.map(([name, value]) => [name.toLowerCase(), value]));
  const policy = policyOf(values.get('content-security-policy'));
  const modifiers = {
    cookies: values.has('set-cookie') ? -20 : 0,
    cors: corsModifier(values),
    csp: cspModifier(policy),
    hsts: hstsModifier(values.get('strict-transport-security'), isPreloaded),
    referrer: referrerModifier(values.get('referrer-policy')),
    sri: sriModifier(scripts),
    contentType: values.get('x-content-type-options')?.toLowerCase() === 'nosniff' ? 0 : -5,
    framing: framingModifier(policy, values.get('x-frame-options')),
    corp: corpModifier(values.get('cross-origin-resource-policy')),
  };
  const all = Object.values(modifiers);
  const less = 100 + all.filter((each) => each < 0).reduce((sum, each) => sum + each, 0);
  const more = all.filter((each) => each > 0).reduce((sum, each) => sum + each, 0);
  return { score: Math.max(0, less >= leastForBonuses ? less + more : less), modifiers };
}

type Policy = ReadonlyMap<string, readonly string[]>;

function policyOf(text: string | undefined): Policy | undefined {
  if (text === undefined) return undefined;
  return new Map(
    text.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name.toLowerCase(), sources];
    }),
  );
}

function cspModifier(policy: Policy | undefined): number {
  if (policy === undefined) return -25;
  const sources = (name: string): readonly string[] =>
    policy.get(name) ?? policy.get('default-src') ?? ['*'];
  // A hash or nonce switches 'unsafe-inline' off in every browser that knows them.
  const effective = (name: string): readonly string[] =>
    sources(name).some((source) => /^'(?:sha256|sha384|sha512|nonce)-/.test(source))
      ? sources(name).filter((source) => source !== "'unsafe-inline'")
      : sources(name);
  const script = effective('script-src');
  const style = effective('style-src');
  const has = (list: readonly string[], bad: readonly string[]): boolean =>
    list.some((source) => bad.includes(source));
  const isPlain = (source: string): boolean => /^(?:http|ftp):/.test(source);
  if (has(script, [...tooBroad, ...unsafeInline]) || has(sources('object-src'), tooBroad))
    return -20;
  const passive = ['img-src', 'media-src'];
  const active = [...policy]
    .filter(([name]) => !passive.includes(name))
    .flatMap(([, list]) => list);
  if (active.some(isPlain)) return -20;
  if (has([...script, ...style], ["'unsafe-eval'"])) return -10;
  if (passive.flatMap(sources).some(isPlain)) return -10;
  if (has(style, [...tooBroad, ...unsafeInline])) return 0;
  const fallback = policy.get('default-src');
  return fallback?.length === 1 && fallback[0] === "'none'" ? 10 : 5;
}

function corsModifier(values: ReadonlyMap<string, string>): number {
  const isOpen = values.has('access-control-allow-origin');
  return isOpen && values.get('access-control-allow-credentials') === 'true' ? -50 : 0;
}

function hstsModifier(value: string | undefined, isPreloaded: boolean): number {
  if (isPreloaded) return 5;
  const seconds = /max-age=(\d+)/.exec(value ?? '')?.[1];
  if (seconds === undefined) return -20;
  return Number(seconds) >= 15_768_000 ? 0 : -10;
}

function referrerModifier(value: string | undefined): number {
  if (value === undefined) return 0;
  const isPrivate = /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/;
  return isPrivate.test(value) ? 5 : -5;
}

/** Scripts of this host: pinned ones are a bonus, the others neither good nor bad. */
function sriModifier(scripts: readonly string[]): number {
  const foreign = scripts.filter((tag) => /\ssrc="(?:https?:)?\/\//.test(tag));
  if (foreign.some((tag) => !tag.includes(' integrity='))) return -50;
  // One without a hash, and there is no bonus.
  return scripts.length > 0 && scripts.every((tag) => tag.includes(' integrity=')) ? 5 : 0;
}

function framingModifier(policy: Policy | undefined, value: string | undefined): number {
  if (policy?.has('frame-ancestors') === true) return 5;
  return /^(?:deny|sameorigin)$/i.test(value ?? '') ? 0 : -20;
}

function corpModifier(value: string | undefined): number {
  if (value === 'same-origin' || value === 'same-site') return 10;
  return value === undefined || value === 'cross-origin' ? 0 : -5;
}
