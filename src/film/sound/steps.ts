import { outside } from '../script/scene-3.ts';

const { firstStep, air, armsClose, rain, toAmara } = outside.moments;

/** Seconds of a step: she hurries, then she opens, then she tires. */
function stepSeconds(time: number): number {
  const share = (from: number, to: number) => {
    const x = Math.max(0, Math.min(1, (time - from) / (to - from)));
    return x * x * (3 - 2 * x);
  };
  const slow = share(air - 0.4, air + 0.8);
  const worn = share(armsClose, rain + 1.6);
  const frames = 8 + (13 - 8) * slow;
  return (frames + (18 - frames) * worn) / 25;
}

/** When Maya's feet come down in scene 3. */
export function mayaSteps(): number[] {
  const times: number[] = [];
  const first = outside.sounds.find(({ sound }) => sound === 'footsteps')?.onset ?? firstStep;
  for (let at = first; at < toAmara; at += stepSeconds(at)) times.push(at);
  return times;
}
