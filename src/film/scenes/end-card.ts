import type { EndCard } from '../script/end-card.ts';
import { messageFont, wordsFont } from '../stage/fonts.ts';
import { height, width, type Paint } from '../stage/paint.ts';
import { blend, box, shape } from '../stage/paper.ts';
import { clear, sheets } from '../stage/palette.ts';
import { mark } from '../stage/words.ts';

const left = 196;
const right = width - 196;
const rowHigh = 236;
const firstTop = 92;

/** The ground of the end card: paper, plain. */
export function drawCardGround(paint: Paint, opacity: number): void {
  const { g } = paint;
  g.save();
  g.globalAlpha = opacity;
  const fill = blend(paint, [0, 0, 0, height], [0, '#FAF4E8'], [1, '#F2E7D3']);
  shape(paint, fill, box(-20, -20, width + 40, height + 40));
  g.restore();
}

/** Three numbers, each with the reason to use it, quite still. */
export function drawEndCard(paint: Paint, card: EndCard, opacity: number): void {
  if (opacity <= 0) return;
  const { g } = paint;
  g.save();
  g.globalAlpha = opacity;
  for (const [row, { when, who, number }] of card.rows.entries()) {
    const top = firstTop + row * rowHigh;
    if (row > 0)
      shape(paint, clear(sheets.dusk, 0.35 * opacity), box(left, top - 14, right - left, 4, 2));
    write(paint, { text: when.en, x: left, y: top + 52, sizePx: 56, font: wordsFont, opacity });
    write(paint, { text: who.en, x: left, y: top + 182, sizePx: 56, font: messageFont, opacity });
    write(paint, {
      text: number,
      x: right,
      y: top + 184,
      sizePx: 124,
      font: wordsFont,
      opacity,
      isRight: true,
    });
  }
  const y = firstTop + card.rows.length * rowHigh + 58;
  shape(paint, clear(sheets.dusk, 0.35 * opacity), box(left, y - 72, right - left, 4, 2));
  write(paint, { text: card.cost.en, x: left, y, sizePx: 56, font: messageFont, opacity });
  g.restore();
}

interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly font: string;
  readonly opacity: number;
  readonly isRight?: boolean;
}

function write(
  paint: Paint,
  { text, x, y, sizePx, font, opacity, isRight = false }: Written,
): void {
  const { g } = paint;
  g.font = `${sizePx}px "${font}"`;
  g.fillStyle = sheets.ink;
  g.textAlign = isRight ? 'right' : 'left';
  if (paint.manner.lettersHidden !== true) g.fillText(text, x, y);
  const wide = g.measureText(text).width;
  mark(paint, {
    text,
    sizePx,
    left: isRight ? x - wide : x,
    right: isRight ? x : x + wide,
    top: y - sizePx * 0.76,
    bottom: y + sizePx * 0.24,
    opacity,
    colour: sheets.ink,
    kind: 'end-card',
  });
}

/** The place that a page fills with a local service's name and number. */
export function drawLocalSlot(paint: Paint): void {
  const { g } = paint;
  g.strokeStyle = sheets.slate;
  g.lineWidth = 5;
  g.setLineDash([22, 16]);
  g.beginPath();
  g.roundRect(left, 912, right - left, 130, 18);
  g.stroke();
  g.setLineDash([]);
}
