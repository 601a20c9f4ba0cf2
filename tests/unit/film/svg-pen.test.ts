import { expect, test } from 'vitest';
import { SvgPen } from '#drawings/svg-pen.ts';

const pen = () => new SvgPen({ wide: 100, high: 100 });

test('a pen writes whole units, each step from the last, where its figure stands', () => {
  const one = pen();
  one.translate(10, 20);
  one.scale(-2, 2);
  one.fillStyle = '#112233';
  one.beginPath();
  one.moveTo(0, 0);
  one.lineTo(5, 5.2);
  one.bezierCurveTo(0, 0, 1, 1, 2, 0);
  one.closePath();
  one.fill();
  expect(one.svg).toBe('<path fill="#123" d="M10 20l-10 10c10-10 8-8 6-10z"/>');
});

test('a circle turns the other way when its figure is mirrored', () => {
  const sweeps = [1, -1].map((facing) => {
    const one = pen();
    one.translate(50, 50);
    one.scale(facing, 1);
    one.beginPath();
    one.arc(0, 0, 10, 0, Math.PI);
    one.fill();
    return /a10 10 0 \d (\d)/.exec(one.svg)?.[1];
  });
  expect(sweeps).toEqual(['1', '0']);
});

test('what nobody would see is not sent', () => {
  const one = pen();
  one.beginPath();
  one.roundRect(120, 0, 30, 30);
  one.fill();
  expect(one.svg).toBe('');
});

test('what was kept comes back, and nothing that was not', () => {
  const one = pen();
  one.fillStyle = '#abcdef';
  one.save();
  one.fillStyle = '#000000';
  one.restore();
  expect(one.fillStyle).toBe('#abcdef');
  expect(() => one.restore()).toThrow('restore() without a save() before it');
});
