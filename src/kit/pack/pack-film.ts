import { readMadeFilm, sourcesOf, type MadeFile, type MadeFilm } from '#film/page/made-film.ts';
import { endNumbers } from '#film/end-numbers.ts';
import { filmScript, type Audience } from '#film/script/film-script.ts';
import { tracksOf } from '#film/tracks/tracks.ts';
import { isYoungerTrack } from '#film/tracks/younger-track.ts';
import { published } from '#directory/published.ts';
import type { Language } from '#language/paths.ts';
import type { Cut } from '../schema/words.ts';
import type { PackVersion, StartPage } from './start-page.ts';

/** A pack: what its name adds, which files of the film it holds, and for which ages those are. */
export interface PackKind {
  readonly name: '' | 'small-' | '9-11-';
  readonly films: readonly (readonly [PackVersion, number])[];
  readonly cuts: readonly Cut[];
}

/** Both films of a pack together stay under what the narrowest host takes. */
export const packKinds: readonly PackKind[] = [
  {
    name: '',
    films: [
      ['main', 720],
      ['described', 720],
    ],
    cuts: ['11-14', '14-16'],
  },
  { name: 'small-', films: [['main', 360]], cuts: ['11-14', '14-16'] },
  { name: '9-11-', films: [['younger', 720]], cuts: ['9-11'] },
];

/** Cloudflare Pages takes no file above 25 MiB; school post rooms often none above 25 MB. */
export const mostPackBytes = 25_000_000;

/** The film's files of a pack, in the form that every browser plays; none where one of them is not made. */
export function filmsOf(kind: PackKind, film: MadeFilm = readMadeFilm()): readonly MadeFile[] {
  const files = kind.films.map(([version, lines]) =>
    sourcesOf(film, version, lines).find(({ type }) => type === 'mp4'),
  );
  const [first] = files;
  // The described film is a gift on top; without the film itself there is no pack.
  return first === undefined ? [] : files.filter((file) => file !== undefined);
}

/** For whom the film of a pack is. */
export function audienceOf({ cuts }: PackKind): Audience {
  return cuts.includes('9-11') ? '9-11' : 'main';
}

/** Whether a track's file belongs to the film of a pack: it says the words of no other. */
export function isTrackOf(kind: PackKind, file: string): boolean {
  const hasOwn = /^(?:words|description)/.test(file);
  if (audienceOf(kind) === 'main') return !isYoungerTrack(file) && !file.startsWith('clips');
  return hasOwn ? isYoungerTrack(file) : !file.startsWith('clips');
}

/** What is heard, said and seen in the film, line by line, for the ages of a pack. */
export function tracksFor(kind: PackKind, language: Language): StartPage['tracks'] {
  const script = filmScript(endNumbers(published()), audienceOf(kind));
  const wanted = ['captions', 'words', 'description'];
  return Object.fromEntries(
    tracksOf(script)
      .filter((track) => track.language === language && wanted.includes(track.kind))
      .map(({ kind: of, cues }) => [
        of,
        cues.map(({ start, end, text }) => [start, end, text] as const),
      ]),
  );
}

/** The name of a pack below `/kit/`. */
export function packName(kind: PackKind, language: Language): string {
  return `my-choice-offline-${kind.name}${language}.zip`;
}
