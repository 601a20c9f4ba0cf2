import { fork, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reel } from '../script/choices/reel.ts';
import type { FilmScript } from '../script/film-script.ts';
import { chunksOf, clipChunk, type Chunk } from './chunks.ts';
import type { ChunkOrder } from './draw-chunk.ts';
import { versions, type Version } from './versions.ts';

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
  /** The same frames with captions are kept too, for the version that is made from them. */
  readonly captionsToo?: boolean;
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
  captionsToo = false,
}: MasterOptions): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const { calm, captions } = versions[version];
  const fileOf = ({ from, key }: Chunk) => join(folder, `${from}-${key}.mkv`);
  const chunks = chunksOf(script, version, pixel);
  const captioned = captionsToo ? chunksOf(script, 'captions', pixel) : [];
  const orders: ChunkOrder[] = chunks.flatMap((chunk, place) => {
    const { from, to } = chunk;
    const also = captioned[place];
    const outputs = [
      { file: fileOf(chunk), captions },
      ...(also === undefined ? [] : [{ file: fileOf(also), captions: true }]),
    ].filter(({ file }) => !existsSync(file));
    return outputs.length === 0 ? [] : [{ script, calm, pixel, from, to, outputs, ffmpeg }];
  });
  await inProcesses(orders, workers, progress);
  return joinPieces(chunks.map(fileOf), join(folder, `${version}-${pixel}.mkv`), ffmpeg);
}

/** Draws both ways of a choice, one after the other as they lie in their file. */
export async function renderReel({
  reel,
  script,
  folder,
  ffmpeg,
  pixel = 1,
  workers = 2,
  progress,
}: Omit<MasterOptions, 'version'> & { readonly reel: Reel }): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const orders: ChunkOrder[] = reel.parts.map(({ clip }) => {
    const { from, to, key } = clipChunk(script, clip, pixel);
    const outputs = [{ file: join(folder, `clip-${clip.id}-${key}.mkv`), captions: false }];
    return { script, clip, calm: false, pixel, from, to, outputs, ffmpeg };
  });
  const files = orders.flatMap(({ outputs }) => outputs.map(({ file }) => file));
  const missing = orders.filter((_, place) => !existsSync(files[place] ?? ''));
  await inProcesses(missing, workers, progress);
  return joinPieces(files, join(folder, `clips-${reel.id}-${pixel}.mkv`), ffmpeg);
}

/** Shares orders between processes: each takes the next when it has done one. */
async function inProcesses(
  orders: readonly ChunkOrder[],
  workers: number,
  progress: MasterOptions['progress'],
): Promise<void> {
  const all = orders.reduce((sum, { from, to }) => sum + to - from, 0);
  let count = 0;
  const drawn = () => progress?.((count += 1), all);
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
