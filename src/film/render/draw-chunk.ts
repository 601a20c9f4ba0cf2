import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { framesPerSecond } from '../script/times.ts';
import type { Canvas } from '@napi-rs/canvas';
import type { ChoiceClip } from '../script/choices/choice.ts';
import type { FilmScript } from '../script/film-script.ts';
import { loadFonts } from '../stage/fonts.ts';
import { newPaint } from '../stage/paint.ts';
import { drawCaption } from './caption-in-picture.ts';
import { drawClipFrame } from './draw-clip-frame.ts';
import { drawFrame } from './draw-frame.ts';

export interface ChunkOrder {
  readonly script: FilmScript;
  /** A clip of the choosing version is drawn instead of the film. */
  readonly clip?: ChoiceClip;
  readonly calm: boolean;
  readonly pixel: number;
  readonly from: number;
  readonly to: number;
  /** What is written of each frame; captions are drawn on it last, so those without come first. */
  readonly outputs: readonly ChunkOutput[];
  readonly ffmpeg: string;
}

export interface ChunkOutput {
  readonly file: string;
  readonly captions: boolean;
}

/** Colours as every player expects them of high-definition pictures. */
const colours = ['-color_primaries', 'bt709', '-color_trc', 'bt709', '-colorspace', 'bt709'];
const paints = new Map<string, ReturnType<typeof newPaint>>();

/** Draws frames and hands them to ffmpeg, nearly without loss; a file appears when it is whole. */
export async function drawChunk(order: ChunkOrder, drawn: () => void): Promise<void> {
  const { script, clip, calm, pixel, from, to, outputs, ffmpeg } = order;
  loadFonts();
  const name = `${calm} ${pixel}`;
  const paint = paints.get(name) ?? newPaint(pixel, { calm });
  paints.set(name, paint);
  const encoders = outputs.map((output) => ({ ...output, ...encoder(output, paint, ffmpeg) }));
  for (let frame = from; frame < to; frame++) {
    if (clip === undefined) drawFrame(paint, frame, script);
    else drawClipFrame(paint, frame, clip, script.numbers);
    for (const { captions, stdin } of encoders) {
      if (captions) drawCaption(paint, frame / framesPerSecond, script);
      // A copy: the canvas draws the next frame into the same bytes while these are read.
      if (!stdin.write(Buffer.from(paint.canvas.data()))) await once(stdin, 'drain');
    }
    drawn();
  }
  for (const { file, stdin, ended } of encoders) {
    stdin.end();
    const [status] = (await ended) as [number];
    if (status !== 0) throw new Error(`ffmpeg ended with ${status} while it wrote ${file}.`);
    renameSync(halfOf(file), file);
  }
}

const halfOf = (file: string) => `${file}.half.mkv`;

function encoder({ file }: ChunkOutput, { canvas }: { canvas: Canvas }, ffmpeg: string) {
  const { width, height } = canvas;
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', `${width}x${height}`];
  const filter = 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p';
  const process = spawn(
    ffmpeg,
    ['-loglevel', 'error', '-y', ...input, '-r', String(framesPerSecond), '-i', '-']
      .concat(['-vf', filter, '-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '6'])
      .concat(['-threads', '1', ...colours, halfOf(file)]),
    { stdio: ['pipe', 'ignore', 'inherit'] },
  );
  return { stdin: process.stdin, ended: once(process, 'close') };
}
