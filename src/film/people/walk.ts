import { lerp } from '../stage/easing.ts';
import { ankleHeight, standing, type Pose } from './pose.ts';

export interface Gait {
  /** Frames for one step at 25 a second: 8 hurried, 12 ordinary, 16 to 20 tired. */
  readonly stepFrames: number;
  /** How far one step goes, in the figure's units. */
  readonly stride: number;
  /** 0 brisk, 1 worn out: head lower, arms hardly swing, shorter lift of the foot. */
  readonly tired?: number;
}

const bothDown = 0.16;

interface Foot {
  /** From where the body is now. */
  readonly x: number;
  readonly y: number;
  readonly pitch: number;
  readonly isDown: boolean;
}

/**
 * A foot at a time counted in steps; `side` is 0 for one leg and 1 for the other. While it is down it
 * stands at one place of the ground: the body goes over it.
 */
export function footAt(steps: number, side: 0 | 1, gait: Gait): Foot {
  const own = steps - side;
  const cycle = Math.floor(own / 2);
  const phase = own - cycle * 2;
  const stands = 1 + bothDown;
  const landed = (cycle * 2 + side + 0.5) * gait.stride;
  const body = steps * gait.stride;
  if (phase < stands) {
    // Heel first, then flat; at the end the heel rises over the toe while the toe stays.
    const roll = Math.max(0, (phase - 0.78) / (stands - 0.78));
    const strike = Math.max(0, 1 - phase / 0.14);
    const pitch = 38 * roll * roll - 17 * strike;
    const turn = (pitch * Math.PI) / 180;
    const [toeX, toeY] = pitch > 0 ? [42, ankleHeight] : [-16, ankleHeight];
    return {
      x: landed - body + toeX - (toeX * Math.cos(turn) - toeY * Math.sin(turn)),
      y: -ankleHeight + toeY - (toeX * Math.sin(turn) + toeY * Math.cos(turn)),
      pitch,
      isDown: true,
    };
  }
  const share = (phase - stands) / (2 - stands);
  const glide = share * share * (3 - 2 * share);
  const lift = (1 - 0.45 * (gait.tired ?? 0)) * 44 * Math.sin(Math.PI * Math.min(1, share * 1.04));
  const start = footAt(cycle * 2 + side + stands - 1e-6, side, gait);
  const startX = start.x + (cycle * 2 + side + stands) * gait.stride;
  const endX = (cycle * 2 + 2 + side + 0.5) * gait.stride - 0.9;
  return {
    x: lerp(startX, endX, glide) - body,
    y: lerp(start.y, -ankleHeight - 3.6, share) - lift,
    pitch: lerp(start.pitch, -17, Math.min(1, share * 1.25)),
    isDown: false,
  };
}

/** The pose of a walk at a time counted in steps. The figure stands at `steps * stride` on the ground. */
export function walking(steps: number, gait: Gait, base: Pose = standing): Pose {
  const tired = gait.tired ?? 0;
  const near = footAt(steps, 0, gait);
  const far = footAt(steps, 1, gait);
  const phase = steps * Math.PI * 2;
  // Lowest just after contact (half a step from passing), highest before the next.
  const bob = Math.cos(phase - 1.25 * Math.PI) * (7 - 2 * tired);
  const late = steps - 2.5 / gait.stepFrames;
  const swing = Math.cos(late * Math.PI - Math.PI * 0.5) * (1 - 0.62 * tired);
  const spread = Math.min(1, gait.stride / 150);
  const drop = Math.max(0, (gait.stride - 120) * 0.1);
  return {
    ...base,
    hipY: -291 + drop + 8 * tired + bob,
    lean: base.lean + 3 + (12 / gait.stepFrames) * 3 - 2 * tired,
    curl: base.curl + 10 * tired + 1.5 * Math.sin(phase),
    nod: base.nod + 12 * tired - bob * 0.16,
    nearX: 14 - swing * 66 * spread,
    nearY: 178 - Math.abs(swing) * 14,
    farX: 20 + swing * 66 * spread,
    farY: 178 - Math.abs(swing) * 14,
    nearFootX: near.x,
    nearFootY: near.y,
    nearPitch: near.pitch,
    farFootX: far.x,
    farFootY: far.y,
    farPitch: far.pitch,
  };
}
