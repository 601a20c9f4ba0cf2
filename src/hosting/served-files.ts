/** What lies in the folder of the finished site for the server, not for visitors. */
const forServersOnly = /(?:^|\/)(?:_headers|_redirects)$|\.(?:br|gz)$/;
/** Names that begin with a dot; `..` is one of them. */
const hidden = /(?:^|\/)\.(?!well-known\/)/;

/** Whether a file of the finished site, by its path, is a visitor's to ask for. */
export function isServed(path: string): boolean {
  return !forServersOnly.test(path) && !hidden.test(path);
}

/** Where the build says what it served: the one file that cannot say so of itself. */
export const manifestPath = 'manifest.json';

/** The page that stands for every address that leads nowhere. */
export const notFoundPath = '404.html';

/** What two builds of one commit must have in common to give the same bytes. */
export interface BuiltFor {
  /** The day of the build, `YYYY-MM-DD`. */
  readonly day: string;
  /** The public address that its pages and files name, without a slash at its end. */
  readonly site: string;
}

/** What the build made: a monitor far away compares a live host with it. */
export interface Manifest extends BuiltFor {
  /** The one style sheet inside every page, as the policy for content names it: `sha256-…`. */
  readonly sheet: string;
  /** Every file that is served, by its path without a slash before it. */
  readonly files: Readonly<Record<string, ServedFile>>;
}

/** A file as it is before any compression. */
export interface ServedFile {
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
  readonly size: number;
}

/**
 * The Open Referral UK feed. Its addresses have no ending, and some are the beginning of others, so
 * below here each answer lies in a folder of its name, as `index.json`.
 */
const feedAddress = '/data/oruk';

/** Whether an address is one of the feed's. */
export function isOfFeed(address: string): boolean {
  return address === feedAddress || address.startsWith(`${feedAddress}/`);
}

/** The address at which visitors find a file: `/find/` for `find/index.html`. */
export function addressOf(path: string): string {
  const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
  return isOfFeed(address) ? address.replace(/\/index\.json$/, '') : address;
}

/** What hosts that read `_redirects` (Netlify, Cloudflare Pages) are told of the feed. */
export const hostRewrites = ['', '/:list', '/:list/:id']
  .map((rest) => `${feedAddress}${rest} ${feedAddress}${rest}/index.json 200\n`)
  .join('');
