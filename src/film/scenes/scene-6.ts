import { whatHappensNext } from '../script/scene-6.ts';
import { held, seen, type Camera } from '../stage/camera.ts';
import { lerp, ramp } from '../stage/easing.ts';
import { height, width, type Paint } from '../stage/paint.ts';
import { box, glow, shape, sheet } from '../stage/paper.ts';
import { blend } from '../stage/paper.ts';
import { sheets } from '../stage/palette.ts';
import { say, type Scene } from './scene.ts';
import { drawAmaraMorning } from './morning-amara.ts';
import { drawMayaMorning } from './morning-maya.ts';
import { drawTheoMorning } from './morning-theo.ts';

const { towardsMaya } = whatHappensNext.moments;

/** Three frames on one sheet, as wide and high as this. */
export const frame = { wide: 564, high: 566, top: 286 } as const;
const lefts = [78, 678, 1278] as const;

/** The slow way from three pictures to Maya's. */
export function morningCamera(paint: Paint, time: number): Camera {
  const share = ramp(time, towardsMaya, 168.8);
  return held(
    paint,
    { x: lerp(960, 1390, share), y: lerp(540, 560, share), zoom: lerp(1, 1.5, share) },
    { x: 960, y: 540, zoom: 1 },
  );
}

/** Morning: three pictures side by side, then slowly closer to Maya. */
export const drawWhatHappensNext: Scene = (paint, time, script) => {
  const camera = morningCamera(paint, time);
  seen(paint, camera, 1, () => {
    drawPage(paint);
    for (const [place, draw] of [drawTheoMorning, drawAmaraMorning, drawMayaMorning].entries()) {
      drawFrame(paint, lefts[place] ?? 0, (on) => draw(on, time));
    }
  });
  const place = {
    x: 960,
    y: 172,
    align: 'center',
    sizePx: 92,
    maxWidth: 1500,
    colour: sheets.ink,
  } as const;
  const over = { ...place, ground: sheets.paper };
  say(paint, time, script.words, [place, place, over, over]);
};

function drawPage(paint: Paint): void {
  const page = blend(
    paint,
    [0, 0, width, height],
    [0, '#FBF3E2'],
    [0.55, '#F6EBD6'],
    [1, '#F3D9B8'],
  );
  shape(paint, page, box(-400, -300, width + 800, height + 600));
  // The edge of the sunrise.
  glow(paint, 1750, 1060, 900, sheets.ember, 0.22);
  glow(paint, 200, 60, 700, '#FFFFFF', 0.5);
}

function drawFrame(paint: Paint, left: number, draw: (paint: Paint) => void): void {
  const { g } = paint;
  const { wide, high, top } = frame;
  sheet(paint, sheets.paper, box(left - 16, top - 16, wide + 32, high + 32, 12), {
    lift: 22,
    shade: 0.3,
  });
  g.save();
  g.beginPath();
  g.roundRect(left, top, wide, high, 6);
  g.clip();
  g.translate(left, top + high - 640);
  draw(paint);
  g.restore();
}
