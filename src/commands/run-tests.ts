import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, runTool } from './run-tool.ts';
import { readPatches } from './sabotage-lists.ts';
import { withoutTest } from './sabotage-patch.ts';
import { bring, howToGet, needs } from './test-needs.ts';
import { readOutcome, readVerdicts } from './vitest-report.ts';
import { sayWrongCalls } from './wrong-call.ts';

/**
 * What `npm test` runs after the installation: every check and test, on a fresh build. The last line
 * is `N passed, N failed`: tests, and each step that is no test (check, build, sabotage) as one.
 *
 * With `CI=true` nothing may be left out. `--sabotage` adds the run that breaks each promise; it takes
 * hours, since many patches need a build of their own, so it is asked for by name.
 */
const isCi = process.env['CI'] === 'true';
sayWrongCalls('Usage: npm test [-- --sabotage]');
const { sabotage: withSabotage } = parseArgs({
  options: { sabotage: { type: 'boolean', default: false } },
}).values;
const reports = join(root, '.cache', 'test-reports');

let passed = 0;
let failed = 0;
const notRun: string[] = [];
const ran = new Map<string, ReadonlyMap<string, string>>();

function step(name: string, command: readonly [string, ...string[]]): boolean {
  console.log(`\n▸ ${name}: ${command.join(' ')}`);
  const { ok } = runTool(command);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

function tests(project: string): void {
  console.log(`\n▸ tests: ${project}`);
  const report = join(reports, `${project}.json`);
  const { ok } = runTool([
    ...(['vitest', 'run', '--project', project] as const),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  const verdicts = readVerdicts(report);
  // A run that broke off is a failure by itself; that it has no names says nothing of the patches.
  if (verdicts.size > 0) ran.set(project, verdicts);
  const outcome = readOutcome(report, ok ? 'well' : 'badly');
  passed += outcome.passed;
  failed += outcome.failed;
  notRun.push(...outcome.leftOut.map((test) => `${project}: ${test}`));
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const missing: string[] = [];
for (const need of needs) {
  const there = need.always || isCi ? await bring(need) : (await need.find()) !== undefined;
  if (there) continue;
  missing.push(need.name);
  notRun.push(`${need.for}, for want of ${need.name}. To get it: ${howToGet(need)}`);
}

step('check', ['node', 'src/commands/check.ts']);
tests('unit');
tests('component');
tests('film');
rmSync(join(root, 'dist'), { recursive: true, force: true });
if (step('build', ['astro', 'build'])) {
  step('the same build elsewhere', ['node', 'src/commands/reproduce.ts']);
  tests('site');
  tests('hosting');
  if (!missing.includes('Chromium')) tests('browser');
} else {
  notRun.push('the tests of the site, of its servers and in a browser, because the build failed');
}
const unguarded = withoutTest(await readPatches(), ran);
for (const fault of unguarded) console.error(fault);
failed += unguarded.length;
if (withSabotage) step('sabotage', ['node', 'src/commands/sabotage.ts']);
else console.log('\nThe patches that break each promise run by name: npm run test:sabotage');

if (notRun.length > 0) console.log(`\nNot run:\n${notRun.map((each) => `- ${each}`).join('\n')}`);
if (isCi && notRun.length > 0) {
  console.log('With CI=true nothing may be left out.');
  failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
