import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../renditions/manifest.ts';
import { reels, type Reel } from '../script/choices/reel.ts';
import { filmSeconds } from '../script/times.ts';

export const madeVersions = ['main', 'described', 'calm', 'younger', 'captions', 'sound'] as const;
export type MadeVersion = (typeof madeVersions)[number];

/** A file of the film that visitors can have. */
export interface MadeFile {
  /** Its address: `/film/my-choice-720.mp4`. */
  readonly href: string;
  readonly version: MadeVersion;
  readonly type: 'webm' | 'mp4' | 'm4a';
  /** Lines of the picture; undefined for sound. */
  readonly lines: number | undefined;
  readonly bytes: number;
  /** Its length as it was measured. */
  readonly seconds: number;
}

export interface MadeFilm {
  readonly files: readonly MadeFile[];
  readonly poster: string | undefined;
  /** Addresses of pictures by their names. */
  readonly stills: ReadonlyMap<string, string>;
  /** Addresses of tracks by file name: `captions.en.vtt`. */
  readonly tracks: ReadonlyMap<string, string>;
  /** Both ways of each choice, by the choice's id. */
  readonly clips: ReadonlyMap<string, MadeClips>;
}

export interface MadeClips {
  readonly main: string;
  readonly described: string;
  readonly bytes: number;
  readonly seconds: number;
}

/** What a file's name says of it, the rarer first: a name without any of them is the film itself. */
const named: readonly (readonly [RegExp, MadeVersion])[] = [
  [/describ/, 'described'],
  [/calm/, 'calm'],
  [/9-?11|younger/, 'younger'],
  [/caption/, 'captions'],
  [/sound|audio/, 'sound'],
];

/**
 * What of the film is made: the files that lie in `public/film/`, with their real sizes, so that a page
 * never offers what is not there. The clips of the choices are apart from the film's own files.
 */
export function readMadeFilm(folder = join(process.cwd(), 'public', 'film')): MadeFilm {
  const paths = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((path) => path.replaceAll('\\', '/'))
        .sort()
    : [];
  const addresses = (ending: string) =>
    new Map(
      paths
        .filter((path) => path.endsWith(ending))
        .map((path) => [path.split('/').at(-1) ?? path, `/film/${path}`]),
    );
  const pictures = addresses('.webp');
  const lengths = measuredLengths(folder);
  return {
    files: paths.flatMap((path) => madeFile(path, folder, lengths) ?? []).sort(asOffered),
    poster: pictures.get('poster.webp'),
    stills: new Map([...pictures].map(([file, href]) => [file.replace('.webp', ''), href])),
    tracks: addresses('.vtt'),
    clips: new Map(reels.flatMap((reel) => madeClips(reel, paths, folder))),
  };
}

/** Sizes of the picture as they are offered: the ordinary one, the small one, the one for a projector. */
const offeredLines = [720, 360, 1080];

/** The film itself first, in the size and the form that most people want. */
function asOffered(one: MadeFile, other: MadeFile): number {
  const place = ({ version, lines }: MadeFile) =>
    madeVersions.indexOf(version) * offeredLines.length + offeredLines.indexOf(lines ?? 720);
  return place(one) - place(other) || other.type.localeCompare(one.type);
}

/** How long each file is, by the list of what was measured. */
function measuredLengths(folder: string): ReadonlyMap<string, number> {
  const list = join(folder, 'manifest.json');
  if (!existsSync(list)) return new Map();
  const { files } = JSON.parse(readFileSync(list, 'utf8')) as Pick<Manifest, 'files'>;
  return new Map(files.map(({ file, seconds }) => [file, seconds]));
}

function madeClips(
  { id, seconds }: Reel,
  paths: readonly string[],
  folder: string,
): [string, MadeClips][] {
  const [main, described] = [`clips-${id}-720.mp4`, `clips-${id}-described-720.mp4`];
  if (![main, described].every((file) => paths.includes(file))) return [];
  const { size } = statSync(join(folder, main));
  const addresses = { main: `/film/${main}`, described: `/film/${described}` };
  return [[id, { ...addresses, bytes: size, seconds }]];
}

function madeFile(
  path: string,
  folder: string,
  lengths: ReadonlyMap<string, number>,
): MadeFile | undefined {
  const type = /\.(webm|mp4|m4a)$/.exec(path)?.[1] as MadeFile['type'] | undefined;
  // What is being encoded is no file yet.
  if (type === undefined || /clips|^half/.test(path)) return undefined;
  const version =
    type === 'm4a' ? 'sound' : (named.find(([pattern]) => pattern.test(path))?.[1] ?? 'main');
  const lines = /(?<!\d)(1080|720|360)(?!\d)/.exec(path)?.[1];
  return {
    ...{ href: `/film/${path}`, version, type },
    lines: type === 'm4a' ? undefined : Number(lines ?? 720),
    bytes: statSync(join(folder, path)).size,
    seconds: lengths.get(path) ?? filmSeconds,
  };
}

/** The files of a version at a size, in the order in which a browser is to try them: AV1 first. */
export function sourcesOf(film: MadeFilm, version: MadeVersion, lines: number): MadeFile[] {
  return film.files
    .filter((file) => file.version === version && file.lines === lines)
    .sort(asOffered);
}

/** The lines of the film that is shown at first: 720, or fewer where only those are made. */
export function shownLines(film: MadeFilm): number | undefined {
  return [720, 360].find((lines) =>
    sourcesOf(film, 'main', lines).some(({ type }) => type === 'mp4'),
  );
}

/** Whether the film can be shown: its ordinary version is there in a form that every browser plays. */
export function isMade(film: MadeFilm): boolean {
  return shownLines(film) !== undefined;
}

/** Whether the choosing version can be shown: the film, and both ways of every choice. */
export function isChoosingMade(film: MadeFilm): boolean {
  return isMade(film) && film.clips.size === reels.length;
}
