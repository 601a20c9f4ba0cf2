import { expect, test } from 'vitest';
import { loadDirectoryFrom } from '#directory/load-directory.ts';
import { possibleHours } from '#directory/rules/possible-hours.ts';
import { smallContent, today, type Edit } from '../small-content.ts';

const service = 'services/a-line.yaml';
const period = "        - {days: [mo, tu, we, th, fr], opens: '09:00', closes: '17:00'}";

function faultsOf(...edits: readonly Edit[]): string {
  try {
    loadDirectoryFrom(smallContent(...edits), 'content', { today, rules: [possibleHours] });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

test('a period that closes before it opens is a fault that tells how to split it', () => {
  expect(faultsOf([service, "closes: '17:00'", "closes: '02:00'"])).toBe(
    '1 fault in the directory\ncontent/services/a-line.yaml:27 channels.1.hours.periods.1.closes: 02:00 is not after 09:00; what runs past midnight ends at 24:00 and goes on at 00:00 of the next day',
  );
});

test('a period without length is a fault', () => {
  expect(faultsOf([service, "closes: '17:00'", "closes: '09:00'"])).toBe(
    '1 fault in the directory\ncontent/services/a-line.yaml:27 channels.1.hours.periods.1.closes: 09:00 is not after 09:00; what runs past midnight ends at 24:00 and goes on at 00:00 of the next day',
  );
});

test('periods that overlap are a fault', () => {
  const overlap = `${period}\n        - {days: [we], opens: '16:00', closes: '18:00'}`;
  expect(faultsOf([service, period, overlap])).toBe(
    '1 fault in the directory\ncontent/services/a-line.yaml:28 channels.1.hours.periods.2: Wednesday at 16:00 is given twice; write each time once',
  );
});

test('one day twice in a period is a fault', () => {
  expect(faultsOf([service, '[mo, tu,', '[mo, mo,'])).toBe(
    '1 fault in the directory\ncontent/services/a-line.yaml:27 channels.1.hours.periods.1: Monday at 09:00 is given twice; write each time once',
  );
});

test('periods that only touch are sound', () => {
  const touching = `${period}\n        - {days: [we], opens: '17:00', closes: '18:00'}`;
  expect(faultsOf([service, period, touching])).toBe('');
});
