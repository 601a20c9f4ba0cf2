import { filesNeeded, hashOf } from '../render/source-hash.ts';
import { chunksOf } from '../render/chunks.ts';
import { versions, type Version } from '../render/versions.ts';
import { filmScript, type FilmScript } from '../script/film-script.ts';
import { pixelFor } from './renditions.ts';
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

/** Changes when anything changes that a version's picture is drawn from. */
export function pictureHash(script: FilmScript, version: Version, height: number): string {
  const own = filmScript(script.numbers, versions[version].audience);
  return hashText(
    chunksOf(own, version, pixelFor(height))
      .map(({ from, key }) => `${from} ${key}`)
      .join('\n'),
  );
}
