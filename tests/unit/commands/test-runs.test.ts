import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyPatch, withoutTest, type Patch } from '#commands/sabotage-patch.ts';
import { readOutcome, readVerdicts } from '#commands/vitest-report.ts';

describe('what a run of the tests came to', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const report = (files: { status: string; assertionResults: unknown[] }[]): string => {
    const results = files.flatMap(
      ({ assertionResults }) => assertionResults as { status: string }[],
    );
    const file = join(folder, 'report.json');
    writeFileSync(
      file,
      JSON.stringify({
        numPassedTests: results.filter(({ status }) => status === 'passed').length,
        numFailedTests: results.filter(({ status }) => status === 'failed').length,
        testResults: files,
      }),
    );
    return file;
  };
  const result = (title: string, status: string): unknown => ({
    ancestorTitles: ['block'],
    title,
    status,
  });

  test('counts what passed and failed, and names what was left out', () => {
    const file = report([
      {
        status: 'failed',
        assertionResults: [result('a', 'passed'), result('b', 'failed'), result('c', 'skipped')],
      },
    ]);
    expect(readOutcome(file, 'badly')).toEqual({ passed: 1, failed: 1, leftOut: ['block > c'] });
    expect(readVerdicts(file).get('block > b')).toBe('failed');
  });

  test('a file that broke before its first test is a failure', () => {
    const file = report([
      { status: 'passed', assertionResults: [result('a', 'passed')] },
      { status: 'failed', assertionResults: [] },
    ]);
    expect(readOutcome(file, 'badly')).toEqual({ passed: 1, failed: 1, leftOut: [] });
  });

  test('a run that ended badly though every test passed is a failure', () => {
    const file = report([{ status: 'passed', assertionResults: [result('a', 'passed')] }]);
    expect(readOutcome(file, 'badly')).toMatchObject({ failed: 1 });
    expect(readOutcome(file, 'well')).toMatchObject({ failed: 0 });
  });

  test('a run that left no report is a failure', () => {
    expect(readOutcome(join(folder, 'none.json'), 'well')).toEqual({
      passed: 0,
      failed: 1,
      leftOut: [],
    });
  });
});

describe('a patch that breaks a promise', () => {
  const patch: Patch = {
    promise: 'Calls are free',
    file: 'a.ts',
    find: 'free',
    replace: 'dear',
    test: { project: 'unit', file: 'a.test.ts', name: 'calls are free' },
  };

  test('changes the one place that it names', () => {
    expect(applyPatch('calls are free.', patch)).toBe('calls are dear.');
  });

  test.each(['calls cost money', 'free, free'])('no longer fits "%s"', (source) => {
    expect(() => applyPatch(source, patch)).toThrow(
      'The patch "Calls are free" no longer fits: a.ts must hold exactly once: free',
    );
  });

  test('must change something', () => {
    expect(() => applyPatch('free', { ...patch, replace: 'free' })).toThrow(
      'The patch "Calls are free" changes nothing.',
    );
  });

  test('must name a test that ran, where its project did', () => {
    const named = (name: string) => new Map([['unit', new Map([[name, 'passed']])]]);
    expect(withoutTest([patch], named('calls are free'))).toEqual([]);
    expect(withoutTest([patch], new Map())).toEqual([]);
    expect(withoutTest([patch], named('calls > are free'))).toEqual([
      'The patch "Calls are free" names a test that unit does not have; write its whole name, with " > " between the blocks: calls are free',
    ]);
  });
});
