import { reels } from '../script/choices/reel.ts';
import { filmScript, type FilmScript } from '../script/film-script.ts';
import { tracksOf, tracksOfReel } from './tracks.ts';
import { youngerTrack } from './younger-track.ts';
import { transcript } from './transcript.ts';
import { webVtt } from './web-vtt.ts';

/** Every text file that belongs to the film, by its name in the folder of tracks. */
export function trackFiles(script: FilmScript): Map<string, string> {
  const files = tracksOf(script).map(
    (track) => [`${track.kind}.${track.language}.vtt`, webVtt(track)] as const,
  );
  // What is heard, and where, is the same for all ages; only what is said differs.
  const younger = tracksOf(filmScript(script.numbers, '9-11'))
    .filter(({ kind }) => kind === 'words' || kind === 'description')
    .map((track) => [youngerTrack(track.kind, track.language), webVtt(track)] as const);
  const clips = reels.flatMap((reel) =>
    tracksOfReel(reel).map(
      (track) => [`clips-${reel.id}.${track.kind}.${track.language}.vtt`, webVtt(track)] as const,
    ),
  );
  const data = `${JSON.stringify({ welshIsDraft: true, chapters: transcript(script) }, null, 2)}\n`;
  return new Map([...files, ...younger, ...clips, ['transcript.json', data]]);
}
