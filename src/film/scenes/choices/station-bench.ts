import { wordsFont } from '../../stage/fonts.ts';
import { keep, type Paint } from '../../stage/paint.ts';
import { box, glow, shape, sheet } from '../../stage/paper.ts';
import { mix, sheets } from '../../stage/palette.ts';
import { mark } from '../../stage/words.ts';
import { drawRow, sky } from '../street.ts';

export const benchGround = 956;

/** The bus station for the two clips: a roof, a long bench, a lit poster with a number on it. */
export function drawBenchSet(paint: Paint, number: string): void {
  sky(paint, ['#15223F', '#34446A', '#7A6E7C']);
  keep(paint, 'bench set', [-40, 180, 2000, 920], (on) => {
    drawRow(on, {
      name: 'station far',
      from: -60,
      to: 2000,
      top: 640,
      vary: 60,
      wide: 100,
      colour: '#3E5080',
    });
    sheet(on, '#1D2C50', box(-40, 922, 2000, 200), { lift: 12, dy: -4 });
    sheet(on, '#22315A', box(330, 268, 1260, 36, 6), { lift: 24 });
    for (const x of [420, 1480]) sheet(on, '#1A2746', box(x, 300, 24, 640), { lift: 10 });
    sheet(on, '#5C70A8', box(520, 800, 880, 26, 10), { lift: 12 });
    for (const x of [580, 1310]) sheet(on, '#2C3C66', box(x, 824, 20, 112), { lift: 6 });
  });
  glow(paint, 960, 440, 620, sheets.amber, 0.34);
  sheet(paint, '#1A2746', box(712, 316, 496, 176, 10), { lift: 14 });
  shape(paint, mix(sheets.amber, sheets.paper, 0.45), box(726, 329, 468, 150, 6));
  const { g } = paint;
  g.save();
  g.font = `112px "${wordsFont}"`;
  g.textAlign = 'center';
  g.fillStyle = sheets.ink;
  if (paint.manner.lettersHidden !== true) g.fillText(number, 960, 443);
  const wide = g.measureText(number).width;
  g.restore();
  mark(paint, {
    text: number,
    sizePx: 112,
    left: 960 - wide / 2,
    right: 960 + wide / 2,
    top: 353,
    bottom: 463,
    opacity: 1,
    colour: sheets.ink,
    kind: 'end-card',
  });
}
