import { theo } from '../people/cast.ts';
import { jointsOf, withHandAt } from '../people/bones.ts';
import { toStage } from '../people/figure.ts';
import { alive, sitting, type Pose } from '../people/pose.ts';
import { anotherDoor } from '../script/scene-5.ts';
import { strings } from '../script/scene-4.ts';
import { lerp, ramp } from '../stage/easing.ts';
import { keyed } from '../stage/keys.ts';
import type { Point } from '../stage/thread.ts';

const { beam, firstLoop, chairGoes, windowGoes, doorGoes, pressed, headLifts, findsCuff } =
  strings.moments;
const { threadTaken, toTyping, sent, answer } = anotherDoor.moments;

export const theoFloor = 950;
export const tableHigh = 236;
export const theoAlonePlace = { x: 700, y: theoFloor, size: 1.1 };

const leaning: Pose = {
  ...sitting(146),
  lean: 12,
  curl: 14,
  nod: 2,
  nearX: 128,
  nearY: 84,
  farX: 158,
  farY: 38,
  farHand: -30,
};

/** A tug is felt at the wrist first, then at the elbow and shoulder, and last in the head. */
function tug(at: number, x: number, y: number, head: Partial<Pose>) {
  return [
    { from: at, at: at + 0.48, to: { farX: x, farY: y, farHand: -8 } },
    { from: at + 0.24, at: at + 0.8, to: { lean: 17, curl: 10 } },
    { from: at + 0.4, at: at + 1.04, to: head },
  ];
}

/**
 * Theo in the cold light: he is moved, he does not move; until he lifts his head. `lives` is the time
 * of his breath, where a picture waits.
 */
export function theoAlone(time: number, lives: number = time): Pose {
  const moved = keyed(time, leaning, [
    { from: beam, at: beam + 1.6, to: { lean: 17, nod: -8, farX: 172, farY: 14 } },
    { from: firstLoop - 4, at: firstLoop - 3, to: { lean: 14, nod: 4 } },
    ...tug(chairGoes, 186, 52, { turn: -0.75, nod: 6 }),
    ...tug(windowGoes, 170, -52, { turn: -0.85, nod: 14 }),
    ...tug(doorGoes, 96, 30, { turn: 1, nod: 22 }),
    {
      from: pressed,
      at: pressed + 1.5,
      to: { lean: 10, curl: 40, nod: 30, nearX: 60, nearY: 112, farX: 74, farY: 104, shrug: -12 },
    },
    // The turn is small: ten degrees, and one slow breath.
    { from: headLifts, at: headLifts + 1.1, to: { nod: 12, curl: 31, shrug: 0 } },
    { from: findsCuff + 1, at: findsCuff + 2.6, to: { curl: 24, lean: 8 } },
    { from: threadTaken, at: threadTaken + 1, to: { nod: 6, curl: 18 } },
    // One thumb writes, because the other hand will not let go of the thread.
    {
      from: toTyping - 0.4,
      at: toTyping + 0.5,
      to: { nearX: 104, nearY: 34, nod: 16, nearHand: -34 },
    },
    { from: sent, at: sent + 0.5, to: { shrug: -10, nod: 10 } },
    { from: answer + 0.3, at: answer + 1.2, to: { shrug: 5, nod: 8, curl: 14 } },
  ]);
  const slow =
    ramp(time, headLifts + 0.2, headLifts + 1.4) - ramp(time, headLifts + 1.6, headLifts + 3.2);
  const living = alive(moved, lives, 'theo in the light', 0.7);
  const raised: Pose = {
    ...living,
    breath: living.breath + 1.3 * slow,
    shrug: living.shrug - 5 * slow,
  };
  return freeHandToCuff(raised, time);
}

/** The free hand goes to the other cuff, and later lifts the thread a little between two fingers. */
function freeHandToCuff(pose: Pose, time: number): Pose {
  const share = ramp(time, findsCuff, findsCuff + 1.2);
  if (share <= 0) return pose;
  const { nearArm } = jointsOf(theo.build, pose);
  const lift = ramp(time, threadTaken, threadTaken + 0.9);
  const goal = { x: nearArm.end.x + 10 + 26 * lift, y: nearArm.end.y - 24 - 44 * lift };
  const there = withHandAt(theo.build, pose, 'far', goal);
  return {
    ...pose,
    farX: lerp(pose.farX, there.farX, share),
    farY: lerp(pose.farY, there.farY, share) - 26 * Math.sin(Math.PI * share),
    farHand: lerp(pose.farHand, 50, share),
  };
}

/** Where his wrists and the hearing aid are on the stage. */
export function theoTied(pose: Pose): { near: Point; far: Point; ear: Point; knee: Point } {
  const joints = jointsOf(theo.build, pose);
  const at = (point: Point) => toStage(theo, theoAlonePlace, point);
  const size = theo.build.head;
  const [x, y] = [(pose.turn < 0 ? 10 : -12) * size, -45 * size];
  const [cos, sin] = [Math.cos(joints.headTilt), Math.sin(joints.headTilt)];
  return {
    near: at(joints.nearArm.end),
    far: at(joints.farArm.end),
    ear: at({ x: joints.skull.x + x * cos - y * sin, y: joints.skull.y + x * sin + y * cos }),
    knee: at(joints.nearLeg.bend),
  };
}
