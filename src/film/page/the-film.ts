import { published } from '#directory/published.ts';
import { endNumbers } from '../end-numbers.ts';
import { filmScript, type Audience, type FilmScript } from '../script/film-script.ts';

/** The film's script with the numbers of the directory, for pages. */
export function theFilm(audience: Audience = 'main'): FilmScript {
  return filmScript(endNumbers(published()), audience);
}
