import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { clear, mix, sheets } from '../stage/palette.ts';
import { scrap, unitPixels, type Paint } from '../stage/paint.ts';
import type { Point } from '../stage/thread.ts';
import { jointsOf, type Joints, type Limb } from './bones.ts';
import { drawSkull } from './head.ts';
import { beside, limb, smooth, taper } from './outline.ts';
import type { Dressed, Loose, Person } from './person.ts';
import type { Pose } from './pose.ts';

/** Where a figure stands: the ground under it, and whether it looks right (1) or left (-1). */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly facing?: 1 | -1;
}

/** How the scene lights people. */
export interface Light {
  /** The colour that everything sinks towards, and how far. */
  readonly ambient: string;
  readonly depth: number;
  /** The edge of light, and the side that it comes from (stage directions). */
  readonly rim: string;
  readonly rimX: number;
  readonly rimY: number;
  readonly rimStrength?: number;
  /** A near light that falls on the figure: stage position, reach, colour, strength. */
  readonly near?: {
    readonly x: number;
    readonly y: number;
    readonly reach: number;
    readonly colour: string;
    readonly strength: number;
  };
  readonly lift?: number;
}

export interface Extras {
  readonly loose?: Loose;
  /** Drawn in the hands, in the figure's units, before the near arm. */
  readonly inHand?: (g: SKRSContext2D, joints: Joints) => void;
  /** Drawn last, in the figure's units. */
  readonly over?: (g: SKRSContext2D, joints: Joints) => void;
  readonly opacity?: number;
}

/** Joints that threads and props are tied to, in stage coordinates. */
export interface Tied {
  readonly nearWrist: Point;
  readonly farWrist: Point;
  readonly head: Point;
  readonly chest: Point;
  readonly pelvis: Point;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly wide: number;
  readonly high: number;
}

/** What a body and all that hangs on it or is held in its hands can reach, in its own units. */
function boxOf(joints: Joints, holds: boolean): Box {
  const { skull, nape, pelvis, nearArm, farArm, nearLeg, farLeg } = joints;
  const limbs = [nearArm, farArm, nearLeg, farLeg].flatMap(({ root, bend, end }) => [
    root,
    bend,
    end,
  ]);
  const all = [skull, nape, pelvis, ...limbs];
  const beside = holds ? 190 : 135;
  const left = Math.min(...all.map(({ x }) => x)) - beside;
  const top = Math.min(skull.y - 190, ...all.map(({ y }) => y - (holds ? 130 : 70)));
  return {
    left,
    top,
    wide: Math.max(...all.map(({ x }) => x)) + beside - left,
    high: Math.max(...all.map(({ y }) => y)) + 80 - top,
  };
}

/** A point of the figure's space on the stage. */
export function toStage(
  person: Person,
  { x, y, size = 1, facing = 1 }: Place,
  point: Point,
): Point {
  const scale = person.build.size * size;
  return { x: x + point.x * scale * facing, y: y + point.y * scale };
}

/** A point of the stage in the figure's space: where a hand must go to touch it. */
export function toFigure(person: Person, { x, y, size = 1, facing = 1 }: Place, at: Point): Point {
  const scale = person.build.size * size;
  return { x: ((at.x - x) / scale) * facing, y: (at.y - y) / scale };
}

/** Where the joints are on the stage, without drawing. */
export function tiedTo(person: Person, pose: Pose, place: Place): Tied {
  const joints = jointsOf(person.build, pose);
  const at = (point: Point) => toStage(person, place, point);
  return {
    nearWrist: at(joints.nearArm.end),
    farWrist: at(joints.farArm.end),
    head: at({ x: joints.skull.x, y: joints.skull.y - 45 }),
    chest: at(joints.chest),
    pelvis: at(joints.pelvis),
  };
}

/** Draws a person as one sheet of paper: a single outline, a single shadow, one edge of light. */
export function drawFigure(
  paint: Paint,
  person: Person,
  pose: Pose,
  place: Place,
  light: Light,
  extras: Extras = {},
): Tied {
  const { g } = paint;
  const { x, y, size = 1, facing = 1 } = place;
  const scale = person.build.size * size;
  const unit = unitPixels(paint) * scale;
  const joints = jointsOf(person.build, pose);
  const box = boxOf(joints, extras.inHand !== undefined || extras.over !== undefined);
  const [wide, high] = [Math.ceil(box.wide * unit), Math.ceil(box.high * unit)];
  const body = scrap(paint, 'body', wide, high);
  const on = body.getContext('2d');
  const toBox = () =>
    on.setTransform(
      unit * facing,
      0,
      0,
      unit,
      facing === 1 ? -box.left * unit : (box.left + box.wide) * unit,
      -box.top * unit,
    );
  toBox();
  drawBody(on, unit, person, pose, extras);
  // Light lies on the paper only, not beside it.
  on.globalCompositeOperation = 'source-atop';
  on.fillStyle = clear(light.ambient, light.depth);
  on.fillRect(box.left, box.top, box.wide, box.high);
  if (light.near !== undefined) nearLight(on, person, place, light.near, box);
  on.globalCompositeOperation = 'source-over';
  if ((light.rimStrength ?? 1) > 0) addRim(paint, body, light, [wide, high]);
  toBox();
  extras.over?.(on, joints);

  g.save();
  g.globalAlpha = extras.opacity ?? 1;
  const lift = light.lift ?? 14;
  const stageUnit = unitPixels(paint);
  g.shadowColor = 'rgba(4,7,16,.5)';
  g.shadowBlur = lift * 1.4 * stageUnit;
  g.shadowOffsetY = lift * 0.4 * stageUnit;
  const top = y + box.top * scale;
  const left = facing === 1 ? x + box.left * scale : x - (box.left + box.wide) * scale;
  g.drawImage(body, 0, 0, wide, high, left, top, (wide / unit) * scale, (high / unit) * scale);
  g.restore();
  return tiedTo(person, pose, place);
}

function nearLight(
  on: SKRSContext2D,
  person: Person,
  place: Place,
  near: NonNullable<Light['near']>,
  box: Box,
): void {
  const at = toFigure(person, place, near);
  const reach = near.reach / (person.build.size * (place.size ?? 1));
  const fall = on.createRadialGradient(at.x, at.y, 0, at.x, at.y, reach);
  fall.addColorStop(0, clear(near.colour, near.strength));
  fall.addColorStop(0.4, clear(near.colour, near.strength * 0.5));
  fall.addColorStop(1, clear(near.colour, 0));
  on.fillStyle = fall;
  on.fillRect(box.left, box.top, box.wide, box.high);
}

/** The edge of light: the outline less the same outline moved away from the light. */
function addRim(
  paint: Paint,
  body: Canvas,
  light: Light,
  [wide, high]: readonly [number, number],
): void {
  const rim = scrap(paint, 'rim', wide, high);
  const on = rim.getContext('2d');
  const px = unitPixels(paint);
  on.drawImage(body, 0, 0, wide, high, 0, 0, wide, high);
  on.globalCompositeOperation = 'source-in';
  on.fillStyle = clear(light.rim, light.rimStrength ?? 1);
  on.fillRect(0, 0, wide, high);
  on.globalCompositeOperation = 'destination-out';
  on.drawImage(body, 0, 0, wide, high, -light.rimX * px, -light.rimY * px, wide, high);
  const onBody = body.getContext('2d');
  onBody.setTransform(1, 0, 0, 1, 0, 0);
  onBody.globalCompositeOperation = 'source-atop';
  onBody.drawImage(rim, 0, 0, wide, high, 0, 0, wide, high);
  onBody.globalCompositeOperation = 'source-over';
}

function drawBody(
  g: SKRSContext2D,
  unit: number,
  person: Person,
  pose: Pose,
  { loose = {}, inHand }: Extras,
): void {
  const joints = jointsOf(person.build, pose);
  const girth = person.build.girth;
  const dressed: Dressed = { g, joints, loose, turn: pose.turn };
  const dark = (colour: string) => mix(colour, sheets.ink, 0.32);
  g.shadowColor = 'transparent';

  drawArm(g, joints.farArm, dark(person.top), dark(person.skin), girth, pose.farHand);
  drawLeg(g, joints.farLeg, dark(person.legs), dark(person.shoes), girth, pose.farPitch);
  person.onBack?.(dressed);
  if ((person.hem ?? 0) < 60)
    drawLeg(g, joints.nearLeg, person.legs, person.shoes, girth, pose.nearPitch);
  fill(g, person.top, () => trunk(g, joints, girth, pose.breath));
  if ((person.hem ?? 0) >= 60) {
    drawLeg(g, joints.nearLeg, person.legs, person.shoes, girth, pose.nearPitch);
    fill(g, person.top, () => skirt(g, joints, girth, person.hem ?? 0));
  } else if (sits(joints)) {
    drawLeg(g, joints.nearLeg, person.legs, person.shoes, girth, pose.nearPitch);
  }
  person.onTrunk?.(dressed);
  drawHead(g, person, dressed);
  inHand?.(g, joints);
  g.save();
  // The near arm is a sheet above the trunk.
  g.shadowColor = 'rgba(4,7,16,.42)';
  g.shadowBlur = 9 * unit;
  drawArm(
    g,
    joints.nearArm,
    mix(person.top, sheets.paper, 0.07),
    person.skin,
    girth,
    pose.nearHand,
  );
  g.restore();
  person.onSleeve?.(dressed);
}

function sits({ nearLeg }: Joints): boolean {
  return nearLeg.bend.y < nearLeg.root.y + 70;
}

function fill(g: SKRSContext2D, colour: string, outline: () => void): void {
  g.fillStyle = colour;
  g.beginPath();
  outline();
  g.fill();
}

function trunk(g: SKRSContext2D, joints: Joints, girth: number, breath: number): void {
  const { pelvis, waist, nape } = joints;
  const w = girth;
  smooth(g, [
    beside(pelvis, waist, -0.3, 27 * w),
    beside(pelvis, waist, 0.25, 31 * w),
    beside(pelvis, waist, 0.95, 28 * w),
    beside(waist, nape, 0.5, (34 + breath * 2.5) * w),
    beside(waist, nape, 0.84, (28 + breath) * w),
    beside(waist, nape, 1.03, 12 * w),
    beside(waist, nape, 1.05, -13 * w),
    beside(waist, nape, 0.86, -29 * w),
    beside(waist, nape, 0.45, -32 * w),
    beside(pelvis, waist, 0.95, -26 * w),
    beside(pelvis, waist, 0.3, -34 * w),
    beside(pelvis, waist, -0.32, -31 * w),
  ]);
}

/** The part of a long coat below the hips: it follows the legs and hangs to its hem. */
function skirt(g: SKRSContext2D, joints: Joints, girth: number, hem: number): void {
  const { pelvis, waist, nearLeg, farLeg } = joints;
  const share = Math.min(1, hem / 150);
  const knees = [nearLeg.bend, farLeg.bend];
  const front = Math.max(...knees.map(({ x }) => x)) * share + pelvis.x * (1 - share);
  const back =
    Math.min(...knees.map(({ x }) => x), nearLeg.end.x + 20) * share + pelvis.x * (1 - share);
  const low = Math.max(pelvis.y + hem, Math.min(...knees.map(({ y }) => y)));
  smooth(
    g,
    [
      beside(pelvis, waist, 0.7, 29 * girth),
      { x: Math.max(front, pelvis.x + 24) + 8, y: (pelvis.y + low) / 2 },
      { x: Math.max(front, pelvis.x + 24) + 18, y: low },
      { x: (front + back) / 2, y: low + 5 },
      { x: Math.min(back, pelvis.x - 24) - 20, y: low },
      { x: Math.min(back, pelvis.x - 26) - 12, y: (pelvis.y + low) / 2 },
      beside(pelvis, waist, 0.7, -30 * girth),
    ],
    7,
  );
}

function drawArm(
  g: SKRSContext2D,
  arm: Limb,
  sleeve: string,
  skin: string,
  girth: number,
  turn: number,
): void {
  drawHand(g, arm, skin, turn);
  fill(g, sleeve, () => limb(g, arm, [22 * girth, 17 * girth, 14 * girth]));
}

/** A mitten of a hand: palm, fingers in one, and a thumb that shows which way it is turned. */
function drawHand(g: SKRSContext2D, { bend, end }: Limb, skin: string, turn: number): void {
  g.save();
  g.translate(end.x, end.y);
  g.rotate(Math.atan2(end.y - bend.y, end.x - bend.x) + (turn * Math.PI) / 180);
  fill(g, skin, () => {
    taper(g, { x: -2, y: 0 }, { x: 18, y: 1 }, 10, 12);
    taper(g, { x: 18, y: 2 }, { x: 35, y: 5 }, 10.5, 7);
    taper(g, { x: 10, y: -6 }, { x: 25, y: -14 }, 6.5, 5);
  });
  g.restore();
}

function drawLeg(
  g: SKRSContext2D,
  leg: Limb,
  cloth: string,
  shoe: string,
  girth: number,
  pitch: number,
): void {
  g.save();
  g.translate(leg.end.x, leg.end.y);
  g.rotate((pitch * Math.PI) / 180);
  fill(g, shoe, () =>
    smooth(g, [
      { x: -14, y: -12 },
      { x: -20, y: 10 },
      { x: -18, y: 23 },
      { x: 8, y: 24 },
      { x: 42, y: 24 },
      { x: 50, y: 17 },
      { x: 40, y: 6 },
      { x: 18, y: -4 },
      { x: 12, y: -14 },
    ]),
  );
  g.restore();
  fill(g, cloth, () => limb(g, leg, [31 * girth, 22 * girth, 14.5 * girth]));
}

function drawHead(g: SKRSContext2D, person: Person, dressed: Dressed): void {
  const { joints, turn } = dressed;
  const { nape, skull, headTilt } = joints;
  const size = person.build.head;
  const inHead = (draw: () => void) => {
    g.save();
    g.translate(skull.x, skull.y);
    g.rotate(headTilt);
    g.scale(size, size);
    draw();
    g.restore();
  };
  inHead(() => person.hairBehind?.(dressed));
  fill(g, mix(person.skin, sheets.ink, 0.16), () => taper(g, nape, skull, 17, 16));
  inHead(() => {
    fill(g, person.skin, () => drawSkull(g, turn));
    person.hairOver?.(dressed);
  });
}
