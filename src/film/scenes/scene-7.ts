import { youHaveAChoiceMoments } from '../script/scene-7.ts';
import { held, seen, type Camera } from '../stage/camera.ts';
import { glide, lerp, ramp } from '../stage/easing.ts';
import type { Paint } from '../stage/paint.ts';
import { vignette } from '../stage/paper.ts';
import { drawCardGround, drawEndCard } from './end-card.ts';
import { drawNet } from './net.ts';
import { say, type Scene } from './scene.ts';
import { drawLights, drawTown } from './town.ts';
import { drawTownPeople } from './town-people.ts';

const { netGrows, netSinks, endCard } = youHaveAChoiceMoments;

/** The town, held by threads; then three numbers on plain paper. */
export const drawYouHaveAChoice: Scene = (paint, time, script, film) => {
  const card = ramp(time, netSinks, endCard);
  if (card < 1) {
    drawTownNight(paint, time);
    vignette(paint, 0.42 * (1 - card));
  }
  drawCardGround(paint, card);
  if (card > 0 && time < endCard + 1.2) drawSinkingNet(paint, time, card);
  const place = { x: 960, y: 158, align: 'center', sizePx: 100, maxWidth: 1300 } as const;
  say(paint, time, script.words, [place, place]);
  drawEndCard(paint, film.endCard, ramp(time, endCard, endCard + 0.5));
};

/** One long slow pull. */
export function townCamera(paint: Paint, time: number): Camera {
  const share = ramp(time, 169.4, netSinks + 0.2, glide);
  return held(
    paint,
    { x: lerp(700, 960, share), y: lerp(560, 540, share), zoom: lerp(1.6, 1, share) },
    { x: 960, y: 540, zoom: 1 },
  );
}

function drawTownNight(paint: Paint, time: number): void {
  const camera = townCamera(paint, time);
  const lit = ramp(time, 170, 172.4);
  seen(paint, camera, 1, () => {
    drawTown(paint);
    drawLights(paint, time, 0.45 + 0.55 * lit);
    drawNet(
      paint,
      ramp(time, netGrows, netGrows + 5.6, (x) => x),
      1,
    );
    drawTownPeople(paint, time, 0.7 + 0.3 * lit);
  });
}

/** The net sinks into the paper and is gone. */
function drawSinkingNet(paint: Paint, time: number, card: number): void {
  const { g } = paint;
  g.save();
  g.translate(0, 60 * card);
  drawNet(paint, 1, 0.55 * card * (1 - ramp(time, endCard - 0.2, endCard + 1.2)));
  g.restore();
}
