import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { filmSeconds, frameOf } from '../script/times.ts';
import type { ChoiceClip } from '../script/choices/choice.ts';
import { heldSeconds } from '../script/choices/reel.ts';
import type { FilmScript } from '../script/film-script.ts';
import { filesNeeded, hashOf } from './source-hash.ts';
import { versions, type Version } from './versions.ts';

/** Some frames in a row that are drawn and kept together. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** Changes when anything changes that these frames are drawn from. */
  readonly key: string;
}

const longest = 100;
const frameFile = 'film/render/draw-frame.ts';
const sceneList = 'film/scenes/all-scenes.ts';
const scripts = 'film/script/film-script.ts';
const endCardFile = 'film/scenes/end-card.ts';

/** A clip of the choosing version: one piece, its last picture held. */
export function clipChunk({ numbers }: FilmScript, clip: ChoiceClip, pixel: number): Chunk {
  const key = hashOf(
    filesNeeded(['film/render/draw-clip-frame.ts'], []),
    JSON.stringify([clip.id, clip.seconds, clip.words, numbers]),
    String(pixel),
  );
  return { from: 0, to: frameOf(clip.seconds + heldSeconds), key };
}

/**
 * The whole film in pieces; no piece reaches over the border of two scenes. Versions that show the
 * same in a scene have the same pieces there.
 */
export function chunksOf(script: FilmScript, version: Version, pixel: number): Chunk[] {
  // The frame's own files, without the list of scenes: a change in one scene leaves the others.
  const shared = filesNeeded([frameFile], [sceneList, scripts]);
  const canvas = createRequire(import.meta.url)('@napi-rs/canvas/package.json') as {
    version: string;
  };
  const list = readFileSync(new URL('../scenes/all-scenes.ts', import.meta.url), 'utf8');
  const { calm, captions } = versions[version];
  const chunks: Chunk[] = [];
  for (const [place, scene] of script.scenes.entries()) {
    // At its beginning a scene comes over the one before it.
    const files = [place, place - 1]
      .filter((number) => number >= 0)
      .flatMap((number) =>
        filesNeeded(
          [`film/scenes/scene-${number}.ts`, `film/script/scene-${number}.ts`],
          [scripts],
        ),
      );
    const said = JSON.stringify([
      ...[scene.words, script.scenes[place - 1]?.words, calm],
      captions ? scene.sounds : undefined,
      files.includes(endCardFile) ? script.endCard : undefined,
    ]);
    const all = [...new Set([...shared, ...files])].sort();
    const key = hashOf(all, said, list, canvas.version, String(pixel));
    const [first, end] = [frameOf(scene.start), Math.min(frameOf(scene.end), filmSeconds * 25)];
    for (let from = first; from < end; from += longest) {
      chunks.push({ from, to: Math.min(end, from + longest), key });
    }
  }
  return chunks;
}
