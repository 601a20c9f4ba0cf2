import { existsSync, readFileSync } from 'node:fs';

/** What one run of Vitest came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** The full names of the tests that were left out. */
  readonly leftOut: readonly string[];
}

interface Test {
  ancestorTitles: string[];
  title: string;
  status: string;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    status: string;
    assertionResults: Test[];
  }[];
}

/**
 * Reads Vitest's JSON report. A file that broke before its first test counts as one failure, and so
 * does a run that left no report: what did not run has not passed.
 */
export function readOutcome(file: string, ended: 'well' | 'badly'): Outcome {
  const report = read(file);
  if (report === undefined) return { passed: 0, failed: 1, leftOut: [] };
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: ended === 'badly' ? Math.max(failed, 1) : failed,
    leftOut: report.testResults.flatMap(({ assertionResults }) =>
      assertionResults
        .filter(({ status }) => status !== 'passed' && status !== 'failed')
        .map(nameOf),
    ),
  };
}

/** What came of each test of a report, by its whole name; nothing where there is no report. */
export function readVerdicts(file: string): ReadonlyMap<string, string> {
  return new Map(
    read(file)?.testResults.flatMap(({ assertionResults }) =>
      assertionResults.map((test) => [nameOf(test), test.status]),
    ),
  );
}

/** The name of a test as Vitest's `-t` takes it. */
function nameOf({ ancestorTitles, title }: Test): string {
  return [...ancestorTitles, title].join(' > ');
}

function read(file: string): Report | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}
