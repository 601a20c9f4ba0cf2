import { describe, expect, test } from 'vitest';
import { countFlashes } from '#film/renditions/flashes.ts';

const [wide, high] = [64, 36];
/** A second of grey pictures; `level` gives the brightness of a pixel at a frame. */
const film = (level: (frame: number, x: number) => number, red = false) =>
  Array.from({ length: 50 }, (_, frame) => {
    const picture = new Uint8Array(wide * high * 3);
    for (let i = 0; i < wide * high; i++) {
      const value = level(frame, i % wide);
      picture.set(red ? [value, 0, 0] : [value, value, value], i * 3);
    }
    return picture;
  });

describe('the count of flashes', () => {
  test('finds a strobe', () => {
    expect(countFlashes(film((frame) => (frame % 6 < 3 ? 20 : 230))).most).toBeGreaterThan(3);
  });

  test('finds a strobe that is faded over some frames and fills a tenth of the picture', () => {
    const pulsing = (frame: number, x: number) =>
      x < 7 ? 120 + 110 * Math.sin((2 * Math.PI * frame) / 10) : 30;
    expect(countFlashes(film(pulsing)).most).toBeGreaterThanOrEqual(2);
  });

  test('finds changes to red', () => {
    expect(countFlashes(film((frame) => (frame % 10 < 5 ? 0 : 240), true)).red).toBeGreaterThan(3);
  });

  test('does not count a lamp that goes on slowly, nor a fade to dark', () => {
    expect(countFlashes(film((frame) => 20 + 4 * frame)).most).toBe(0);
    expect(countFlashes(film((frame) => 230 - 4 * frame)).most).toBe(0);
  });

  test('does not count what is too small to be seen as a flash', () => {
    expect(countFlashes(film((frame, x) => (x < 3 && frame % 6 < 3 ? 250 : 20))).most).toBe(0);
  });
});
