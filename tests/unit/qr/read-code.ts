import { createCanvas, Path2D } from '@napi-rs/canvas';
import jsQR from 'jsqr';

/**
 * What a phone's camera would read in a code: its path is drawn, `scale` pixels a module, and decoded
 * by another library than ours. `side` is in modules.
 */
export function readCode({ side, d }: { side: number; d: string }, scale: number) {
  const canvas = createCanvas(side * scale, side * scale);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  context.fill(new Path2D(d));
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
