import { height, width, type Paint } from './paint.ts';

/** Where the camera looks: the stage point in the middle of the picture, and how near it is. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const straight: Camera = { x: width / 2, y: height / 2, zoom: 1 };

/** A camera that the calm version holds still at `rest`. */
export function held({ manner }: Paint, moving: Camera, rest: Camera = straight): Camera {
  return manner.calm ? rest : moving;
}

/**
 * Draws a sheet as the camera sees it. `depth` 1 is the sheet that the camera is set for; farther
 * sheets (toward 0) move and grow less, nearer ones (over 1) more: one formula for all parallax.
 */
export function seen(paint: Paint, camera: Camera, depth: number, draw: () => void): void {
  const { g } = paint;
  const zoom = camera.zoom ** depth;
  g.save();
  g.translate(width / 2, height / 2);
  g.scale(zoom, zoom);
  g.translate(
    -(width / 2 + (camera.x - width / 2) * depth),
    -(height / 2 + (camera.y - height / 2) * depth),
  );
  draw();
  g.restore();
}

/**
 * How fast a camera goes between two of its views, in picture widths a second: the mean of four
 * points halfway between the middle and the corners.
 */
export function cameraSpeed(from: Camera, to: Camera, seconds: number): number {
  const speeds = [0.25, 0.75].flatMap((across) =>
    [0.25, 0.75].map((down) => {
      const x = from.x + ((across - 0.5) * width) / from.zoom;
      const y = from.y + ((down - 0.5) * height) / from.zoom;
      const [x1, y1] = onScreen(from, 1, x, y);
      const [x2, y2] = onScreen(to, 1, x, y);
      return Math.hypot(x2 - x1, y2 - y1) / width / seconds;
    }),
  );
  return speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length;
}

/** Draws a set nearer than it was built: `zoom` about one point that stays where it is. */
export function closer(
  { g }: Paint,
  zoom: number,
  [x, y]: readonly [x: number, y: number],
  draw: () => void,
): void {
  g.save();
  g.translate(x, y);
  g.scale(zoom, zoom);
  g.translate(-x, -y);
  draw();
  g.restore();
}

/** Where a point of a sheet stands in the picture. */
export function onScreen(camera: Camera, depth: number, x: number, y: number): [number, number] {
  const zoom = camera.zoom ** depth;
  return [
    width / 2 + zoom * (x - width / 2 - (camera.x - width / 2) * depth),
    height / 2 + zoom * (y - height / 2 - (camera.y - height / 2) * depth),
  ];
}
