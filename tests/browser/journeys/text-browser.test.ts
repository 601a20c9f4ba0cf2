import { execFileSync } from 'node:child_process';
import { describe, expect, inject, test } from 'vitest';
import { findProgram } from '#commands/find-program.ts';

/** Browsers that show text alone, and how each is told to print a page. */
const textBrowsers = [
  ['w3m', ['-dump', '-cols', '80']],
  ['lynx', ['-dump', '-nolist', '-width=80', '-display_charset=utf-8', '-assume_charset=utf-8']],
] as const;

describe.each(textBrowsers)('in %s', (name, parameters) => {
  const program = findProgram([name]);
  /** A page as the text browser prints it, with one kind of space. */
  const textOf = (path: string): string =>
    execFileSync(program ?? name, [...parameters, `${inject('site')}${path}`], {
      encoding: 'utf8',
    }).replaceAll('\u00a0', ' ');

  test.skipIf(program === undefined)('text browser: late at night, the numbers come first', () => {
    const text = textOf('/');
    expect(text.indexOf('999')).toBeLessThan(text.indexOf('However bad it feels'));
    expect(text).toContain('0800 1111');
    expect(textOf('/help-now/')).toMatch(/999[\s\S]*0800 1111[\s\S]*116 000[\s\S]*press\s+55/);
  });

  test.skipIf(program === undefined)(
    'text browser: a closed line shows its hours and who is next',
    () => {
      const text = textOf('/services/missing-people-safecall/');
      expect(text).toMatch(/Call 116 000/);
      expect(text).toContain('every day, 9am to 11pm');
      expect(text).toMatch(/If nobody answers[\s\S]*Call 0800 1111[\s\S]*badly hurt\s+Call 999/);
    },
  );

  test.skipIf(program === undefined)('text browser: the list by need is whole', () => {
    const text = textOf('/find/');
    for (const words of ['Childline', 'Nowhere to stay', 'Shelter', '0800 1111']) {
      expect(text).toContain(words);
    }
  });
});
