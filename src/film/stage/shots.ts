import { easeOutCubic, ramp } from './easing.ts';
import { height, scrap, width, type Paint } from './paint.ts';

export type Entrance = 'fade' | 'slide';

export interface Shot {
  readonly from: number;
  readonly draw: (paint: Paint) => void;
  /** How it comes over the shot before it; `slide` is a sheet pushed in from the right. */
  readonly enter?: Entrance;
  readonly seconds?: number;
}

/** Draws the shot that is on at a time, coming in over the one before it. */
export function shots(paint: Paint, time: number, list: readonly Shot[]): void {
  const place = Math.max(
    0,
    list.findLastIndex(({ from }) => time >= from),
  );
  const shot = list[place];
  if (shot === undefined) return;
  const share = ramp(time, shot.from, shot.from + (shot.seconds ?? 0.8), (x) => x);
  const before = place > 0 ? list[place - 1] : undefined;
  if (before === undefined || share >= 1) {
    shot.draw(paint);
    return;
  }
  enter(paint, share, before.draw, shot.draw, shot.enter ?? 'fade');
}

/** One picture coming over another; `share` runs evenly from 0 to 1. */
export function enter(
  paint: Paint,
  share: number,
  below: (paint: Paint) => void,
  above: (paint: Paint) => void,
  how: Entrance,
): void {
  const { g } = paint;
  below(paint);
  // Words of both are in the picture; a mark belongs to one picture, so both keep theirs.
  const slides = how === 'slide' && !paint.manner.calm;
  const picture = asPicture(paint, 'entering', above);
  const eased = slides ? easeOutCubic(share) : ramp(share, 0, 1);
  g.save();
  if (slides) {
    const x = width * (1 - eased);
    g.shadowColor = 'rgba(4,7,16,.6)';
    g.shadowBlur = 60 * paint.pixel;
    g.fillStyle = '#0B1220';
    g.fillRect(x, -20, width, height + 40);
    g.shadowColor = 'transparent';
    layPicture(paint, picture, x);
  } else {
    g.globalAlpha = eased;
    layPicture(paint, picture);
  }
  g.restore();
}

/** Draws something to a picture of the stage's size and gives it back. */
export function asPicture(paint: Paint, name: string, draw: (paint: Paint) => void) {
  const [wide, high] = [Math.round(width * paint.pixel), Math.round(height * paint.pixel)];
  const picture = scrap(paint, name, wide, high);
  const g = picture.getContext('2d');
  g.setTransform(paint.pixel, 0, 0, paint.pixel, 0, 0);
  draw({ ...paint, g });
  return picture;
}

/** Lays such a picture over the whole stage; its canvas is larger than it, and the rest is left out. */
export function layPicture({ g, pixel }: Paint, picture: ReturnType<typeof scrap>, x = 0): void {
  const [wide, high] = [Math.round(width * pixel), Math.round(height * pixel)];
  g.drawImage(picture, 0, 0, wide, high, x, 0, width, height);
}
