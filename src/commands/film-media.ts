import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choicePictures, localEndCard, poster, storyPictures } from '#film/render/stills.ts';
import { makeReelSounds, makeRenditions, makeSounds, type Sounds } from '#film/renditions/make.ts';
import { measured, sourceOf, type Manifest } from '#film/renditions/manifest.ts';
import { renditions, type Rendition } from '#film/renditions/renditions.ts';
import { reelOf, reels } from '#film/script/choices/reel.ts';
import type { FilmScript } from '#film/script/film-script.ts';
import { trackFiles } from '#film/tracks/write-tracks.ts';
import { voice } from '#film/voice/speak.ts';
import { findProgram } from './find-program.ts';
import { showProgress } from './show-progress.ts';
import { root } from './run-tool.ts';

/** Where the made files of the film are; they are committed. */
export const made = join(root, 'public', 'film');
const cache = join(root, '.cache', 'film');

/** Writes the texts that belong to the film: tracks and transcript. */
export function writeTracks(script: FilmScript): void {
  const folder = join(made, 'tracks');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of trackFiles(script)) writeFileSync(join(folder, name), text);
  console.log(folder);
}

/** Makes the sound of the film or of a choice, and of its described version. */
export function makeSound(script: FilmScript, of: string): Sounds {
  const text2wave = needed('text2wave', 'festival festvox-us-slt-hts');
  return of === 'film'
    ? makeSounds(script, cache, text2wave)
    : makeReelSounds(reelOf(of), cache, text2wave);
}

/** Writes poster, picture story and local end card, by default where they are committed. */
export function writeStills(script: FilmScript, into = made): void {
  const folder = join(into, 'stills');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(into, 'poster.webp'), poster(script));
  writeFileSync(join(into, 'local-end-card.png'), localEndCard(script));
  for (const { name, picture } of [...storyPictures(script), ...choicePictures(script)]) {
    writeFileSync(join(folder, `${name}.webp`), picture);
  }
  console.log(folder);
}

/** Encodes what changed, or what is named; each file goes into the list as soon as it is measured. */
export async function makeMedia(
  script: FilmScript,
  masterOf: (rendition: Rendition) => Promise<string>,
  only: readonly string[] = renditions.map(({ file }) => file),
): Promise<void> {
  const ffmpeg = needed('ffmpeg', 'ffmpeg');
  const soundsOf = (of: string) => makeSound(script, of);
  const old = readManifest();
  const stale = only.filter((file) => {
    const known = old.files.find((one) => one.file === file);
    return known?.source !== sourceOf(script, file) || !existsSync(join(made, file));
  });
  const progress = showProgress('Files');
  for (const [place, file] of stale.entries()) {
    const all = { script, ffmpeg, soundsOf, folder: made, masterOf, progress: () => undefined };
    await makeRenditions([file], all);
    const rendition = renditions.find((one) => one.file === file);
    const drawn = rendition?.picture === undefined ? undefined : await masterOf(rendition);
    const same = readManifest().files.find((one) => one.file === rendition?.pictureOf);
    const entry = await measured(file, {
      ...{ script, folder: made, ffmpeg },
      ...(drawn === undefined ? {} : { master: drawn }),
      ...(same === undefined ? {} : { same }),
    });
    const files = [...readManifest().files.filter((one) => one.file !== file), entry];
    const { lines } = soundsOf('film');
    const clipLines = reels.flatMap(({ id }) => soundsOf(id).lines);
    writeManifest({ voice, lines, clipLines, files });
    console.log(JSON.stringify(entry));
    progress(place + 1, stale.length);
  }
}

function readManifest(): Manifest {
  const file = join(made, 'manifest.json');
  if (!existsSync(file)) return { voice, lines: [], clipLines: [], files: [] };
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

function writeManifest({ files, ...rest }: Manifest): void {
  const order = renditions.map(({ file }) => file);
  // A file that is no longer made leaves the list.
  const sorted = files
    .filter(({ file }) => order.includes(file))
    .sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file));
  const text = `${JSON.stringify({ ...rest, files: sorted }, null, 2)}\n`;
  writeFileSync(join(made, 'manifest.json'), text);
}

/** A program, or an end in plain words. */
function needed(program: string, packages: string): string {
  const found = findProgram([program]);
  if (found !== undefined) return found;
  console.error(
    `${program} is not there. Get it with: apt-get install ${packages}  (Debian, as root)`,
  );
  process.exit(1);
}
