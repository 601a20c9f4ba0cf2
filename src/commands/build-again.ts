import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './copy-project.ts';
import { runTool } from './run-tool.ts';

/**
 * Builds the project again in another folder, without what an earlier build kept, as though it were
 * `day`, hands the finished site to `use`, and removes the folder.
 * @throws with what the build printed, where it fails.
 */
export async function withBuiltAgain<Result>(
  day: string,
  environment: Readonly<Record<string, string>>,
  use: (site: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = copyProject();
  try {
    const { ok, output } = runTool(['astro', 'build'], {
      folder,
      quiet: true,
      // A shell that is set up to develop or to test would build something else.
      environment: { ...environment, BUILD_DAY: day, NODE_ENV: 'production' },
    });
    if (!ok) throw new Error(`The copy could not be built:\n${output}`);
    return await use(join(folder, 'dist'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
