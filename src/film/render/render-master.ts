import { fork, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChoiceClip } from '../script/choices/choice.ts';
import type { FilmScript } from '../script/film-script.ts';
import { chunksOf, clipChunk } from './chunks.ts';
import type { ChunkOrder } from './draw-chunk.ts';
import type { Version } from './versions.ts';

export interface MasterOptions {
  readonly script: FilmScript;
  readonly version: Version;
  /** A folder that git does not know; pieces that did not change are taken from it. */
  readonly folder: string;
  readonly ffmpeg: string;
  /** Output pixels for one of the stage: 1 is 1920 by 1080. */
  readonly pixel?: number;
  readonly workers?: number;
  readonly progress?: (drawn: number, all: number) => void;
}

/**
 * Draws a version of the film, without sound, and returns the file: H.264 nearly without loss, from
 * which every rendition is encoded.
 */
export async function renderMaster({
  script,
  version,
  folder,
  ffmpeg,
  pixel = 1,
  workers = 2,
  progress,
}: MasterOptions): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const chunks = chunksOf(script, version, pixel);
  const pieces = chunks.map((chunk) => ({
    ...chunk,
    file: join(folder, `${version}-${chunk.from}-${chunk.key}.mkv`),
  }));
  const missing = pieces.filter(({ file }) => !existsSync(file));
  const all = missing.reduce((sum, { from, to }) => sum + to - from, 0);
  let drawn = 0;
  const orders: ChunkOrder[] = missing.map(({ from, to, file }) => ({
    ...{ script, version, pixel, from, to, file, ffmpeg },
  }));
  await inProcesses(orders, workers, () => {
    drawn += 1;
    progress?.(drawn, all);
  });
  return joinPieces(
    pieces.map(({ file }) => file),
    join(folder, `${version}-${pixel}.mkv`),
    ffmpeg,
  );
}

/** Draws clips of the choosing version, each to a file of its own, in their order. */
export async function renderClips(
  clips: readonly ChoiceClip[],
  { script, folder, ffmpeg, pixel = 1, workers = 2, progress }: Omit<MasterOptions, 'version'>,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const orders: ChunkOrder[] = clips.map((clip) => {
    const { from, to, key } = clipChunk(script, clip, pixel);
    const file = join(folder, `clip-${clip.id}-${key}.mkv`);
    return { script, clip, version: 'main', pixel, from, to, file, ffmpeg };
  });
  const missing = orders.filter(({ file }) => !existsSync(file));
  const all = missing.reduce((sum, { from, to }) => sum + to - from, 0);
  let drawn = 0;
  await inProcesses(missing, workers, () => {
    drawn += 1;
    progress?.(drawn, all);
  });
  return orders.map(({ file }) => file);
}

/** Shares orders between processes: each takes the next when it has done one. */
async function inProcesses(
  orders: readonly ChunkOrder[],
  workers: number,
  drawn: () => void,
): Promise<void> {
  const waiting = [...orders];
  const script = fileURLToPath(new URL('./draw-worker.ts', import.meta.url));
  await Promise.all(
    Array.from({ length: Math.min(workers, orders.length) }, async () => {
      const worker = fork(script, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
      await new Promise<void>((finish, fail) => {
        const next = () => {
          const order = waiting.shift();
          if (order === undefined) worker.disconnect();
          else worker.send(order);
        };
        worker.on('message', (word) => (word === 'done' ? next() : drawn()));
        worker.on('exit', (code) =>
          code === 0
            ? finish()
            : fail(new Error(`A process that draws frames ended with ${code}.`)),
        );
        next();
      });
    }),
  );
}

/** Puts pieces after one another without encoding them again. */
function joinPieces(pieces: readonly string[], file: string, ffmpeg: string): string {
  const list = `${file}.txt`;
  writeFileSync(list, pieces.map((piece) => `file '${piece}'\n`).join(''));
  const { status } = spawnSync(
    ffmpeg,
    ['-loglevel', 'error', '-y', '-f', 'concat', '-safe', '0', '-i', list, '-c', 'copy', file],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error(`ffmpeg could not join the pieces of ${file}.`);
  return file;
}
