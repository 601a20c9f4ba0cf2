import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { framesPerSecond } from '../script/times.ts';
import type { ChoiceClip } from '../script/choices/choice.ts';
import type { FilmScript } from '../script/film-script.ts';
import { loadFonts } from '../stage/fonts.ts';
import { newPaint } from '../stage/paint.ts';
import { drawClipFrame } from './draw-clip-frame.ts';
import { drawFrame } from './draw-frame.ts';
import { versions, type Version } from './versions.ts';

export interface ChunkOrder {
  readonly script: FilmScript;
  /** A clip of the choosing version is drawn instead of the film. */
  readonly clip?: ChoiceClip;
  readonly version: Version;
  readonly pixel: number;
  readonly from: number;
  readonly to: number;
  readonly file: string;
  readonly ffmpeg: string;
}

/** Colours as every player expects them of high-definition pictures. */
const colours = ['-color_primaries', 'bt709', '-color_trc', 'bt709', '-colorspace', 'bt709'];
const paints = new Map<string, ReturnType<typeof newPaint>>();

/** Draws frames and hands them to ffmpeg, nearly without loss; the file appears when it is whole. */
export async function drawChunk(order: ChunkOrder, drawn: () => void): Promise<void> {
  const { script, version, pixel, from, to, file, ffmpeg } = order;
  loadFonts();
  const { calm, captions } = versions[version];
  const name = `${version} ${pixel}`;
  const paint = paints.get(name) ?? newPaint(pixel, { calm });
  paints.set(name, paint);
  const { width, height } = paint.canvas;
  const half = `${file}.half.mkv`;
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', `${width}x${height}`];
  const filter = 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p';
  const encoder = spawn(
    ffmpeg,
    ['-loglevel', 'error', '-y', ...input, '-r', String(framesPerSecond), '-i', '-']
      .concat(['-vf', filter, '-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '6'])
      .concat(['-threads', '1', ...colours, half]),
    { stdio: ['pipe', 'ignore', 'inherit'] },
  );
  const ended = once(encoder, 'close');
  for (let frame = from; frame < to; frame++) {
    if (order.clip === undefined) drawFrame(paint, frame, script, { captions });
    else drawClipFrame(paint, frame, order.clip, script.numbers);
    // A copy: the canvas draws the next frame into the same bytes while these are read.
    if (!encoder.stdin.write(Buffer.from(paint.canvas.data()))) await once(encoder.stdin, 'drain');
    drawn();
  }
  encoder.stdin.end();
  const [status] = (await ended) as [number];
  if (status !== 0) throw new Error(`ffmpeg ended with ${status} while it wrote ${file}.`);
  renameSync(half, file);
}
