import { describe, expect, test } from 'vitest';
import { cameraSpeed, type Camera } from '#film/stage/camera.ts';
import { onTwos } from '#film/stage/clock.ts';
import { easeInOutSine, easeOutCubic, glide, settle } from '#film/stage/easing.ts';
import { keyed } from '#film/stage/keys.ts';
import type { Paint } from '#film/stage/paint.ts';
import { spring } from '#film/stage/spring.ts';
import { allScenes } from '#film/scenes/all-scenes.ts';
import { helplineCamera } from '#film/scenes/helpline.ts';
import { strideAt } from '#film/scenes/maya-walks.ts';
import { hallCamera } from '#film/scenes/scene-2.ts';
import { stringsCamera } from '#film/scenes/scene-4.ts';
import { morningCamera } from '#film/scenes/scene-6.ts';
import { townCamera } from '#film/scenes/scene-7.ts';
import { wallCamera } from '#film/scenes/wall.ts';

const moving = { manner: { calm: false } } as Paint;
const calm = { manner: { calm: true } } as Paint;

const cameras: readonly (readonly [
  string,
  number,
  number,
  (paint: Paint, time: number) => Camera,
])[] = [
  ['window wall', 0, 11.2, (paint, time) => wallCamera(paint, time, 3.2, 9.6)],
  ['hall', 31, 44, hallCamera],
  ['strings', 86, 120, stringsCamera],
  ['helpline', 120, 132, helplineCamera],
  ['morning', 151, 171, morningCamera],
  ['town', 170, 181, townCamera],
];

describe.each(cameras)('the camera of the %s', (_, from, to, camera) => {
  test('never goes faster than 15 % of the picture a second', () => {
    for (let time = from; time < to; time += 0.04) {
      const speed = cameraSpeed(camera(moving, time), camera(moving, time + 0.04), 0.04);
      expect(speed, `at ${time.toFixed(2)} s`).toBeLessThanOrEqual(0.15);
    }
  });

  test('does not move at all in the calm film', () => {
    expect(camera(calm, from + 0.5)).toEqual(camera(calm, to - 0.5));
  });
});

test('the camera that follows Maya never goes faster than 15 % of the picture a second', () => {
  for (let time = 58; time < 73; time += 0.04) {
    expect((strideAt(time + 0.04).left - strideAt(time).left) / 0.04 / 1920).toBeLessThanOrEqual(
      0.15,
    );
  }
});

test('no scene comes in faster than half a second', () => {
  expect(allScenes.filter(({ cut }) => cut !== undefined && cut.seconds < 0.5)).toEqual([]);
});

describe('time', () => {
  test('what hangs swings the same at 12, 25 and 60 frames a second', () => {
    const swing = (rate: number) => {
      const at = spring((time) => (time > 0.5 ? 10 : 0), 0, { stiffness: 80, damping: 4 });
      for (let frame = 0; frame < 2 * rate; frame++) at(frame / rate);
      return at(2);
    };
    expect(swing(12)).toBe(swing(25));
    expect(swing(60)).toBe(swing(25));
    expect(swing(25)).toBeGreaterThan(5);
  });

  test('poses are held for two frames', () => {
    const poses = Array.from({ length: 8 }, (_, frame) => onTwos(59.2 + frame / 25));
    expect(new Set(poses).size).toBe(4);
    expect(poses[0]).toBe(poses[1]);
  });

  test.each([
    ['easeInOutSine', easeInOutSine],
    ['easeOutCubic', easeOutCubic],
    ['glide', glide],
    ['settle', settle],
  ] as const)('%s starts at its start and ends at its end', (_, ease) => {
    expect(ease(0)).toBeCloseTo(0);
    expect(ease(1)).toBeCloseTo(1, 2);
  });

  test('a move reaches its pose and keeps what it does not name', () => {
    const pose = keyed(3, { arm: 0, head: 5 }, [{ from: 1, at: 2, to: { arm: 90 } }]);
    expect(pose.arm).toBeCloseTo(90, 0);
    expect(pose.head).toBe(5);
  });
});
