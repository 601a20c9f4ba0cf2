import type { Say } from '#language/words.ts';
import { isYoungerTrack } from '../tracks/younger-track.ts';

/** What a track's file holds, in words: "Words on screen, For ages 9 to 11". */
export function trackLabel(file: string, say: Say): string {
  const [kind = ''] = file.split(/[.-]/);
  const name = say(`film.track.${kind}`);
  return isYoungerTrack(file) ? `${name}, ${say('film.version.younger')}` : name;
}
