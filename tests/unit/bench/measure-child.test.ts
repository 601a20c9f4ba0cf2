import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { measureChild } from '#bench/measure-child.ts';

const folder = tmpdir();
const spin = (ms: number) => `const end = Date.now() + ${ms}; while (Date.now() < end);`;

test('a program that works takes more of the processor than one that waits', () => {
  const works = measureChild(['-e', spin(300)], { folder });
  const waits = measureChild(['-e', 'setTimeout(() => {}, 300)'], { folder });
  expect(works.cpuS).toBeGreaterThan(waits.cpuS);
  expect(waits.peakMiB).toBeGreaterThan(10);
});

test('memory that a program takes is seen', () => {
  const small = measureChild(['-e', ''], { folder });
  const large = measureChild(['-e', 'globalThis.kept = Buffer.alloc(100 << 20, 1)'], { folder });
  expect(large.peakMiB - small.peakMiB).toBeGreaterThan(80);
});

test.runIf(process.platform === 'linux')('what a program starts and waits for is counted', () => {
  const child = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(spin(300))}])`;
  const alone = measureChild(['-e', ''], { folder });
  expect(measureChild(['-e', child], { folder }).cpuS).toBeGreaterThan(alone.cpuS);
});

test('a program that fails is no measurement, and its words are told', () => {
  expect(() => measureChild(['-e', 'console.error("why"); process.exit(3)'], { folder })).toThrow(
    /did not end well; nothing was measured\. It printed:\nwhy/,
  );
});
