import { height, width, type Paint } from '../stage/paint.ts';
import { vignette } from '../stage/paper.ts';
import { drawCrease } from './fold.ts';
import { drawStay, threadOfStay } from './way-stay.ts';
import { drawGo, threadOfGo } from './way-go.ts';
import { goldThread } from '../stage/thread.ts';

/** Both ways at once, the same size and the same breath, joined by one thread across the fold. */
export function drawTwoWays(paint: Paint, time: number): void {
  const { g } = paint;
  for (const [left, draw] of [
    [0, drawStay],
    [width / 2, drawGo],
  ] as const) {
    g.save();
    g.beginPath();
    g.rect(left, 0, width / 2, height);
    g.clip();
    draw(paint, time);
    g.restore();
  }
  drawCrease(paint, 0.85);
  const from = threadOfStay(time);
  const to = threadOfGo(time);
  const middle = { x: width / 2, y: 972 + 5 * Math.sin(time * 0.9) };
  goldThread(
    paint,
    [
      from,
      { x: from.x - 14, y: from.y + 44 },
      { x: from.x + 60, y: Math.max(from.y + 96, 900) },
      { x: (from.x + middle.x) / 2 + 40, y: 962 },
      middle,
      { x: (to.x + middle.x) / 2 - 20, y: 986 },
      { x: to.x - 70, y: Math.min(930, to.y + 190) },
      { x: to.x - 22, y: to.y + 60 },
      to,
    ],
    { wide: 5.5, lit: 0.6 },
  );
  vignette(paint, 0.35);
}
