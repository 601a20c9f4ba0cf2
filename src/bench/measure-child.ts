import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a process and the programs that it waited for took. */
export interface Usage {
  /** User and system time of all threads, in seconds. */
  readonly cpuS: number;
  /** Of the process itself, at its highest. */
  readonly peakMiB: number;
  readonly wallS: number;
}

export interface ChildOptions {
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs Node with these parameters, waits, and says what it took. Throws with all that the program
 * printed where it does not end well.
 */
export function measureChild(
  parameters: readonly string[],
  { folder, environment = {} }: ChildOptions,
): Usage {
  const report = mkdtempSync(join(tmpdir(), 'usage-'));
  const file = join(report, 'usage.json');
  const hook = new URL('./report-usage.ts', import.meta.url).href;
  const begun = performance.now();
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', hook, ...parameters],
      {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 256 * 1024 * 1024,
        env: {
          ...process.env,
          ASTRO_TELEMETRY_DISABLED: '1',
          ...environment,
          BENCH_USAGE_FILE: file,
        },
      },
    );
    if (status !== 0) {
      throw new Error(
        `"node ${parameters.join(' ')}" did not end well; nothing was measured. It printed:\n${stdout}${stderr}`,
      );
    }
    const wallS = (performance.now() - begun) / 1000;
    return { ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<Usage, 'wallS'>), wallS };
  } finally {
    rmSync(report, { recursive: true, force: true });
  }
}
