// `npm start`: installs if need be, builds, and serves the built site.
import { spawn } from 'node:child_process';
import { environment, installTools, npm, root } from './install-tools.mjs';

const node = installTools();
const { status } = npm(['run', '--silent', 'build']);
if (status !== 0) {
  console.error('The site could not be built; the reason stands above.');
  process.exit(1);
}
const server = spawn(node, ['src/commands/serve.ts'], {
  cwd: root,
  env: environment,
  stdio: 'inherit',
  shell: node.endsWith('.cmd'),
});
// Ctrl+C reaches the server too: wait until it has closed its door.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
