import { filesNeeded, hashOf } from '../render/source-hash.ts';
import { chunksOf, clipChunk } from '../render/chunks.ts';
import { reelOf } from '../script/choices/reel.ts';
import { versions } from '../render/versions.ts';
import { filmScript, type FilmScript } from '../script/film-script.ts';
import { pixelOf, type Picture } from './renditions.ts';
import { hashText } from './hash.ts';

/** Changes when anything changes that the sound is made of. */
export function soundHash(script: FilmScript): string {
  const files = filesNeeded([
    'film/sound/mix.ts',
    'film/voice/described.ts',
    'film/voice/speak.ts',
  ]);
  const said = script.scenes.map(({ sounds, moments, description }) => [
    sounds,
    moments,
    description,
  ]);
  return hashOf(
    files.filter((file) => !file.startsWith('film/script/')),
    JSON.stringify(said),
  );
}

/** Changes when anything changes that the clips' sound is made of. */
export function reelSoundHash(): string {
  const files = filesNeeded([
    ...['film/sound/clip-mix.ts', 'film/voice/described.ts', 'film/voice/speak.ts'],
    'film/script/choices/reel.ts',
  ]);
  return hashOf(files.filter((file) => !file.startsWith('film/script/scene-')));
}

/** Changes when anything changes that both ways of a choice are drawn from. */
export function reelHash(script: FilmScript, id: string, picture: Picture): string {
  const { parts } = reelOf(id);
  const pixel = pixelOf(picture);
  return hashText(parts.map(({ clip }) => clipChunk(script, clip, pixel).key).join('\n'));
}

/** Changes when anything changes that a version's picture is drawn from. */
export function pictureHash(script: FilmScript, picture: Picture): string {
  const { version } = picture;
  const own = filmScript(script.numbers, versions[version].audience);
  return hashText(
    chunksOf(own, version, pixelOf(picture))
      .map(({ from, key }) => `${from} ${key}`)
      .join('\n'),
  );
}
