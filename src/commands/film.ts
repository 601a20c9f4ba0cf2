import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDirectory } from '#directory/load-directory.ts';
import { endNumbers } from '#film/end-numbers.ts';
import { contactSheet } from '#film/render/contact-sheet.ts';
import { frameHashes, hashedFrames } from '#film/render/frame-hashes.ts';
import { renderMaster, renderReel } from '#film/render/render-master.ts';
import { pixelOf, renditions } from '#film/renditions/renditions.ts';
import { isVersion, versions, type Version } from '#film/render/versions.ts';
import { reelOf, reels } from '#film/script/choices/reel.ts';
import { filmScript, type FilmScript } from '#film/script/film-script.ts';
import { filmSeconds, frameOf, seconds } from '#film/script/times.ts';
import { makeMedia, makeSound, writeStills, writeTracks } from './film-media.ts';
import { findProgram } from './find-program.ts';
import { showProgress } from './show-progress.ts';
import { root } from './run-tool.ts';
import { sayWrongCalls, WrongCall } from './wrong-call.ts';

/**
 * `npm run film`: draws the film. `-- --at 1:05.2` draws one frame, with `--scene 3` the time may be
 * counted in that scene; `--sheet` a contact sheet of one frame a second (of `--scene` alone, if named);
 * `--stills` the poster, the picture story and the local end card; `--clips` the six clips of the choices;
 * `--draft` the whole 640 wide; `--version calm` another version; `--accept-frames` writes the hashes of
 * the drawn frames that the tests compare; `--tracks` writes only the tracks and the transcript, `--sound`
 * only the sound; `--only my-choice-720.mp4,…` makes these files alone. Without any of these it makes all
 * that is committed in public/film/.
 */
sayWrongCalls(
  'Usage: npm run film [-- --at 1:05.2 | --scene 3 --sheet | --stills | --clips | --draft --version calm |' +
    ' --accept-frames | --tracks | --sound | --only my-choice-720.mp4,…]',
);
const { values } = parseArgs({
  options: {
    scene: { type: 'string' },
    at: { type: 'string' },
    sheet: { type: 'boolean', default: false },
    draft: { type: 'boolean', default: false },
    clips: { type: 'boolean', default: false },
    stills: { type: 'boolean', default: false },
    version: { type: 'string', default: 'main' },
    sound: { type: 'boolean', default: false },
    tracks: { type: 'boolean', default: false },
    only: { type: 'string' },
    'accept-frames': { type: 'boolean', default: false },
  },
});
const { version } = values;
if (!isVersion(version)) {
  throw new WrongCall(
    `--version is one of ${Object.keys(versions).join(', ')}; found "${version}".`,
  );
}
const { audience, calm, captions } = versions[version];
const script = filmScript(endNumbers(loadDirectory(join(root, 'content'))), audience);
const folder = join(root, '.cache', 'film');
const pixel = values.draft ? 1 / 3 : 1;
mkdirSync(folder, { recursive: true });

if (values['accept-frames']) acceptFrames();
else if (values.at !== undefined) drawOne(values.at);
else if (values.sheet) drawSheet();
else if (values.stills) writeStills(script, folder);
else if (values.clips) await drawClips();
else if (values.tracks) writeTracks(script);
else if (values.sound) listSounds();
else if (values.draft || version !== 'main') await drawFilm();
else await makeAll();

/** @throws WrongCall */
function timeOf(at: string): number {
  try {
    return seconds(at);
  } catch (fault) {
    throw new WrongCall(`--at: ${fault instanceof Error ? fault.message : String(fault)}.`);
  }
}

function drawOne(at: string): void {
  const { start, end } = sceneOf(script);
  const time = timeOf(at);
  const frame = frameOf(values.scene !== undefined && time < start ? start + time : time);
  if (values.scene !== undefined && frame >= frameOf(end)) {
    throw new WrongCall(`${at} is after scene ${values.scene}, which ends at ${end} seconds.`);
  }
  const file = join(folder, `frame-${frame}.png`);
  writeFileSync(
    file,
    contactSheet(script, [frame], { manner: { calm }, captions, columns: 1, wide: 1920 }),
  );
  console.log(file);
}

function drawSheet(): void {
  const { start, end } = sceneOf(script);
  const frames = Array.from({ length: Math.ceil(end - start) }, (_, second) =>
    frameOf(start + second),
  );
  const progress = showProgress('Contact sheet');
  const file = join(folder, `sheet-${values.scene ?? 'all'}-${version}.png`);
  const size = { columns: 6, wide: 480 };
  writeFileSync(
    file,
    contactSheet(script, frames, { manner: { calm }, captions, ...size, progress }),
  );
  console.log(file);
}

function findFfmpeg(): string {
  const ffmpeg = findProgram(['ffmpeg']);
  if (ffmpeg !== undefined) return ffmpeg;
  console.error('ffmpeg is not there. Get it with: apt-get install ffmpeg  (Debian, as root)');
  process.exit(1);
}

async function drawClips(): Promise<void> {
  for (const { id } of reels) console.log(await picturesOf(id, pixel));
}

/** The pictures of both ways of a choice, from the cache what did not change. */
function picturesOf(id: string, pixels: number): Promise<string> {
  return renderReel({
    ...{ reel: reelOf(id), script, folder, ffmpeg: findFfmpeg(), pixel: pixels },
    progress: showProgress(`Drawing ${id}`),
  });
}

function listSounds(): void {
  for (const part of ['film', ...reels.map(({ id }) => id)]) {
    const { main, described } = makeSound(script, part);
    console.log(`${main}\n${described}`);
  }
}

/** Everything that is committed: texts, stills, and each file whose sources changed. */
async function makeAll(): Promise<void> {
  if (values.only === undefined) {
    writeTracks(script);
    writeStills(script);
  }
  await makeMedia(
    script,
    ({ of, picture }) => {
      if (picture === undefined) throw new Error('A file of sound alone has no picture to draw.');
      const pixels = pixelOf(picture);
      return of === 'film' ? masterOf(picture.version, pixels) : picturesOf(of, pixels);
    },
    values.only?.split(','),
  );
}

async function drawFilm(): Promise<void> {
  if (isVersion(version)) console.log(await masterOf(version, pixel));
}

/** The picture of a version without loss: pieces that did not change come from the cache. */
function masterOf(name: Version, pixels: number): Promise<string> {
  return renderMaster({
    ...{ script: filmScript(script.numbers, versions[name].audience), version: name },
    ...{ folder, ffmpeg: findFfmpeg(), pixel: pixels },
    captionsToo:
      name === 'main' &&
      renditions.some(
        ({ picture }) => picture?.version === 'captions' && pixelOf(picture) === pixels,
      ),
    progress: showProgress(values.draft ? 'Draft' : `Drawing ${name}`),
  });
}

function acceptFrames(): void {
  const progress = showProgress('Frames');
  const hashes = frameHashes(script, hashedFrames, (done) => progress(done, hashedFrames.length));
  const file = join(root, 'tests', 'fixtures', 'film-frames.json');
  writeFileSync(file, `${JSON.stringify(hashes, null, 2)}\n`);
  console.log(`${file}: ${hashedFrames.length} frames.`);
}

function sceneOf({ scenes }: FilmScript): { start: number; end: number } {
  if (values.scene === undefined) return { start: 0, end: filmSeconds };
  const scene = scenes[Number(values.scene)];
  if (scene === undefined) throw new WrongCall(`--scene is 0 to ${scenes.length - 1}.`);
  return scene;
}
