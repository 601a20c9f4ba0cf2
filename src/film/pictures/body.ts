import type { SKRSContext2D } from '@napi-rs/canvas';
import type { SvgPen } from '#drawings/svg-pen.ts';
import { jointsOf, type Joints, type Limb } from '../people/bones.ts';
import { drawSkull } from '../people/head.ts';
import { beside, limb, smooth, taper } from '../people/outline.ts';
import type { Person } from '../people/person.ts';
import type { Pose } from '../people/pose.ts';
import { mix, sheets } from '../stage/palette.ts';

/** Where somebody stands on a picture, how large, and whether they look right (1) or left (-1). */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly facing?: 1 | -1;
}

/**
 * Draws one of the film's people into a small picture: their bones, head, hair and clothes, in fewer
 * sheets. The film's own figure stays as it is, since each change to it makes the whole film anew.
 * Returns where the near hand is.
 */
export function drawPerson(
  pen: SvgPen,
  person: Person,
  pose: Pose,
  { x, y, size = 0.24, facing = 1 }: Stand,
): { readonly x: number; readonly y: number } {
  const scale = person.build.size * size;
  const joints = jointsOf(person.build, pose);
  pen.save();
  pen.translate(x, y);
  pen.scale(scale * facing, scale);
  drawBody(pen, person, pose, joints);
  pen.restore();
  const { end } = joints.nearArm;
  return { x: x + end.x * scale * facing, y: y + end.y * scale };
}

/** The film's people know a canvas. Of its words they use those that the pen has. */
const asCanvas = (pen: SvgPen) => pen as unknown as SKRSContext2D;

function drawBody(pen: SvgPen, person: Person, pose: Pose, joints: Joints): void {
  const { girth } = person.build;
  const dressed = { g: asCanvas(pen), joints, loose: {}, turn: pose.turn };
  const dark = (colour: string) => mix(colour, sheets.ink, 0.32);
  const hem = person.hem ?? 0;
  drawArm(pen, joints.farArm, dark(person.top), dark(person.skin), girth);
  drawLeg(pen, joints.farLeg, dark(person.legs), dark(person.shoes), girth);
  person.onBack?.(dressed);
  drawLeg(pen, joints.nearLeg, person.legs, person.shoes, girth);
  sheet(pen, person.top, (g) => {
    const { pelvis, waist, nape } = joints;
    smooth(g, [
      beside(pelvis, waist, -0.3 - hem / 200, 29 * girth),
      beside(pelvis, waist, 0.95, 28 * girth),
      beside(waist, nape, 0.6, 34 * girth),
      beside(waist, nape, 1.03, 12 * girth),
      beside(waist, nape, 1.05, -13 * girth),
      beside(waist, nape, 0.6, -32 * girth),
      beside(pelvis, waist, 0.3, -33 * girth),
      beside(pelvis, waist, -0.32 - hem / 200, -31 * girth),
    ]);
  });
  person.onTrunk?.(dressed);
  drawHead(pen, person, dressed);
  drawArm(pen, joints.nearArm, mix(person.top, sheets.paper, 0.12), person.skin, girth);
}

function sheet(pen: SvgPen, colour: string, outline: (g: SKRSContext2D) => void): void {
  pen.fillStyle = colour;
  pen.beginPath();
  outline(asCanvas(pen));
  pen.fill();
}

function drawArm(pen: SvgPen, arm: Limb, sleeve: string, skin: string, girth: number): void {
  const { bend, end } = arm;
  const angle = Math.atan2(end.y - bend.y, end.x - bend.x);
  const tip = { x: end.x + Math.cos(angle) * 30, y: end.y + Math.sin(angle) * 30 };
  sheet(pen, skin, (g) => taper(g, end, tip, 12, 9));
  sheet(pen, sleeve, (g) => limb(g, arm, [22 * girth, 17 * girth, 14 * girth]));
}

function drawLeg(pen: SvgPen, leg: Limb, cloth: string, shoe: string, girth: number): void {
  const { x, y } = leg.end;
  sheet(pen, shoe, (g) => taper(g, { x: x - 6, y: y + 8 }, { x: x + 36, y: y + 14 }, 16, 10));
  sheet(pen, cloth, (g) => limb(g, leg, [31 * girth, 22 * girth, 14.5 * girth]));
}

type Dressed = Parameters<NonNullable<Person['hairOver']>>[0];

function drawHead(pen: SvgPen, person: Person, dressed: Dressed): void {
  const { nape, skull, headTilt } = dressed.joints;
  const inHead = (draw: () => void) => {
    pen.save();
    pen.translate(skull.x, skull.y);
    pen.rotate(headTilt);
    pen.scale(person.build.head, person.build.head);
    draw();
    pen.restore();
  };
  inHead(() => person.hairBehind?.(dressed));
  sheet(pen, mix(person.skin, sheets.ink, 0.16), (g) => taper(g, nape, skull, 17, 16));
  inHead(() => {
    sheet(pen, person.skin, (g) => drawSkull(g, dressed.turn));
    person.hairOver?.(dressed);
  });
}
