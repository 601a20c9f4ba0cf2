import { amara, dad, maya, theo } from '../people/cast.ts';
import { drawFigure, type Light } from '../people/figure.ts';
import { alive, standing, type Pose } from '../people/pose.ts';
import type { Person } from '../people/person.ts';
import { star } from '../people/wear.ts';
import { youHaveAChoiceMoments } from '../script/scene-7.ts';
import { onTwos } from '../stage/clock.ts';
import { ramp } from '../stage/easing.ts';
import { keyed } from '../stage/keys.ts';
import type { Paint } from '../stage/paint.ts';
import { blend, box, disc, glow, shape, sheet } from '../stage/paper.ts';
import { mix, sheets } from '../stage/palette.ts';
import { childPlaces, firstPlace } from './town.ts';
import { goldThread } from '../stage/thread.ts';

const { handsLift } = youHaveAChoiceMoments;

interface ChildWindow {
  readonly who: Person;
  readonly mark: 'star' | 'dot' | 'stripe';
  readonly x: number;
  readonly y: number;
}

/** The three children: three small lights among hundreds, each with its own mark. */
export const childWindows: readonly ChildWindow[] = [
  { who: maya, mark: 'star', ...childPlaces[0] },
  { who: theo, mark: 'dot', ...childPlaces[1] },
  { who: amara, mark: 'stripe', ...childPlaces[2] },
];

/** The window of the first picture, low and left; now two people stand in it. */
export const twoPeople = firstPlace;

const paneWide = 92;
const paneHigh = 118;
const inside: Light = {
  ambient: '#241A26',
  depth: 0.62,
  rim: '#FFF0C8',
  rimX: -1.5,
  rimY: -1.5,
  lift: 2,
};

function lifting(time: number, who: Person): Pose {
  const moved = keyed(time, standing, [
    { from: handsLift, at: handsLift + 0.8, to: { nearX: 96, nearY: -20, nod: -6, nearHand: -30 } },
  ]);
  return alive(moved, time, `${who.name} in the town`);
}

export function drawTownPeople(paint: Paint, time: number, strength: number): void {
  const posed = onTwos(time);
  for (const { who, mark, x, y } of childWindows) {
    pane(paint, x, y, strength, () => {
      drawFigure(paint, who, lifting(posed, who), { x: x - 10, y: y + 124, size: 0.29 }, inside);
      const lifted = ramp(posed, handsLift + 0.2, handsLift + 0.9);
      goldThread(
        paint,
        [
          { x: x - 10 + 26 * lifted, y: y + 60 - 42 * lifted },
          { x: x + 24, y: y + 40 - 30 * lifted },
          { x: x + paneWide / 2 - 4, y: y + 10 },
        ],
        { wide: 2.2, lit: 0.6 },
      );
    });
    drawMark(paint, mark, x, y + paneHigh / 2 + 36);
  }
  drawTwo(paint, posed, strength);
}

function pane(paint: Paint, x: number, y: number, strength: number, draw: () => void): void {
  const { g } = paint;
  const [left, top] = [x - paneWide / 2, y - paneHigh / 2];
  glow(paint, x, y, 190, sheets.amber, 0.6 * strength);
  sheet(paint, '#1A2440', box(left - 9, top - 9, paneWide + 18, paneHigh + 18, 5), { lift: 8 });
  g.save();
  g.beginPath();
  g.rect(left, top, paneWide, paneHigh);
  g.clip();
  shape(
    paint,
    blend(paint, [0, top, 0, top + paneHigh], [0, '#FFDD95'], [1, '#EDAA48']),
    box(left, top, paneWide, paneHigh),
  );
  draw();
  g.restore();
  sheet(paint, '#2B3B64', box(left - 16, top + paneHigh + 7, paneWide + 32, 9, 3), { lift: 4 });
}

function drawMark(paint: Paint, mark: ChildWindow['mark'], x: number, y: number): void {
  const gold = mix(sheets.amber, '#FFE9B0', 0.5);
  if (mark === 'star') shape(paint, gold, (g) => star(g, x, y, 20));
  if (mark === 'dot') shape(paint, gold, disc(x, y, 13));
  if (mark === 'stripe')
    for (const dx of [-18, 0, 18]) shape(paint, gold, box(x + dx - 5, y - 14, 10, 28, 3));
}

/** The small one leans a shoulder on the tall one, who could be anybody. */
function drawTwo(paint: Paint, time: number, strength: number): void {
  const anybody: Person = {
    ...dad,
    name: 'anybody',
    top: '#5A4A5E',
    skin: '#5A4038',
    onTrunk: () => undefined,
  };
  const { x, y } = twoPeople;
  pane(paint, x, y, strength, () => {
    const tall = alive({ ...standing, nod: 8 }, time, 'anybody');
    drawFigure(paint, anybody, tall, { x: x + 16, y: y + 152, size: 0.3, facing: -1 }, inside);
    const small = alive({ ...standing, lean: 7, curl: 4, nod: 8, nearX: 30 }, time, 'small one');
    drawFigure(paint, maya, small, { x: x - 20, y: y + 130, size: 0.28 }, inside, {
      loose: { bagWorn: 2, hat: -0.6 },
    });
  });
}
