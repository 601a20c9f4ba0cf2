export type Easing = (share: number) => number;

export const linear: Easing = (share) => share;
export const easeInOutSine: Easing = (share) => 0.5 - 0.5 * Math.cos(Math.PI * share);
export const easeOutCubic: Easing = (share) => 1 - (1 - share) ** 3;
export const easeInCubic: Easing = (share) => share ** 3;
export const easeInOutCubic: Easing = (share) =>
  share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;

/** Speeds up over a fifth of the way, goes evenly, and slows down: the quietest way far for a camera. */
export const glide: Easing = (share) => {
  const soft = 0.2;
  const top = 1 / (1 - soft);
  if (share < soft) return (top * share * share) / (2 * soft);
  if (share > 1 - soft) return 1 - (top * (1 - share) ** 2) / (2 * soft);
  return top * (share - soft / 2);
};

/** A body's move: a small wind-up, the move, a little past the pose, and back to it. */
export const settle: Easing = (share) => {
  const windUp = -0.045 * Math.sin(Math.PI * Math.min(1, share / 0.18));
  if (share < 0.18) return windUp;
  const rest = (share - 0.18) / 0.82;
  return 1 - Math.exp(-6.2 * rest) * Math.cos(5.6 * rest) * (1 - rest);
};

export function clamp(value: number, least = 0, most = 1): number {
  return Math.min(most, Math.max(least, value));
}

export function lerp(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** 0 before `from`, 1 after `to`, eased between. */
export function ramp(time: number, from: number, to: number, ease: Easing = easeInOutSine): number {
  return ease(clamp((time - from) / (to - from)));
}

/** Up over `fade` seconds from `from`, and down again by `to`. */
export function during(time: number, from: number, to: number, fade = 0.4): number {
  return Math.min(ramp(time, from, from + fade), 1 - ramp(time, to - fade, to));
}
