import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, without a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const ownEnvironment = {
  ...process.env,
  // Nobody is told that this site is being built.
  ASTRO_TELEMETRY_DISABLED: '1',
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
};

/**
 * Runs a tool of the project, such as `astro` or `node`, in the project's folder (or in `folder`) and
 * waits for it; what it prints is shown, unless `quiet`. Returns whether it ended well, and what it
 * printed where it was quiet.
 */
export function runTool(
  command: readonly [string, ...string[]],
  {
    folder = root,
    quiet = false,
    environment = {},
  }: { folder?: string; quiet?: boolean; environment?: Readonly<Record<string, string>> } = {},
): { ok: boolean; output: string } {
  const [tool, ...parameters] = command;
  const { status, stdout, stderr, error } = spawnSync(tool, parameters, {
    cwd: folder,
    env: { ...ownEnvironment, ...environment },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const why = error === undefined ? '' : `${tool} could not be run: ${error.message}\n`;
  if (!quiet && why !== '') process.stderr.write(why);
  // A tool that did not start has printed nothing, not even nothing.
  const printed = [stdout, stderr].map((text: string | null) => text ?? '').join('');
  return { ok: status === 0, output: quiet ? printed + why : '' };
}
