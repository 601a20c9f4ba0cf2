import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { districtsOn } from '#areas/published-areas.ts';
import { published } from '#directory/published.ts';
import { nationIds } from '#directory/schema/basics.ts';
import { readMadeFilm } from '#film/page/made-film.ts';
import { endNumbers } from '#film/end-numbers.ts';
import { filmScript, type Audience } from '#film/script/film-script.ts';
import { pathInLanguage, type Language } from '#language/paths.ts';
import { words } from '#language/words.ts';
import { fileLabel } from '../files/file-label.ts';
import { numbersOf } from '../lines/numbers-of.ts';
import { pausePoints } from '../pause-points.ts';
import { theKit } from '../the-kit.ts';
import { packPage } from './markup.ts';
import { oldestRead } from './oldest-read.ts';
import { packAreas } from './pack-areas.ts';
import { audienceOf, filmsOf, isTrackOf, tracksFor, type PackKind } from './pack-film.ts';
import { plainCopy } from './plain-copy.ts';
import { startPage, type PackLink } from './start-page.ts';

/** A file of a pack: where it lies in it, and its bytes. */
export interface PackEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PackSource {
  /** The finished site. */
  readonly dist: string;
  /** Its files, as paths with `/`. */
  readonly paths: readonly string[];
  /** The day of the build. */
  readonly made: string;
  /** The site's address, as people would type it. */
  readonly address: string;
}

/** Everything in a pack, its start page first; nothing where the film of the pack is not made. */
export function packFiles(kind: PackKind, language: Language, source: PackSource): PackEntry[] {
  const films = filmsOf(kind);
  if (films.length === 0) return [];
  const say = words(language);
  const read = (path: string) => new Uint8Array(readFileSync(join(source.dist, path)));
  const kitFiles = source.paths
    .filter((path) => path.startsWith('kit/') && path.includes(`-${language}.`))
    .filter((path) => !path.endsWith('.zip'))
    .map((path) => ({ path, bytes: read(path) }));
  const stills = [...readMadeFilm().stills.values()].map((href) => entryOf(href, read));
  const filmEntries = films.map(({ href, version }) => ({ ...entryOf(href, read), version }));
  // For players that read a track from a file of its own; the start page has every line in itself.
  const tracks = [...readMadeFilm().tracks]
    .filter(([file]) => isTrackOf(kind, file) && file.endsWith(`.${language}.vtt`))
    .map(([, href]) => entryOf(href, read));
  const pages = [...plansOf(source, language), ...storyOf(source, language, audienceOf(kind))];
  const own = ownFiles();
  const inPack = [...filmEntries, ...pages, ...kitFiles, ...tracks, ...stills, ...own];
  const districts = districtsOn(source.made);
  const script = filmScript(endNumbers(published()));
  const named = (pattern: RegExp) =>
    kitFiles
      .filter(({ path }) => pattern.test(path))
      .map((entry) => ({ ...linkTo(entry), name: fileLabel(nameOf(entry), say) }));
  const start = startPage(
    {
      ...{ made: source.made, address: source.address },
      oldest: oldestRead(published().services, districts.authorities.values()),
      // Cards and posters in the pack have each nation's own.
      lines: numbersOf('anywhere', language),
      areas: packAreas(language, source.made, districts),
      films: filmEntries.map((entry) => ({
        ...linkTo(entry),
        version: entry.version as 'main' | 'described' | 'younger',
        name: say(`pack.version.${entry.version}`, {
          from: kind.cuts.includes('9-11') ? '9' : '11',
          to: '11',
        }),
      })),
      poster: stills.find(({ path }) => path === 'film/poster.webp')?.path,
      tracks: tracksFor(kind, language),
      pauses: new Map(kind.cuts.map((cut) => [cut, pausePoints(theKit(), script, cut)])),
      plans: pages
        .filter(({ path }) => path.startsWith('plans/'))
        .map((page) => ({ ...linkTo(page), name: page.heading })),
      slides: named(/slides-/),
      sheets: named(/\.docx$/),
      handOuts: new Map(nationIds.map((nation) => [nation, named(new RegExp(`-${nation}-`))])),
      story: pages
        .filter(({ path }) => path === 'story.html')
        .map((page) => ({ ...linkTo(page), name: say('pack.story') }))[0],
      contents: inPack.map(linkTo),
    },
    language,
    say,
  );
  return [
    { path: 'START.html', bytes: utf8(start) },
    ...inPack.map(({ path, bytes }) => ({ path, bytes })),
  ];
}

function entryOf(href: string, read: (path: string) => Uint8Array): PackEntry {
  const path = href.replace(/^\//, '');
  return { path, bytes: read(path) };
}

function linkTo({ path, bytes }: PackEntry): PackLink {
  return { href: path, name: path, bytes: bytes.length };
}

const nameOf = ({ path }: PackEntry) => path.split('/').at(-1) ?? path;

/** Plans, as the site shows them, and what whoever leads reads before. */
function plansOf({ dist, paths }: PackSource, language: Language) {
  return paths
    .filter((path) => plan.test(path) && path.startsWith('cy/') === (language === 'cy'))
    .sort((one, other) => firstAge(one) - firstAge(other))
    .flatMap((path) => {
      const name = path.split('/').at(-2) ?? 'plan';
      const html = readFileSync(join(dist, path), 'utf8');
      return pageOf(html, { path: `plans/${name}.html`, up: '../', language });
    });
}
/** The youngest for whom a session is: those stand first, before plans that are named for something else. */
function firstAge(path: string): number {
  return Number(/\/ages-(\d+)-/.exec(path)?.[1] ?? 99);
}

const plan =
  /^(?:cy\/)?professionals\/(?:sessions\/[a-z0-9-]+|staff-briefing|if-a-child-tells-you)\/index\.html$/;

function storyOf({ dist, paths }: PackSource, language: Language, audience: Audience) {
  const path = `${pathInLanguage('/film/story/', language).slice(1)}index.html`;
  if (!paths.includes(path)) return [];
  return pageOf(readFileSync(join(dist, path), 'utf8'), {
    ...{ path: 'story.html', up: '', language, audience },
  });
}

/** Where a page lies in the pack, how to get from it to the pack's top, and whose words of the film it says. */
interface PageInPack {
  readonly path: string;
  readonly up: string;
  readonly language: Language;
  readonly audience?: Audience;
}

function pageOf(
  html: string,
  { path, up, language, audience = 'main' }: PageInPack,
): (PackEntry & { heading: string })[] {
  const copy = plainCopy(
    html,
    (address) => {
      const place = placeInPack(address);
      return place === undefined ? undefined : `${up}${place}`;
    },
    audience,
  );
  if (copy === undefined) return [];
  const say = words(language);
  const back = `<p><a href="${up}START.html">${say('pack.start')}</a></p>`;
  const page = packPage({
    language,
    title: say('site.name'),
    up,
    body: `${back}\n${copy.html}\n${back}`,
  });
  return [{ path, bytes: utf8(page), heading: copy.heading }];
}

/** Where an address of the site lies in the pack: a still, another plan, or the page that shows the film. */
function placeInPack(address: string): string | undefined {
  const [path = ''] = address.split('#');
  if (/^\/film\/stills\//.test(path)) return path.slice(1);
  if (/^\/(?:cy\/)?film\/session\/$/.test(path)) return 'START.html';
  return plan.test(`${path.slice(1)}index.html`)
    ? `plans/${path.split('/').at(-2)}.html`
    : undefined;
}

/** What makes the pages look and work, and the licences. */
function ownFiles(): PackEntry[] {
  const from = (path: string) => new Uint8Array(readFileSync(join(process.cwd(), path)));
  return [
    { path: 'pack/start.js', bytes: from('src/kit/pack/start.js') },
    { path: 'pack/pack.css', bytes: from('src/kit/pack/pack.css') },
    { path: 'pack/shantell-sans-700.woff2', bytes: from('public/fonts/shantell-sans-700.woff2') },
    { path: 'pack/OFL.txt', bytes: from('public/fonts/OFL.txt') },
    { path: 'LICENCE.txt', bytes: from('content/LICENSE.md') },
  ];
}

const utf8 = (text: string) => new TextEncoder().encode(text);
