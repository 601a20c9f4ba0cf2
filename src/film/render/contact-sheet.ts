import { createCanvas } from '@napi-rs/canvas';
import type { FilmScript } from '../script/film-script.ts';
import { loadFonts } from '../stage/fonts.ts';
import { newPaint, type Manner } from '../stage/paint.ts';
import { drawFrame, type FrameOptions } from './draw-frame.ts';

export interface SheetOptions extends FrameOptions {
  readonly manner: Manner;
  readonly columns: number;
  /** How wide one little picture is. */
  readonly wide: number;
  readonly progress?: (done: number, all: number) => void;
}

/** Pictures of the given frames side by side, as a PNG. */
export function contactSheet(
  script: FilmScript,
  frames: readonly number[],
  { manner, columns, wide, progress, ...options }: SheetOptions,
): Buffer {
  loadFonts();
  const paint = newPaint(wide / 1920, manner);
  const high = paint.canvas.height;
  const rows = Math.ceil(frames.length / columns);
  const page = createCanvas(columns * (wide + 6), rows * (high + 6));
  const g = page.getContext('2d');
  g.fillStyle = '#808080';
  g.fillRect(0, 0, page.width, page.height);
  for (const [place, frame] of frames.entries()) {
    drawFrame(paint, frame, script, options);
    const [x, y] = [
      (place % columns) * (wide + 6) + 3,
      Math.floor(place / columns) * (high + 6) + 3,
    ];
    g.drawImage(paint.canvas, x, y);
    // Taken at once: the canvas is drawn over by the next frame.
    g.getImageData(x, y, 1, 1);
    progress?.(place + 1, frames.length);
  }
  return page.toBuffer('image/png');
}
