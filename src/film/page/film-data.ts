import type { Language } from '#language/paths.ts';
import { playTime } from '#language/play-time.ts';
import { words } from '#language/words.ts';
import { filmSeconds } from '../script/times.ts';
import { filmToRead } from './film-to-read.ts';
import { shownLines, sourcesOf, type MadeFilm } from './made-film.ts';
import { theFilm } from './the-film.ts';

/**
 * The film in the words of schema.org: its file, its captions, its chapters as clips, and all of it in
 * words. Undefined where it is not made. `site` is the public address without a slash at its end.
 */
export function filmData(film: MadeFilm, language: Language, site: string) {
  const lines = shownLines(film);
  const file =
    lines === undefined
      ? undefined
      : sourcesOf(film, 'main', lines).find(({ type }) => type === 'mp4');
  if (file === undefined) return undefined;
  const say = words(language);
  const page = `${site}${language === 'cy' ? '/cy' : ''}/film/`;
  const { scenes } = theFilm();
  const captions = film.tracks.get(`captions.${language}.vtt`);
  return {
    '@type': 'VideoObject',
    name: say('film.name'),
    description: say('film.note'),
    url: page,
    contentUrl: site + file.href,
    embedUrl: `${page}embed/`,
    encodingFormat: 'video/mp4',
    thumbnailUrl: film.poster === undefined ? undefined : site + film.poster,
    duration: `PT${Math.floor(filmSeconds / 60)}M${filmSeconds % 60}S`,
    inLanguage: language,
    isAccessibleForFree: true,
    accessibilityFeature: [
      'captions',
      'transcript',
      ...(film.files.some(({ version }) => version === 'described') ? ['audioDescription'] : []),
    ],
    caption:
      captions === undefined
        ? undefined
        : {
            '@type': 'MediaObject',
            contentUrl: site + captions,
            encodingFormat: 'text/vtt',
            inLanguage: language,
          },
    transcript: transcriptText(language),
    hasPart: scenes.map(({ id, chapter, start, end }) => ({
      '@type': 'Clip',
      name: chapter[language],
      url: `${page}#${id}`,
      startOffset: start,
      endOffset: end,
    })),
  };
}

/** All that is seen, read and heard, a line each. */
function transcriptText(language: Language): string {
  return filmToRead(theFilm())
    .flatMap(({ title, lines }) => [
      title[language],
      ...lines.map(({ at, text }) => `${playTime(at)} ${text[language]}`),
    ])
    .join('\n');
}
