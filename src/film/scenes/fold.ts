import { ramp } from '../stage/easing.ts';
import { height, width, type Paint } from '../stage/paint.ts';
import { clear } from '../stage/palette.ts';
import { asPicture, layPicture } from '../stage/shots.ts';

export interface FoldTimes {
  readonly starts: number;
  readonly closed: number;
  readonly open: number;
}

const slices = 48;
const farthest = (86 * Math.PI) / 180;

/**
 * The whole picture creases down the middle and folds like a sheet of paper; when it opens again,
 * something else is on it. The calm version fades from one to the other.
 */
export function drawFold(
  paint: Paint,
  time: number,
  { starts, closed, open }: FoldTimes,
  before: (paint: Paint) => void,
  after: (paint: Paint) => void,
): void {
  if (time <= starts || time >= open) {
    (time <= starts ? before : after)(paint);
    return;
  }
  const { g } = paint;
  if (paint.manner.calm) {
    before(paint);
    const picture = asPicture(paint, 'fold', after);
    g.save();
    g.globalAlpha = ramp(time, starts + 0.4, open);
    layPicture(paint, picture);
    g.restore();
    return;
  }
  const closing = time < closed;
  const share = closing ? ramp(time, starts + 0.35, closed) : 1 - ramp(time, closed, open);
  const picture = asPicture(paint, 'fold', closing ? before : after);
  g.fillStyle = '#070C17';
  g.fillRect(0, 0, width, height);
  const tilt = share * farthest;
  for (const side of [-1, 1] as const) drawWing(paint, picture, side, tilt);
  drawCrease(paint, Math.max(ramp(time, starts, starts + 0.5), share), share);
}

type Picture = ReturnType<typeof asPicture>;

/** One half of the sheet, turned about the crease towards us: its outer edge grows as it comes. */
function drawWing({ g, pixel }: Paint, picture: Picture, side: -1 | 1, tilt: number): void {
  const eye = 2600;
  const half = width / 2;
  const project = (far: number) => {
    const near = eye / (eye - far * Math.sin(tilt));
    return { x: far * Math.cos(tilt) * near, scale: near };
  };
  for (let slice = 0; slice < slices; slice++) {
    const [from, to] = [(half * slice) / slices, (half * (slice + 1)) / slices];
    const [a, b] = [project(from), project(to)];
    const wide = b.x - a.x;
    if (wide < 0.05) continue;
    const scale = (a.scale + b.scale) / 2;
    const high = height * scale;
    const source = side === 1 ? half + from : half - to;
    const left = side === 1 ? half + a.x : half - b.x;
    g.drawImage(
      picture,
      source * pixel,
      0,
      (to - from) * pixel,
      height * pixel,
      left - 0.5,
      height / 2 - high / 2,
      wide + 1,
      high,
    );
  }
  // The wing that turns from the light darkens; the other catches it.
  const outer = project(half);
  const shade = Math.sin(tilt) * (side === 1 ? 0.62 : 0.34);
  const fall = g.createLinearGradient(half, 0, half + side * outer.x, 0);
  fall.addColorStop(0, clear('#04070F', shade));
  fall.addColorStop(1, side === 1 ? clear('#04070F', shade * 0.5) : clear('#FFF3D6', shade * 0.24));
  g.fillStyle = fall;
  const high = height * outer.scale;
  g.fillRect(side === 1 ? half : half - outer.x, height / 2 - high / 2, outer.x, high);
}

/** The crease itself: a dark valley with a worn, pale edge. */
export function drawCrease({ g }: Paint, strength: number, folded = 0): void {
  if (strength <= 0) return;
  const middle = width / 2;
  const reach = 130 - 70 * folded;
  const shade = g.createLinearGradient(middle - reach, 0, middle + reach, 0);
  shade.addColorStop(0, clear('#04070F', 0));
  shade.addColorStop(0.47, clear('#04070F', 0.5 * strength));
  shade.addColorStop(0.495, clear('#04070F', 0.62 * strength));
  shade.addColorStop(0.5, clear('#F6EFE2', 0.6 * strength));
  shade.addColorStop(0.506, clear('#F6EFE2', 0.1 * strength));
  shade.addColorStop(0.56, clear('#F6EFE2', 0.04 * strength));
  shade.addColorStop(1, clear('#F6EFE2', 0));
  g.fillStyle = shade;
  g.fillRect(middle - reach, -40, reach * 2, height + 80);
}
