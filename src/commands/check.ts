import { runTool } from './run-tool.ts';

/**
 * `npm run check`: all that can be said of the project without running it. Every check runs, so that
 * one look shows all faults. Types come first: they write the declarations that the lint reads.
 */
const checks: readonly (readonly [name: string, command: readonly [string, ...string[]]])[] = [
  [
    'types',
    ['astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
  ],
  ['lint', ['eslint', '--max-warnings', '0', '.']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['data', ['node', 'src/commands/check-data.ts']],
  ['packages', ['node', 'src/commands/audit.ts']],
];

const failed = checks.filter(([name, command]) => {
  console.log(`\n▸ ${name}: ${command.join(' ')}`);
  return !runTool(command).ok;
});
console.log(
  failed.length === 0
    ? `\nChecked: ${checks.map(([name]) => name).join(', ')}. No faults.`
    : `\nFaults in: ${failed.map(([name]) => name).join(', ')}. They stand above.`,
);
process.exit(failed.length === 0 ? 0 : 1);
