import { theo } from '../people/cast.ts';
import { drawFigure, type Light } from '../people/figure.ts';
import { anotherDoor } from '../script/scene-5.ts';
import { strings } from '../script/scene-4.ts';
import { onTwos } from '../stage/clock.ts';
import { lerp, ramp } from '../stage/easing.ts';
import { height, keep, width, type Paint } from '../stage/paint.ts';
import { blend, box, disc, glow, polygon, shape, sheet } from '../stage/paper.ts';
import { clear, mix, sheets } from '../stage/palette.ts';
import { goldThread, trailing } from '../stage/thread.ts';
import { drawGifts, drawLoops, drawStringsOf, pulls, thingAt } from './gifts.ts';
import { frontDoor } from './hall.ts';
import { chair, nightWindow, table, windowBars } from './props.ts';
import { tableHigh, theoAlone, theoAlonePlace, theoFloor, theoTied } from './theo-alone.ts';

const { beam, pressed, darkest, headLifts } = strings.moments;
const { threadLights, threadRuns, toTyping } = anotherDoor.moments;

/** How dark it has become: 1 leaves the strings and one amber dot. */
const darkness = (time: number) => ramp(time, pressed, darkest) - 0.42 * ramp(time, 108, 110.5);

/** Theo, the table, and what is left of his home; the same set goes on into the next scene. */
export function drawTheoAlone(paint: Paint, time: number, lives: number = time): void {
  const dark = darkness(time);
  const cold = ramp(time, beam, beam + 1.2) * (1 - ramp(time, pressed + 0.2, darkest));
  shape(paint, mix('#131D36', '#070B15', dark), box(-500, -300, width + 1000, height + 600));
  drawHome(paint, time, dark);
  drawBeam(paint, cold);
  const squeeze =
    1 - 0.06 * (ramp(time, pressed, darkest) - ramp(time, headLifts, headLifts + 2.4));
  const { g } = paint;
  g.save();
  g.translate(theoAlonePlace.x, theoFloor);
  g.scale(squeeze, squeeze);
  g.translate(-theoAlonePlace.x, -theoFloor);
  drawBoy(paint, time, { dark, cold, lives });
  g.restore();
}

/** Chair, window and door: each is taken by its string. */
function drawHome(paint: Paint, time: number, dark: number): void {
  const { g } = paint;
  const [chairPull, windowPull, doorPull] = pulls;
  const shade = 1 - dark;
  const moved = (pull: typeof chairPull, draw: () => void) => {
    const at = thingAt(pull, time);
    g.save();
    g.globalAlpha = shade;
    g.translate(at.x - pull.thing.x, at.y - pull.thing.y);
    draw();
    g.restore();
  };
  sheet(paint, mix('#0D1528', '#060A13', dark), box(-500, theoFloor - 4, width + 1000, 400), {
    lift: 10,
    dy: -4,
  });
  moved(windowPull, () => {
    const at = [1500, 200, 250, 260] as const;
    nightWindow(paint, at, '#24345A');
    windowBars(paint, at, '#24345A');
  });
  moved(doorPull, () => {
    keep(paint, 'kitchen door', [150, 250, 360, 720], (on) => {
      on.g.translate(0, theoFloor - 936);
      frontDoor(on, [200, 330, 250], '#2A3354');
    });
  });
  moved(chairPull, () => {
    g.translate(1390, theoFloor);
    g.scale(-1, 1);
    chair(paint, '#332F48', 1.06);
  });
}

/** A narrow beam with a hard edge: bright, and it warms nothing. */
function drawBeam(paint: Paint, strength: number): void {
  if (strength <= 0) return;
  const { g } = paint;
  const light = blend(
    paint,
    [1920, 0, 640, 860],
    [0, clear(sheets.cold, 0.5 * strength)],
    [0.6, clear(sheets.cold, 0.22 * strength)],
    [1, clear(sheets.cold, 0.1 * strength)],
  );
  g.save();
  g.globalCompositeOperation = 'screen';
  shape(paint, light, polygon([2100, -160], [2100, 130], [1060, theoFloor], [520, theoFloor]));
  shape(paint, clear(sheets.cold, 0.12 * strength), (path) =>
    path.ellipse(790, theoFloor, 270, 22, 0, 0, 7),
  );
  g.restore();
}

function drawBoy(
  paint: Paint,
  time: number,
  { dark, cold, lives }: { dark: number; cold: number; lives: number },
): void {
  const posed = onTwos(time);
  const pose = theoAlone(posed, onTwos(lives));
  const tied = theoTied(pose);
  const { g } = paint;
  g.save();
  g.globalAlpha = 1 - dark;
  g.translate(theoAlonePlace.x + 2, theoFloor);
  chair(paint, '#2A2740', 1.06);
  g.restore();
  const warm = ramp(time, threadLights, threadLights + 1.2);
  const light: Light = {
    ambient: mix('#1C2536', '#070B15', dark),
    depth: lerp(0.6, 0.97, dark) - 0.3 * warm,
    rim: mix('#DDF1F8', '#F7C56B', Math.max(warm, ramp(time, headLifts, headLifts + 3) * 0.6)),
    rimX: 4,
    rimY: -3,
    rimStrength: lerp(0.5 + 0.5 * cold, 0, ramp(dark, 0.62, 1)),
    near:
      warm > 0 || cold <= 0
        ? {
            x: tied.near.x + 30,
            y: tied.near.y - 30,
            reach: 420,
            colour: '#F5B84A',
            strength: 0.12 * ramp(time, headLifts, headLifts + 2.4) + 0.14 * warm,
          }
        : { x: 1040, y: 380, reach: 620, colour: '#AFC3CF', strength: 0.42 * cold },
  };
  drawStringsOf(
    paint,
    time,
    tied.far,
    1 - ramp(time, pressed + 0.2, darkest),
    1 - ramp(time, threadLights, threadRuns + 1),
  );
  const writes = ramp(time, toTyping - 0.2, toTyping + 0.5);
  drawFigure(paint, theo, pose, theoAlonePlace, light, {
    inHand: (on, { nearArm }) => {
      if (writes <= 0) return;
      on.save();
      on.globalAlpha = writes;
      on.translate(nearArm.end.x + 30, nearArm.end.y - 24);
      on.rotate(0.42);
      on.fillStyle = '#0A1020';
      on.beginPath();
      on.roundRect(-18, -36, 36, 70, 8);
      on.fill();
      on.fillStyle = '#FFE9BE';
      on.beginPath();
      on.roundRect(-19, -30, 12, 58, 4);
      on.fill();
      on.restore();
    },
  });
  glow(paint, tied.near.x + 20, tied.near.y - 40, 260, '#FFDFA0', 0.34 * writes);
  drawLoops(paint, time, tied.far);
  drawTableAndGifts(paint, time, dark);
  // One amber dot.
  shape(paint, mix('#8A6A34', sheets.amber, 0.4 + 0.6 * dark), disc(tied.ear.x, tied.ear.y, 7.5));
  glow(paint, tied.ear.x, tied.ear.y, 46, sheets.amber, 0.25 + 0.4 * dark);
  drawGold(paint, time, tied.near, warm);
}

function drawTableAndGifts(paint: Paint, time: number, dark: number): void {
  const { g } = paint;
  g.save();
  g.globalAlpha = 1 - dark;
  table(paint, '#39364A', [860, 1350, theoFloor, tableHigh]);
  g.restore();
  drawGifts(paint, time, 1 - ramp(time, pressed + 0.2, darkest));
}

/** At his cuff the gold thread is still there; it was hardly to be seen. */
function drawGold(paint: Paint, time: number, cuff: { x: number; y: number }, warm: number): void {
  const seen = ramp(time, headLifts - 0.4, headLifts + 1.8);
  const anchor = (at: number) => {
    const { near } = theoTied(theoAlone(onTwos(Math.min(at, time))));
    return { x: near.x - 6, y: near.y + 4 };
  };
  const rest = [0, 1, 2, 3, 4, 5, 6, 7].map((step) => ({
    x: -step * 9 + Math.sin(step * 0.9 + time * 0.8) * 6,
    y: step * 17,
  }));
  goldThread(paint, trailing(anchor, time, rest, 0.5), {
    wide: 5,
    lit: 0.1 + 0.5 * seen + 0.4 * warm,
    opacity: 0.35 + 0.65 * seen,
  });
  glow(paint, cuff.x, cuff.y + 40, 170, sheets.amber, 0.3 * seen + 0.3 * warm);
}
