/** Steps are counted from the start, whatever frames are asked for: 12, 25 and 60 a second agree. */
const stepSeconds = 1 / 200;

export interface SpringNature {
  /** How strongly it is drawn to its goal: about (2π × swings a second)². */
  readonly stiffness: number;
  readonly damping: number;
}

/**
 * A number that follows another like something hung on it: hair, a strap, a bobble. Returns its value
 * at any time from `start` on; the way there is kept, so asking in order costs little.
 */
export function spring(
  goal: (time: number) => number,
  start: number,
  { stiffness, damping }: SpringNature,
): (time: number) => number {
  const values = [goal(start)];
  let speed = 0;
  return (time) => {
    const step = Math.max(0, Math.round((time - start) / stepSeconds));
    for (let done = values.length - 1; done < step; done++) {
      const value = values[done] ?? 0;
      speed +=
        ((goal(start + done * stepSeconds) - value) * stiffness - speed * damping) * stepSeconds;
      values.push(value + speed * stepSeconds);
    }
    return values[step] ?? 0;
  };
}
