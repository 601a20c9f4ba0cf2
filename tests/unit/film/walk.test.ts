import { describe, expect, test } from 'vitest';
import { jointsOf, teenager } from '#film/people/bones.ts';
import { footAt, walking, type Gait } from '#film/people/walk.ts';
import { strideAt, walkingPose } from '#film/scenes/maya-walks.ts';
import { maya } from '#film/people/cast.ts';

const gaits: readonly (readonly [string, Gait])[] = [
  ['hurried', { stepFrames: 8, stride: 138 }],
  ['ordinary', { stepFrames: 12, stride: 128 }],
  ['tired', { stepFrames: 18, stride: 104, tired: 1 }],
];

describe.each(gaits)('a walk that is %s', (_, gait) => {
  test('a foot that is down does not slide', () => {
    const slides: number[] = [];
    let before: { x: number; y: number } | undefined;
    for (let frame = 0; frame < 200; frame++) {
      const steps = frame / gait.stepFrames;
      const phase = ((steps % 2) + 2) % 2;
      // From flat on the ground until the heel begins to rise.
      const isFlat = phase > 0.14 && phase < 0.78;
      const { end } = jointsOf(teenager, walking(steps, gait)).nearLeg;
      const at = { x: end.x + steps * gait.stride, y: end.y };
      if (isFlat && before !== undefined) slides.push(Math.hypot(at.x - before.x, at.y - before.y));
      before = isFlat ? at : undefined;
    }
    expect(slides.length).toBeGreaterThan(20);
    expect(Math.max(...slides)).toBeLessThan(1);
  });

  test('the toe stays where it is while the heel rises over it', () => {
    const toes: number[] = [];
    for (let phase = 0.2; phase < 1.14; phase += 0.02) {
      const { x, y, pitch, isDown } = footAt(phase, 0, gait);
      expect(isDown).toBe(true);
      const turn = (pitch * Math.PI) / 180;
      toes.push(x + phase * gait.stride + 42 * Math.cos(turn) - 24 * Math.sin(turn));
      expect(y + 42 * Math.sin(turn) + 24 * Math.cos(turn)).toBeCloseTo(0, 1);
    }
    expect(Math.max(...toes) - Math.min(...toes)).toBeLessThan(1);
  });

  test('no leg is longer or shorter than it is', () => {
    for (let steps = 0; steps < 4; steps += 0.05) {
      const { nearLeg, farLeg } = jointsOf(teenager, walking(steps, gait));
      for (const { root, bend, end } of [nearLeg, farLeg]) {
        expect(Math.hypot(bend.x - root.x, bend.y - root.y)).toBeCloseTo(teenager.thigh, 0);
        expect(Math.hypot(end.x - bend.x, end.y - bend.y)).toBeCloseTo(teenager.shin, 0);
        // A knee bends forward, whatever the leg does.
        const knee = (end.x - root.x) * (bend.y - root.y) - (end.y - root.y) * (bend.x - root.x);
        expect(knee).toBeLessThanOrEqual(1e-6);
      }
    }
  });
});

test('Maya’s feet do not slide over the pavement, however her walk changes', () => {
  const unit = 1.2 * maya.build.size;
  const slides: { at: number; slide: number }[] = [];
  let before: { x: number; y: number } | undefined;
  for (let frame = 0; frame < 350; frame++) {
    const time = 59 + frame / 25;
    const { steps, x } = strideAt(time);
    const phase = ((steps % 2) + 2) % 2;
    const isFlat = phase > 0.16 && phase < 0.76;
    const { end } = jointsOf(maya.build, walkingPose(time)).nearLeg;
    const at = { x: x + end.x * unit, y: end.y * unit };
    if (isFlat && before !== undefined)
      slides.push({ at: time, slide: Math.hypot(at.x - before.x, at.y - before.y) });
    before = isFlat ? at : undefined;
  }
  expect(slides.length).toBeGreaterThan(40);
  expect(slides.filter(({ slide }) => slide >= 1)).toEqual([]);
});
