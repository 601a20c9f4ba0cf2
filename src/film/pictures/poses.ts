import { standing, type Pose } from '../people/pose.ts';

/** Weight on both feet, arms hanging. */
export const stands: Pose = { ...standing, nearFootX: -16, farFootX: 30 };

/** A phone at the ear. */
export const calls: Pose = { ...stands, nearX: 62, nearY: -26, nod: 6 };

/** A hand held out. */
export const offers: Pose = { ...stands, nearX: 150, nearY: 60 };

export const walks: Pose = {
  ...stands,
  hipY: -288,
  lean: 6,
  nearX: -42,
  nearY: 168,
  farX: 78,
  farY: 160,
  nearFootX: 62,
  farFootX: -74,
  farFootY: -40,
};

/** On a seat 150 high. */
const sits: Pose = {
  ...stands,
  hipY: -176,
  lean: -2,
  curl: 14,
  nearX: 92,
  nearY: 118,
  farX: 100,
  farY: 112,
  nearFootX: 132,
  farFootX: 156,
};

/** On a seat, with a phone at the ear. */
export const sitsCalling: Pose = { ...sits, curl: 8, nearX: 62, nearY: -24 };

/** On a seat, with a phone before the face. */
export const sitsReading: Pose = { ...sits, nearX: 92, nearY: 70, farX: 96, farY: 66, nod: 16 };

/** On the floor, knees up. */
export const kneesUp: Pose = {
  ...stands,
  hipY: -30,
  lean: -6,
  curl: 30,
  nod: 14,
  nearX: 108,
  nearY: 76,
  farX: 112,
  farY: 72,
  nearFootX: 140,
  farFootX: 158,
};
