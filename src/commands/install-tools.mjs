// What start.mjs and test.mjs share. It runs before anything is installed, under any Node from 20 on,
// so it is plain JavaScript without packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Node that may start this. */
const startsWith = 20;
/** Node that the tools need: the first that runs TypeScript files as they are. */
const toolsNeed = [22, 18];

const bin = join(root, 'node_modules', '.bin');
/** The environment in which the project's own tools, its Node among them, come first. */
export const environment = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  // Nobody is told that this site is being built.
  ASTRO_TELEMETRY_DISABLED: '1',
};

/**
 * Makes everything ready that the commands need. Ends the process with a message in plain words
 * where that cannot be done. Returns the Node to run the tools with.
 */
export function installTools() {
  const [major = 0] = versionOf(process.version);
  if (major < startsWith) {
    stop(
      `This needs Node ${startsWith} or newer; the Node in use is ${process.version}.`,
      'Get a newer one from https://nodejs.org/ (choose "LTS"), then run the same command again.',
    );
  }
  installPackages();
  return findNode();
}

/** Installs when something is missing or the lock file is not the one that was installed from. */
function installPackages() {
  const stamp = join(root, 'node_modules', '.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing what the project needs (about a minute, once)…');
  // Under Node 20 npm warns that some tools want a newer Node; they get it from this very install.
  const { status } = npm(['install', '--include=dev', '--include=optional', '--loglevel=error']);
  if (status !== 0) {
    stop(
      'npm install did not finish; what it said stands above.',
      'Often the network is the reason. Run the same command again when it is there.',
    );
  }
  const installed = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  writeFileSync(stamp, installed);
}

/** The Node that the tools run with: the project's own, else the one in use if it is new enough. */
function findNode() {
  const own = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
  for (const node of [own, process.execPath]) {
    const { stdout } = spawnSync(node, ['--version'], {
      encoding: 'utf8',
      shell: node.endsWith('.cmd'),
    });
    if (stdout && isEnough(versionOf(stdout))) return node;
  }
  return stop(
    `Building needs Node ${toolsNeed.join('.')} or newer; the Node in use is ${process.version},`,
    `and the packages hold none for this machine (${process.platform} ${process.arch}).`,
    'Get Node 24 from https://nodejs.org/ (choose "LTS"), or with a version manager:',
    '  nvm install 24 && nvm use 24',
    'then run the same command again.',
  );
}

/** Runs npm in the project and waits for it; what it prints is shown. */
export function npm(parameters) {
  const options = { cwd: root, env: environment, stdio: ['ignore', 'inherit', 'inherit'] };
  // Started by npm, this knows where npm is; started by hand, the shell has to find it.
  const own = process.env.npm_execpath;
  return own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...parameters], options)
    : spawnSync('npm', parameters, { ...options, shell: process.platform === 'win32' });
}

function versionOf(text) {
  return text.trim().replace(/^v/, '').split('.').map(Number);
}

function isEnough([major = 0, minor = 0]) {
  const [needMajor = 0, needMinor = 0] = toolsNeed;
  return major > needMajor || (major === needMajor && minor >= needMinor);
}

function stop(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}
