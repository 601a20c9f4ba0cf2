import { describe, expect, test } from 'vitest';
import { qrPath } from '#qr/qr-path.ts';
import { readCode } from './read-code.ts';

describe('a QR code', () => {
  test.each(['tel:08001111', 'tel:116000', 'sms:85258', 'Gwasanaeth â rhif: 0808 80 23456'])(
    'gives %s back to a camera',
    (text) => {
      expect(readCode(qrPath(text), 4)).toBe(text);
      expect(readCode(qrPath(text), 11)).toBe(text);
    },
  );

  test('has four light modules on every side', () => {
    const { side, d } = qrPath('tel:999');
    const starts = [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((found) =>
      found.slice(1).map(Number),
    );
    expect(Math.min(...starts.map(([x]) => x ?? NaN))).toBe(4);
    expect(Math.min(...starts.map(([, y]) => y ?? NaN))).toBe(4);
    expect(Math.max(...starts.map(([x, , width]) => (x ?? NaN) + (width ?? NaN)))).toBe(side - 4);
  });

  test('is the same each time, for builds that can be compared', () => {
    expect(qrPath('tel:116000')).toEqual(qrPath('tel:116000'));
  });

  test('refuses what is too long to be read', () => {
    expect(() => qrPath('0'.repeat(9000))).toThrow(RangeError);
  });
});
