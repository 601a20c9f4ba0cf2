import type { Directory } from '../directory.ts';
import { sharedNumbersFile } from '../content-files.ts';
import type { Hours } from '../schema/hours.ts';
import { eachDialled, type DialledPlace } from './each-dialled.ts';
import { serviceFile, type Rule } from './rule.ts';
import { nationalNumber } from './uk-numbers.ts';
import { firstDifference, minutesOfPeriods } from './week-minutes.ts';

export const sharedNumbersAgree: Rule = {
  name: 'shared-numbers-agree',
  why: 'One telephone can’t be open and closed at once; hours that nobody knows contradict nothing.',
  *check(directory, { sharedNumbers, complete }) {
    const needed = new Set<(typeof sharedNumbers)[number]>();
    for (const [one, other] of clashes(directory)) {
      const exception = sharedNumbers.find(
        ({ dial, services }) =>
          dial === nationalNumber(other.channel.dial) &&
          services.includes(one.service.id) &&
          services.includes(other.service.id),
      );
      if (exception) {
        needed.add(exception);
        continue;
      }
      yield {
        file: serviceFile(other.service.id),
        path: ['channels', other.index, 'hours'],
        message: `${other.channel.value} is also the number of ${one.service.id}, whose hours differ (there: ${inWords(one)}; here: ${inWords(other)}); make them agree with the sources or explain both in ${sharedNumbersFile}`,
      };
    }
    if (!complete) return;
    for (const [index, exception] of sharedNumbers.entries()) {
      if (needed.has(exception)) continue;
      yield {
        file: sharedNumbersFile,
        path: ['exceptions', index],
        message: `${exception.dial} needs no exception any more; take the entry out`,
      };
    }
  },
};

function* clashes(directory: Directory): Iterable<[DialledPlace, DialledPlace]> {
  const byNumber = new Map<string, DialledPlace[]>();
  for (const place of eachDialled(directory)) {
    const key = `${place.channel.type} ${nationalNumber(place.channel.dial)}`;
    const others = byNumber.get(key) ?? [];
    for (const other of others) {
      if (other.service.id !== place.service.id && differ(other, place)) yield [other, place];
    }
    byNumber.set(key, [...others, place]);
  }
}

function differ(one: DialledPlace, other: DialledPlace): boolean {
  const [a, b] = [one.channel.hours, other.channel.hours];
  if (a === 'unknown' || b === 'unknown') return false;
  if (a.periods !== 'unknown' && b.periods !== 'unknown') {
    const minute = firstDifference(minutesOfPeriods(a.periods), minutesOfPeriods(b.periods));
    if (minute !== undefined || a.outside !== b.outside) return true;
  }
  return bankHolidaysDiffer(a, b);
}

function bankHolidaysDiffer(a: Hours, b: Hours): boolean {
  if (a.bank_holidays === 'unknown' || b.bank_holidays === 'unknown') return false;
  return a.bank_holidays !== b.bank_holidays;
}

function inWords({ channel }: DialledPlace): string {
  if (channel.hours === 'unknown') return 'unknown';
  const { words, outside } = channel.hours;
  return outside === undefined ? words : `${words}, and answered at other times`;
}
