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
// As far as a sheet folds and still fills the picture.
const farthest = (62 * Math.PI) / 180;
/** What is on the sheet changes for this long on either side of its fullest fold. */
const changes = 0.35;

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
  const share = time < closed ? ramp(time, starts + 0.35, closed) : 1 - ramp(time, closed, open);
  const changed = ramp(time, closed - changes, closed + changes);
  const picture = asPicture(paint, 'fold', (on) => between(on, changed, before, after));
  const tilt = share * farthest;
  drawGroundBelow(paint, tilt);
  for (const side of [-1, 1] as const) drawWing(paint, picture, side, tilt);
  drawCrease(paint, Math.max(ramp(time, starts, starts + 0.5), share), share);
}

/** One picture, the other, or the one coming through the other. */
function between(
  paint: Paint,
  share: number,
  before: (paint: Paint) => void,
  after: (paint: Paint) => void,
): void {
  (share < 1 ? before : after)(paint);
  if (share <= 0 || share >= 1) return;
  const picture = asPicture(paint, 'fold changes', after);
  paint.g.save();
  paint.g.globalAlpha = share;
  layPicture(paint, picture);
  paint.g.restore();
}

/** The table that the sheet lies on: night blue, with the shadow of what stands up from it. */
function drawGroundBelow({ g }: Paint, tilt: number): void {
  const table = g.createRadialGradient(width / 2, height / 2, 200, width / 2, height / 2, 1150);
  table.addColorStop(0, '#2A3B66');
  table.addColorStop(1, '#16213F');
  g.fillStyle = table;
  g.fillRect(0, 0, width, height);
  const reach = outer(tilt).x + 190 * Math.sin(tilt);
  const shadow = g.createLinearGradient(width / 2 - reach, 0, width / 2 + reach, 0);
  for (const [at, strength] of [
    [0, 0],
    [0.16, 0.6],
    [0.84, 0.6],
    [1, 0],
  ] as const)
    shadow.addColorStop(at, clear('#04070F', strength));
  g.fillStyle = shadow;
  g.fillRect(width / 2 - reach, 0, reach * 2, height);
}

type Picture = ReturnType<typeof asPicture>;

const eye = 2600;

/** Where a place of the turned sheet is seen, `far` from the crease, and how large it is there. */
function project(far: number, tilt: number): { x: number; scale: number } {
  const near = eye / (eye - far * Math.sin(tilt));
  return { x: far * Math.cos(tilt) * near, scale: near };
}

const outer = (tilt: number) => project(width / 2, tilt);

/** One half of the sheet, turned about the crease towards us: its outer edge grows as it comes. */
function drawWing({ g, pixel }: Paint, picture: Picture, side: -1 | 1, tilt: number): void {
  const half = width / 2;
  for (let slice = 0; slice < slices; slice++) {
    const [from, to] = [(half * slice) / slices, (half * (slice + 1)) / slices];
    const [a, b] = [project(from, tilt), project(to, tilt)];
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
  const edge = outer(tilt);
  const shade = Math.sin(tilt) * (side === 1 ? 0.62 : 0.34);
  const fall = g.createLinearGradient(half, 0, half + side * edge.x, 0);
  fall.addColorStop(0, clear('#04070F', shade));
  fall.addColorStop(1, side === 1 ? clear('#04070F', shade * 0.5) : clear('#FFF3D6', shade * 0.24));
  g.fillStyle = fall;
  const high = height * edge.scale;
  g.fillRect(side === 1 ? half : half - edge.x, height / 2 - high / 2, edge.x, high);
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
