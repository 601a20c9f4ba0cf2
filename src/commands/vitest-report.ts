import { existsSync, readFileSync } from 'node:fs';

/** What one run of Vitest came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** The full names of the tests that were left out. */
  readonly leftOut: readonly string[];
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

/**
 * Reads Vitest's JSON report. A file that broke before its first test counts as one failure, and so
 * does a run that left no report: what did not run has not passed.
 */
export function readOutcome(file: string, ended: 'well' | 'badly'): Outcome {
  if (!existsSync(file)) return { passed: 0, failed: 1, leftOut: [] };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
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
        .map(({ fullName }) => fullName),
    ),
  };
}
