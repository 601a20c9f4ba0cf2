import type { FilmScript } from '../script/film-script.ts';
import type { SceneScript, WordsCue } from '../script/cues.ts';
import type { Paint } from '../stage/paint.ts';
import { sayMessage, sayWords, type CardPlace, type WordsPlace } from '../stage/words.ts';

/** A scene draws the picture of any moment of the film, from its script alone. */
export type Scene = (paint: Paint, time: number, script: SceneScript, film: FilmScript) => void;

/** Draws whatever is to be read at a time; `places` has one place for each cue, in order. */
export function say(
  paint: Paint,
  time: number,
  cues: readonly WordsCue[],
  places: readonly (WordsPlace | CardPlace | undefined)[],
): void {
  for (const [order, cue] of cues.entries()) {
    const place = places[order];
    if (place === undefined || time < cue.start || time >= cue.end) continue;
    if (cue.kind === 'voice') sayWords(paint, cue, time, place);
    else sayMessage(paint, cue, time, place as CardPlace);
  }
}
