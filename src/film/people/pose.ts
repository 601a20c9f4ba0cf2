import { clamp } from '../stage/easing.ts';
import { chance } from '../stage/paint.ts';

/**
 * How a body holds itself, in the figure's own units: it looks to +x, y runs down, 0/0 is the ground
 * under it, and a teenager is about 600 high. Angles are degrees; forward is positive.
 */
export interface Pose {
  readonly hipX: number;
  readonly hipY: number;
  /** Pelvis to waist, and how much more the back bends from there. */
  readonly lean: number;
  readonly curl: number;
  /** The head: down is positive; `turn` 1 looks ahead, 0 at us, -1 back. */
  readonly nod: number;
  readonly turn: number;
  readonly shrug: number;
  /** 0 out, 1 in. */
  readonly breath: number;
  /** Wrists, from the shoulder; the near arm and the far one; the turn of each hand. */
  readonly nearX: number;
  readonly nearY: number;
  readonly farX: number;
  readonly farY: number;
  readonly nearHand: number;
  readonly farHand: number;
  /** Ankles on the ground of the figure; pitch lowers the toe. */
  readonly nearFootX: number;
  readonly nearFootY: number;
  readonly nearPitch: number;
  readonly farFootX: number;
  readonly farFootY: number;
  readonly farPitch: number;
}

export const ankleHeight = 24;

/** Weight on the near leg, arms hanging. */
export const standing: Pose = {
  hipX: 0,
  hipY: -301,
  lean: 2,
  curl: 5,
  nod: 4,
  turn: 1,
  shrug: 0,
  breath: 0,
  nearX: 12,
  nearY: 186,
  farX: 26,
  farY: 184,
  nearHand: 0,
  farHand: 0,
  nearFootX: -4,
  nearFootY: -ankleHeight,
  nearPitch: 0,
  farFootX: 22,
  farFootY: -ankleHeight,
  farPitch: 0,
};

/** Sitting on something `seat` high, feet on the ground, hands on the thighs. */
export function sitting(seat: number): Pose {
  return {
    ...standing,
    hipX: 0,
    hipY: -seat - 26,
    lean: -2,
    curl: 14,
    nearX: 92,
    nearY: 118,
    farX: 100,
    farY: 112,
    nearFootX: 132,
    farFootX: 156,
  };
}

/** Sitting on the floor, knees up. */
export const kneesUp: Pose = {
  ...standing,
  hipY: -30,
  hipX: 0,
  lean: -6,
  curl: 30,
  nod: 12,
  nearX: 108,
  nearY: 76,
  farX: 112,
  farY: 72,
  nearFootX: 140,
  farFootX: 158,
};

/** Kneeling upright on both knees. */
export const kneeling: Pose = {
  ...standing,
  hipY: -158,
  hipX: -10,
  nearFootX: -150,
  nearFootY: -26,
  nearPitch: 78,
  farFootX: -132,
  farFootY: -26,
  farPitch: 78,
  lean: 3,
  curl: 3,
};

/** Down on the heels, as one does to be no taller than a child. */
export const crouching: Pose = {
  ...standing,
  hipX: -34,
  hipY: -122,
  lean: 16,
  curl: 12,
  nod: -8,
  nearX: 96,
  nearY: 110,
  farX: 112,
  farY: 96,
  nearFootX: -30,
  nearPitch: 34,
  nearFootY: -44,
  farFootX: 58,
};

/** Breath from 0 to 1: in, a little hold, and out for longer. Out of step from name to name. */
export function breathing(time: number, name: string, seconds = 3.6): number {
  const offset = chance(`breath ${name}`)() * seconds;
  const phase = ((((time + offset) / seconds) % 1) + 1) % 1;
  return phase < 0.42
    ? 0.5 - 0.5 * Math.cos((Math.PI * phase) / 0.42)
    : 0.5 + 0.5 * Math.cos(Math.PI * clamp((phase - 0.42) / 0.52));
}

/** A living pose: breath, and the weight that goes from leg to leg every few seconds. */
export function alive(pose: Pose, time: number, name: string, amount = 1): Pose {
  const offset = chance(`weight ${name}`)() * 20;
  const sway =
    Math.sin(((time + offset) * 2 * Math.PI) / 5.3) +
    0.5 * Math.sin(((time + offset) * 2 * Math.PI) / 3.1);
  const breath = breathing(time, name);
  return {
    ...pose,
    hipX: pose.hipX + 1.8 * sway * amount,
    lean: pose.lean + 0.35 * sway * amount,
    nod: pose.nod - 1.6 * breath * amount + 0.5 * sway * amount,
    breath: pose.breath + breath * amount,
    shrug: pose.shrug + 3 * breath * amount,
  };
}
