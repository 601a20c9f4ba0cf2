import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { runTool } from '#commands/run-tool.ts';

function call(command: string, ...parameters: readonly string[]): { code: number; says: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/commands/${command}.ts`, ...parameters],
    { encoding: 'utf8' },
  );
  return { code: status ?? -1, says: `${stdout}${stderr}`.trim() };
}

test.each([
  [
    'search',
    ['help', '--nation', 'france'],
    '--nation is "france"; write one of england, wales, scotland, northern-ireland.',
  ],
  ['search', ['--nations', 'wales'], "Unknown option '--nations'."],
  ['film', ['--scene', '99', '--at', '0:01'], '--scene is 0 to '],
  ['bench-data', ['0'], 'A number of services is "0"; write a whole number from 1.'],
  ['bench', ['--runs', 'x'], '--runs is "x"; write a whole number from 1.'],
  ['data-report', ['--al'], "Unknown option '--al'"],
  ['data-checklist', ['extra'], "Unexpected argument 'extra'."],
  ['data-fix', ['no-such-folder'], 'no-such-folder/services is not there.'],
  ['data-check-live', ['--minutes', 'abc'], '--minutes is "abc"; write a whole number from 1.'],
  [
    'data-check-live',
    ['--only', 'nosuch'],
    '--only is "nosuch"; write the name of a file in content/services/ without .yaml.',
  ],
  ['sabotage', ['--from=0'], '--from is "0"; write a whole number from 1.'],
  ['sabotage', ['--list=film'], "Unknown option '--list'."],
  ['sabotage', ['--lists=films'], '--lists names "films"; there are areas, '],
  ['eval-search', ['one.json', 'two.json'], 'One file at a time; found also two.json.'],
  ['eval-search', ['one.json', '--publish'], 'What is published is all of the project’s own'],
  ['run-tests', ['--sabotge'], "Unknown option '--sabotge'"],
  ['verify', ['--alow', 'x'], "Unknown option '--alow'."],
] as const)('%s %j says what is wrong and how it is called', (command, parameters, sentence) => {
  const { code, says } = call(command, ...parameters);
  const [first = '', ...rest] = says.split('\n');
  expect(first).toContain(sentence);
  expect(rest).toEqual([expect.stringMatching(/^Usage: npm /)]);
  expect(code).toBe(2);
});

test('a tool that cannot start says why', () => {
  const { ok, output } = runTool(['no-such-tool-of-ours'], { quiet: true });
  expect(ok).toBe(false);
  expect(output).toBe(
    'no-such-tool-of-ours could not be run: spawnSync no-such-tool-of-ours ENOENT\n',
  );
});
