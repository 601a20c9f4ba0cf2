import type { FilmScript } from '../../script/film-script.ts';
import { outsideMusic, stringsMusic } from './away.ts';
import { anotherDoorMusic, choiceMusic, nextMusic } from './door.ts';
import { beforeMusic, doorMusic, windowsMusic } from './home.ts';
import type { Music } from './notation.ts';

const written = [
  beforeMusic,
  windowsMusic,
  doorMusic,
  outsideMusic,
  stringsMusic,
  anotherDoorMusic,
  nextMusic,
  choiceMusic,
] as const;

/** The music of each scene, in order, at the seconds of its script. */
export function allMusic({ scenes }: FilmScript): Music[] {
  return scenes.map((scene, place) => (written[place] ?? beforeMusic)(scene));
}
