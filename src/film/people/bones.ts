import type { Point } from '../stage/thread.ts';
import type { Pose } from './pose.ts';

/** Lengths of a body, fixed for the whole film. `size` 1 is a teenager about 600 high. */
export interface Build {
  readonly size: number;
  /** How wide, 1 ordinary. */
  readonly girth: number;
  /** Legs and trunk against the head: grown people have smaller heads. */
  readonly head: number;
  readonly waist: number;
  readonly back: number;
  readonly neck: number;
  readonly thigh: number;
  readonly shin: number;
  readonly upperArm: number;
  readonly forearm: number;
}

export const teenager: Build = {
  size: 1,
  girth: 1,
  head: 1,
  waist: 84,
  back: 92,
  neck: 30,
  thigh: 142,
  shin: 138,
  upperArm: 102,
  forearm: 94,
};

export const grown: Build = { ...teenager, size: 1.1, girth: 1.14, head: 0.93 };

export interface Limb {
  readonly root: Point;
  readonly bend: Point;
  readonly end: Point;
}

export interface Joints {
  readonly pelvis: Point;
  readonly waist: Point;
  readonly chest: Point;
  readonly nape: Point;
  readonly skull: Point;
  /** Which way the head leans, in radians from upright. */
  readonly headTilt: number;
  readonly backTilt: number;
  readonly nearArm: Limb;
  readonly farArm: Limb;
  readonly nearLeg: Limb;
  readonly farLeg: Limb;
}

const radians = Math.PI / 180;

/** A place from another: `angle` from straight up, forward positive. */
function up(from: Point, length: number, angle: number): Point {
  return { x: from.x + Math.sin(angle) * length, y: from.y - Math.cos(angle) * length };
}

/**
 * Two bones from `root` to a goal; out of reach, they stretch towards it. `side` says which way they
 * bend and never changes, so a knee can't turn into a back-knee.
 */
export function reach(root: Point, goal: Point, upper: number, lower: number, side: 1 | -1): Limb {
  const dx = goal.x - root.x;
  const dy = goal.y - root.y;
  const far = Math.hypot(dx, dy) || 1;
  // Never quite straight and never quite folded: a locked limb looks like a stick.
  const long = Math.min(Math.max(far, Math.abs(upper - lower) + 12), (upper + lower) * 0.995);
  const [ux, uy] = [dx / far, dy / far];
  const along = (upper * upper - lower * lower + long * long) / (2 * long);
  const out = Math.sqrt(Math.max(0, upper * upper - along * along)) * side;
  return {
    root,
    bend: { x: root.x + ux * along + uy * out, y: root.y + uy * along - ux * out },
    end: { x: root.x + ux * long, y: root.y + uy * long },
  };
}

/** Where every joint of a body is in a pose, in the figure's own units. */
export function jointsOf(build: Build, pose: Pose): Joints {
  const pelvis = { x: pose.hipX, y: pose.hipY };
  const lean = pose.lean * radians;
  const backTilt = (pose.lean + pose.curl) * radians;
  const waist = up(pelvis, build.waist, lean);
  const lifted = build.back + pose.breath * 3;
  const nape = up(waist, lifted, backTilt);
  const chest = up(waist, lifted * 0.62, backTilt);
  const headTilt = (pose.lean * 0.3 + pose.curl * 0.35 + pose.nod) * radians;
  const skull = up(nape, build.neck, (backTilt + headTilt) / 2);
  const root = up(nape, -24 + pose.shrug, backTilt);
  const near = { x: root.x - 4, y: root.y };
  const far = { x: root.x + 10, y: root.y - 2 };
  const arm = (from: Point, x: number, y: number) =>
    reach(from, { x: from.x + x, y: from.y + y }, build.upperArm, build.forearm, -1);
  const leg = (from: Point, x: number, y: number) =>
    reach(from, { x, y }, build.thigh, build.shin, 1);
  return {
    pelvis,
    waist,
    chest,
    nape,
    skull,
    headTilt,
    backTilt,
    nearArm: arm(near, pose.nearX, pose.nearY),
    farArm: arm(far, pose.farX, pose.farY),
    nearLeg: leg({ x: pelvis.x - 3, y: pelvis.y }, pose.nearFootX, pose.nearFootY),
    farLeg: leg({ x: pelvis.x + 8, y: pelvis.y }, pose.farFootX, pose.farFootY),
  };
}

/** A pose whose near or far wrist is at a place of the figure's space, wherever the body is. */
export function withHandAt(build: Build, pose: Pose, hand: 'near' | 'far', at: Point): Pose {
  const joints = jointsOf(build, pose);
  const root = hand === 'near' ? joints.nearArm.root : joints.farArm.root;
  const [x, y] = [at.x - root.x, at.y - root.y];
  return hand === 'near' ? { ...pose, nearX: x, nearY: y } : { ...pose, farX: x, farY: y };
}
