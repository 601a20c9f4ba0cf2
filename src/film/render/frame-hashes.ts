import { createHash } from 'node:crypto';
import { filmSeconds, framesPerSecond } from '../script/times.ts';
import type { FilmScript } from '../script/film-script.ts';
import { loadFonts } from '../stage/fonts.ts';
import { newPaint } from '../stage/paint.ts';
import { drawFrame } from './draw-frame.ts';

/** Every 25th frame: one a second. */
export const hashedFrames: readonly number[] = Array.from(
  { length: filmSeconds },
  (_, second) => second * framesPerSecond,
);

/** A short name of what a drawn frame looks like, for each of the frames. */
export function frameHashes(
  script: FilmScript,
  frames: readonly number[],
  progress?: (done: number) => void,
): Record<string, string> {
  loadFonts();
  const paint = newPaint(1);
  const hashes: Record<string, string> = {};
  for (const [done, frame] of frames.entries()) {
    drawFrame(paint, frame, script);
    hashes[String(frame)] = createHash('sha256')
      .update(paint.canvas.data())
      .digest('hex')
      .slice(0, 16);
    progress?.(done + 1);
  }
  return hashes;
}
