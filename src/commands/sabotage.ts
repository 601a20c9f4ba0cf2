import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { copyProject } from './copy-project.ts';
import { runTool } from './run-tool.ts';
import { readPatches } from './sabotage-lists.ts';
import { applyPatch, type NamedTest, type Patch } from './sabotage-patch.ts';
import { readVerdicts } from './vitest-report.ts';
import { sayWrongCalls, wholeNumber } from './wrong-call.ts';

/**
 * `npm run test:sabotage`: breaks each promise of `tests/sabotage/` in a copy of the project, and
 * asks the named test to notice. A test that stays green, or that was red before, is a failure: it
 * guards nothing. Words behind `--` choose the patches whose promise or file holds one of them,
 * `--lists=film,near-me` those of these lists; `--fast` leaves out those that need a build, a server or a
 * browser, `--slow` all others; `--from=85` goes on with the 85th of them, since the whole list takes long.
 */
sayWrongCalls(
  'Usage: npm run test:sabotage [-- words] [--lists=film,near-me] [--fast | --slow] [--from=85]',
);
const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    fast: { type: 'boolean', default: false },
    slow: { type: 'boolean', default: false },
    lists: { type: 'string' },
    from: { type: 'string', default: '1' },
  },
});
const { fast: isFast, slow: isSlow } = values;
const lists = values.lists?.split(',');
const from = wholeNumber('--from', values.from, 1);
const chosen = (await readPatches(lists)).filter(
  ({ promise, file, test }) =>
    !(isQuick(test) ? isSlow : isFast) &&
    (words.length === 0 || words.some((word) => promise.includes(word) || file.includes(word))),
);
const patches = chosen.slice(from - 1);
if (patches.length === 0) {
  console.error('No patch of tests/sabotage/ fits.');
  process.exit(1);
}

const copy = copyProject();
const stop = (): never => {
  rmSync(copy, { recursive: true, force: true });
  process.exit(1);
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
let failures = 0;
try {
  const green = await greenTests();
  for (const [at, patch] of patches.entries()) {
    const verdict = tryPatch(patch, green);
    // Tools are waited for, so only here is somebody heard who wants to stop: what that cut short is no verdict.
    await nextTurn();
    if (verdict !== 'noticed') failures += 1;
    console.log(
      `${at + from}/${chosen.length} ${verdict.padEnd(8)} ${patch.promise} (${patch.file})`,
    );
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`\n${patches.length - failures} of ${patches.length} broken promises were noticed.`);
process.exit(failures === 0 ? 0 : 1);

function isQuick({ project }: Patch['test']): boolean {
  return project === 'unit' || project === 'component';
}

/** Names, with their files, of the wanted tests that pass before anything is broken. */
async function greenTests(): Promise<ReadonlySet<string>> {
  const tests = patches.flatMap(({ test }) => (test.project === 'build' ? [] : [test]));
  if (patches.some(({ test }) => needsBuild(test.project)) && !build().ok) {
    console.error('The project does not build as it is; mend that first.');
    stop();
  }
  const green = new Set<string>();
  for (const group of Map.groupBy(tests, ({ project, file }) => `${project} ${file}`).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const names = group.map(({ name }) => name);
    const verdicts = run(first.project, first.file, names);
    for (const name of names) {
      if (verdicts.get(name) === 'passed') green.add(`${first.file} ${name}`);
    }
    await nextTurn();
  }
  return green;
}

function tryPatch(
  patch: Patch,
  green: ReadonlySet<string>,
): 'noticed' | 'MISSED' | 'RED' | 'UNFIT' {
  const { test } = patch;
  const path = join(copy, patch.file);
  if (test.project !== 'build' && !green.has(`${test.file} ${test.name}`)) return 'RED';
  const source = existsSync(path) ? readFileSync(path, 'utf8') : '';
  try {
    writeFileSync(path, applyPatch(source, patch));
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    return 'UNFIT';
  }
  try {
    if (test.project === 'build') {
      const { ok, output } = build();
      return !ok && output.includes(test.says) ? 'noticed' : 'MISSED';
    }
    if (needsBuild(test.project) && !build().ok) return 'MISSED';
    return run(test.project, test.file, [test.name]).get(test.name) === 'failed'
      ? 'noticed'
      : 'MISSED';
  } finally {
    writeFileSync(path, source);
  }
}

function needsBuild(project: string): boolean {
  return project === 'site' || project === 'browser';
}

function build(): { ok: boolean; output: string } {
  rmSync(join(copy, 'dist'), { recursive: true, force: true });
  return runTool(['astro', 'build'], { folder: copy, quiet: true });
}

/** Runs some tests of a file in the copy; what came of each, by its whole name. */
function run(
  project: NamedTest['project'],
  file: string,
  names: readonly string[],
): ReadonlyMap<string, string> {
  const report = join(copy, '.cache', 'sabotage.json');
  rmSync(report, { force: true });
  const pattern = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  runTool(
    [
      ...(['vitest', 'run', '--project', project, file, '-t', `^(?:${pattern})$`] as const),
      ...['--reporter=json', `--outputFile.json=${report}`],
    ],
    { folder: copy, quiet: true },
  );
  return readVerdicts(report);
}
