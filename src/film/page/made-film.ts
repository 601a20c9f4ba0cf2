import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

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
}

export interface MadeFilm {
  readonly files: readonly MadeFile[];
  readonly poster: string | undefined;
  /** Addresses of pictures by their names. */
  readonly stills: ReadonlyMap<string, string>;
  /** Addresses of tracks by file name: `captions.en.vtt`. */
  readonly tracks: ReadonlyMap<string, string>;
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
 * never offers what is not there. Clips of the choices have a folder of their own and are left out.
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
  return {
    files: paths.flatMap((path) => madeFile(path, folder) ?? []),
    poster: pictures.get('poster.webp'),
    stills: new Map([...pictures].map(([file, href]) => [file.replace('.webp', ''), href])),
    tracks: addresses('.vtt'),
  };
}

function madeFile(path: string, folder: string): MadeFile | undefined {
  const type = /\.(webm|mp4|m4a)$/.exec(path)?.[1] as MadeFile['type'] | undefined;
  if (type === undefined || /clip|choice\b.*\//.test(path)) return undefined;
  const version =
    type === 'm4a' ? 'sound' : (named.find(([pattern]) => pattern.test(path))?.[1] ?? 'main');
  const lines = /(?<!\d)(1080|720|360)(?!\d)/.exec(path)?.[1];
  return {
    ...{ href: `/film/${path}`, version, type },
    lines: type === 'm4a' ? undefined : Number(lines ?? 720),
    bytes: statSync(join(folder, path)).size,
  };
}

/** The files of a version at a size, in the order in which a browser is to try them: AV1 first. */
export function sourcesOf(film: MadeFilm, version: MadeVersion, lines: number): MadeFile[] {
  return film.files
    .filter((file) => file.version === version && file.lines === lines)
    .sort((one, other) => other.type.localeCompare(one.type));
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
