// `npm test`: installs if need be, then runs every test on a fresh build. See run-tests.ts.
import { spawnSync } from 'node:child_process';
import { environment, installTools, root } from './install-tools.mjs';

const node = installTools();
const { status } = spawnSync(node, ['src/commands/run-tests.ts', ...process.argv.slice(2)], {
  cwd: root,
  env: environment,
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: node.endsWith('.cmd'),
});
process.exit(status ?? 1);
