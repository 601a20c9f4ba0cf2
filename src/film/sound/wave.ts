/** Samples a second of everything that is heard. */
export const rate = 48_000;

export interface Stereo {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

/** So many seconds of nothing, to be filled. */
export function silence(seconds: number): Stereo {
  const length = Math.max(1, Math.round(seconds * rate));
  return { left: new Float32Array(length), right: new Float32Array(length) };
}

export function lengthOf({ left }: Stereo): number {
  return left.length / rate;
}

/** Lays one sound over another; what reaches over the end is left out. */
export function lay(target: Stereo, source: Stereo, at = 0, gain = 1): void {
  const first = Math.round(at * rate);
  const last = Math.min(source.left.length, target.left.length - first);
  for (let i = Math.max(0, -first); i < last; i++) {
    target.left[first + i] = (target.left[first + i] ?? 0) + (source.left[i] ?? 0) * gain;
    target.right[first + i] = (target.right[first + i] ?? 0) + (source.right[i] ?? 0) * gain;
  }
}

/** One channel placed between the speakers: -1 is left, 1 is right; the power stays the same. */
export function placed(mono: Float32Array, pan: number): Stereo {
  const angle = ((Math.max(-1, Math.min(1, pan)) + 1) * Math.PI) / 4;
  const [toLeft, toRight] = [Math.cos(angle), Math.sin(angle)];
  return {
    left: mono.map((value) => value * toLeft),
    right: mono.map((value) => value * toRight),
  };
}

/** Multiplies by an envelope of seconds. */
export function shaped(sound: Stereo, envelope: (time: number) => number): Stereo {
  for (let i = 0; i < sound.left.length; i++) {
    const gain = envelope(i / rate);
    sound.left[i] = (sound.left[i] ?? 0) * gain;
    sound.right[i] = (sound.right[i] ?? 0) * gain;
  }
  return sound;
}

/** Rises in `attack`, stays, and falls in the last `release` seconds, without corners. */
export function swell(seconds: number, attack: number, release: number): (time: number) => number {
  const soft = (x: number) => 0.5 - 0.5 * Math.cos(Math.PI * Math.max(0, Math.min(1, x)));
  return (time) => soft(time / attack) * soft((seconds - time) / release);
}
