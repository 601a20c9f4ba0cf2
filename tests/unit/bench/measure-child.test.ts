import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { measureChild } from '#bench/measure-child.ts';

const folder = tmpdir();
/** Works until it has had so many seconds of the processor, however busy the machine is. */
const work = (seconds: number) => `while (process.cpuUsage().user < ${seconds * 1e6});`;
const timeoutMs = 60_000;

test(
  'a program that works takes more of the processor than one that waits',
  () => {
    const works = measureChild(['-e', work(1)], { folder });
    const waits = measureChild(['-e', 'setTimeout(() => {}, 300)'], { folder });
    expect(works.cpuS).toBeGreaterThanOrEqual(1);
    expect(waits.cpuS).toBeLessThan(1);
    expect(waits.peakMiB).toBeGreaterThan(10);
  },
  timeoutMs,
);

test(
  'memory that a program takes is seen',
  () => {
    const small = measureChild(['-e', ''], { folder });
    const large = measureChild(['-e', 'globalThis.kept = Buffer.alloc(100 << 20, 1)'], { folder });
    expect(large.peakMiB - small.peakMiB).toBeGreaterThan(80);
  },
  timeoutMs,
);

test.runIf(process.platform === 'linux')(
  'what a program starts and waits for is counted',
  () => {
    const child = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(work(1))}])`;
    expect(measureChild(['-e', child], { folder }).cpuS).toBeGreaterThanOrEqual(1);
  },
  timeoutMs,
);

test(
  'a program that fails is no measurement, and its words are told',
  () => {
    expect(() => measureChild(['-e', 'console.error("why"); process.exit(3)'], { folder })).toThrow(
      /did not end well; nothing was measured\. It printed:\nwhy/,
    );
  },
  timeoutMs,
);
