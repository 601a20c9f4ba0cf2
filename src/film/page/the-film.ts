import { published } from '#directory/published.ts';
import { endNumbers } from '../end-numbers.ts';
import { filmScript, type FilmScript } from '../script/film-script.ts';

/** The film's script with the numbers of the directory, for pages. */
export function theFilm(): FilmScript {
  return filmScript(endNumbers(published()));
}
