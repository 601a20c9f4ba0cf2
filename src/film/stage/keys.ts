import { clamp, lerp, settle, type Easing } from './easing.ts';

/** One stop on the way: the value that is reached at `at`, and how the way to it is eased. */
export interface Key<Value> {
  readonly at: number;
  /** When the move towards it starts; left out, at the key before. */
  readonly from?: number;
  readonly to: Value;
  readonly ease?: Easing;
}

type Numbers = Readonly<Record<string, number>>;

/** The value of a list of keys at a time; each key may name only the numbers that it changes. */
export function keyed<Value extends object>(
  time: number,
  start: Value,
  keys: readonly Key<Partial<Value>>[],
): Value {
  const value: Record<string, number> = { ...(start as Numbers) };
  let before = Number.NEGATIVE_INFINITY;
  for (const { at, from = before, to, ease = settle } of keys) {
    if (time <= from) break;
    const share = at <= from ? 1 : ease(clamp((time - from) / (at - from)));
    for (const [name, goal] of Object.entries(to as Numbers)) {
      value[name] = lerp(value[name] ?? 0, goal, share);
    }
    before = at;
  }
  return value as Value;
}

/** The same for a single number: `[time, value]` pairs, eased between neighbours. */
export function track(
  time: number,
  stops: readonly (readonly [at: number, value: number])[],
  ease: Easing = (share) => 0.5 - 0.5 * Math.cos(Math.PI * share),
): number {
  let [lastAt, last] = stops[0] ?? [0, 0];
  for (const [at, value] of stops) {
    if (time < at) return lerp(last, value, ease(clamp((time - lastAt) / (at - lastAt || 1))));
    [lastAt, last] = [at, value];
  }
  return last;
}
