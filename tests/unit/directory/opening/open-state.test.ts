import { describe, expect, test } from 'vitest';
import { decodeHours, encodeExtraDays, encodeHours } from '#directory/opening/hours-code.ts';
import { openState } from '#directory/opening/open-state.ts';
import type { Nation } from '#directory/schema/basics.ts';
import type { Hours } from '#directory/schema/hours.ts';

const weekdays = ['mo', 'tu', 'we', 'th', 'fr'] as const;
const everyDay = [...weekdays, 'sa', 'su'] as const;
const uk: Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];

function code(
  periods: readonly [readonly string[], string, string][],
  bank_holidays: Hours['bank_holidays'] = 'as-usual',
  nations: readonly Nation[] = ['england'],
): string {
  return encodeHours(hoursOf(periods, bank_holidays), nations);
}
function hoursOf(
  periods: readonly [readonly string[], string, string][],
  bank_holidays: Hours['bank_holidays'],
): Hours {
  return {
    words: 'as the periods say',
    periods: periods.map(([days, opens, closes]) => ({ days, opens, closes })),
    bank_holidays,
    evidence: 'page',
    read: '2026-11-21',
  } as Hours;
}
const office = (bank: Hours['bank_holidays'], nations?: readonly Nation[]) =>
  code([[weekdays, '09:00', '17:00']], bank, nations);
const breathingSpace = (bank: Hours['bank_holidays']) =>
  code(
    [
      [['mo'], '00:00', '06:00'],
      [['tu', 'we', 'th', 'fr'], '00:00', '02:00'],
      [weekdays, '18:00', '24:00'],
      [['sa', 'su'], '00:00', '24:00'],
    ],
    bank,
    ['scotland'],
  );
const at = (instant: string) => new Date(instant);

describe('the code of hours', () => {
  test('is short and says periods, bank holidays and nations', () => {
    expect(office('closed', uk)).toBe('01234:0900-1700|c|ewsn');
    expect(breathingSpace('unknown')).toBe(
      '0:0000-0600;1234:0000-0200;01234:1800-2400;56:0000-2400|u|s',
    );
  });
  test('is empty when nobody knows the hours', () => {
    expect(encodeHours('unknown', uk)).toBe('');
    const inWordsOnly = { words: 'Monday afternoons', periods: 'unknown' } as Hours;
    expect(encodeHours(inWordsOnly, uk)).toBe('');
  });
  test('is read back as it was written', () => {
    expect(decodeHours(office('all-day', ['wales']))).toEqual({
      periods: [{ days: '01234', opens: 540, closes: 1020 }],
      bankHolidays: 'd',
      nations: 'w',
    });
  });
});

describe('on an ordinary day', () => {
  test('unknown hours are never called closed', () => {
    expect(openState('', at('2026-11-21T03:00:00Z'))).toEqual({ state: 'unknown' });
  });
  test('a line that somebody else answers at other times is never called closed', () => {
    const hours = hoursOf([[weekdays, '09:00', '17:00']], 'closed');
    const answered = `${office('closed')}|!`;
    expect(encodeHours({ ...hours, outside: 'answered' }, ['england'])).toBe(answered);
    expect(openState(answered, at('2026-11-19T03:00:00Z'))).toEqual({ state: 'unknown' });
    expect(openState(answered, at('2026-11-21T12:00:00Z'))).toEqual({ state: 'unknown' });
    expect(openState(answered, at('2026-11-19T12:00:00Z')).state).toBe('open');
    // The mark is no nation, of which a bank holiday would have to be one too.
    expect(openState(`${office('all-day')}|!`, at('2026-12-25T20:00:00Z')).state).toBe('open');
  });
  test('a line that never closes is open without an end', () => {
    const always = code([[everyDay, '00:00', '24:00']]);
    expect(openState(always, at('2026-12-31T23:59:59Z'))).toEqual({ state: 'open', until: null });
  });
  test('an open line says when it closes', () => {
    expect(openState(office('closed'), at('2026-11-19T16:59:59Z'))).toEqual({
      state: 'open',
      until: { weekday: 3, offset: 0, minutes: 1020 },
    });
  });
  test('a line is closed from the minute in which it closes and says when it opens', () => {
    expect(openState(office('closed'), at('2026-11-19T17:00:00Z'))).toEqual({
      state: 'closed',
      until: { weekday: 4, offset: 1, minutes: 540 },
    });
  });
  test('on Friday evening the next opening is Monday', () => {
    expect(openState(office('closed'), at('2026-11-20T20:00:00Z'))).toEqual({
      state: 'closed',
      until: { weekday: 0, offset: 3, minutes: 540 },
    });
  });
  test('between two periods of a day it opens again the same day', () => {
    const friends = code([
      [everyDay, '19:00', '22:00'],
      [everyDay, '10:00', '16:00'],
    ]);
    expect(openState(friends, at('2026-11-21T17:00:00Z'))).toEqual({
      state: 'closed',
      until: { weekday: 5, offset: 0, minutes: 1140 },
    });
  });
  test('before the first period of a day the first one is next, in whatever order they are written', () => {
    const friends = code([
      [everyDay, '19:00', '22:00'],
      [everyDay, '10:00', '16:00'],
    ]);
    expect(openState(friends, at('2026-11-21T08:00:00Z'))).toEqual({
      state: 'closed',
      until: { weekday: 5, offset: 0, minutes: 600 },
    });
  });
  test('periods that touch are one', () => {
    const touching = code([
      [everyDay, '10:00', '12:00'],
      [everyDay, '12:00', '15:00'],
    ]);
    expect(openState(touching, at('2026-11-21T11:00:00Z'))).toEqual({
      state: 'open',
      until: { weekday: 5, offset: 0, minutes: 900 },
    });
  });
  test('a line that closes at midnight says midnight', () => {
    expect(openState(code([[everyDay, '17:00', '24:00']]), at('2026-11-21T20:00:00Z'))).toEqual({
      state: 'open',
      until: { weekday: 5, offset: 0, minutes: 1440 },
    });
  });
  test('an evening that runs past midnight is one opening', () => {
    expect(openState(breathingSpace('as-usual'), at('2026-11-17T23:00:00Z'))).toEqual({
      state: 'open',
      until: { weekday: 2, offset: 1, minutes: 120 },
    });
  });
  test('a weekend from Friday evening to Monday morning is one opening', () => {
    expect(openState(breathingSpace('as-usual'), at('2026-11-20T18:00:00Z'))).toEqual({
      state: 'open',
      until: { weekday: 0, offset: 3, minutes: 360 },
    });
  });
});

describe('around changes of the clock and the year', () => {
  const night = code([[everyDay, '00:00', '01:30']]);
  test('summer hours are UK hours, not UTC', () => {
    expect(openState(office('closed'), at('2026-07-01T16:30:00Z')).state).toBe('closed');
    expect(openState(office('closed'), at('2026-07-01T08:00:00Z')).state).toBe('open');
  });
  test('in the night when the clocks go forward the missing hour is skipped', () => {
    expect(openState(night, at('2026-03-29T00:59:00Z')).state).toBe('open');
    expect(openState(night, at('2026-03-29T01:00:00Z')).state).toBe('closed');
  });
  test('in the night when the clocks go back the clock on the wall decides', () => {
    expect(openState(night, at('2026-10-25T00:15:00Z')).state).toBe('open');
    expect(openState(night, at('2026-10-25T00:45:00Z')).state).toBe('closed');
    expect(openState(night, at('2026-10-25T01:15:00Z')).state).toBe('open');
  });
  test('an opening runs through the end of the year', () => {
    const late = code([
      [everyDay, '20:00', '24:00'],
      [everyDay, '00:00', '02:00'],
    ]);
    expect(openState(late, at('2026-12-31T22:00:00Z'))).toEqual({
      state: 'open',
      until: { weekday: 4, offset: 1, minutes: 120 },
    });
  });
});

describe('on bank holidays', () => {
  const christmasFriday = '2026-12-25T12:00:00Z';
  test('a line that keeps its hours is open as usual', () => {
    expect(openState(office('as-usual'), at(christmasFriday)).state).toBe('open');
  });
  // 26 December 2026 is a Saturday; its substitute day is Monday 28.
  const boxingSaturday = '2026-12-26T12:00:00Z';
  test.each(['unknown', 'closed', 'all-day'] as const)(
    'a line with hours on Saturdays and "%s" for bank holidays is doubtful on a Saturday that is Boxing Day',
    (bankHolidays) => {
      const saturdays = code([[['sa'], '10:00', '15:00']], bankHolidays, ['england']);
      expect(openState(saturdays, at(boxingSaturday))).toEqual({ state: 'unknown' });
      expect(openState(saturdays, at('2026-12-19T12:00:00Z')).state).toBe('open');
    },
  );
  test('a line that keeps its hours, or has none on Saturdays, is as on any Saturday', () => {
    const saturdays = code([[['sa'], '10:00', '15:00']], 'as-usual', ['england']);
    expect(openState(saturdays, at(boxingSaturday)).state).toBe('open');
    expect(openState(office('unknown'), at(boxingSaturday)).state).toBe('closed');
  });
  test('a line that closes is closed, and opens after the substitute day', () => {
    expect(openState(office('closed'), at(christmasFriday))).toEqual({
      state: 'closed',
      until: { weekday: 1, offset: 4, minutes: 540 },
    });
  });
  test('an out-of-hours line is open all day', () => {
    const gateway = code(
      [
        [weekdays, '00:00', '09:00'],
        [weekdays, '17:00', '24:00'],
        [['sa', 'su'], '00:00', '24:00'],
      ],
      'all-day',
      ['northern-ireland'],
    );
    expect(openState(gateway, at('2026-07-13T11:00:00Z'))).toEqual({
      state: 'open',
      until: { weekday: 1, offset: 1, minutes: 540 },
    });
  });
  test('a line whose source is silent is neither open nor closed', () => {
    expect(openState(office('unknown'), at(christmasFriday))).toEqual({ state: 'unknown' });
  });
  test('no next opening is promised for a day that nobody knows', () => {
    expect(openState(office('unknown'), at('2026-12-24T20:00:00Z'))).toEqual({
      state: 'closed',
      until: 'unknown',
    });
  });
  test('no closing time is promised past the midnight before a day that nobody knows', () => {
    expect(openState(breathingSpace('unknown'), at('2026-11-29T12:00:00Z'))).toEqual({
      state: 'open',
      until: 'unknown',
    });
  });
  test('the small hours after a holiday evening are not known either', () => {
    expect(openState(breathingSpace('unknown'), at('2026-12-01T01:00:00Z'))).toEqual({
      state: 'unknown',
    });
    expect(openState(breathingSpace('closed'), at('2026-12-01T01:00:00Z'))).toEqual({
      state: 'unknown',
    });
    expect(openState(breathingSpace('unknown'), at('2026-12-02T01:00:00Z')).state).toBe('open');
  });
  test('an evening that runs into a holiday is not called closed at its midnight', () => {
    const thursdays = code(
      [
        [['th'], '18:00', '24:00'],
        [['fr'], '00:00', '02:00'],
      ],
      'closed',
    );
    expect(openState(thursdays, at('2026-04-02T22:00:00Z'))).toEqual({
      state: 'open',
      until: 'unknown',
    });
    expect(openState(thursdays, at('2026-04-03T00:00:00Z'))).toEqual({ state: 'unknown' });
    expect(openState(thursdays, at('2026-04-03T01:00:00Z')).state).toBe('closed');
  });
  test('the rest of a holiday is closed, and so are the small hours of a second one', () => {
    const always = code([[everyDay, '00:00', '24:00']], 'closed');
    expect(openState(always, at('2026-04-03T01:00:00Z')).state).toBe('closed');
    expect(openState(breathingSpace('closed'), at('2026-12-25T01:00:00Z')).state).toBe('unknown');
    expect(openState(breathingSpace('closed'), at('2026-12-25T20:00:00Z')).state).toBe('closed');
    expect(openState(breathingSpace('closed'), at('2024-12-26T01:00:00Z')).state).toBe('closed');
  });
  test('a holiday in another nation changes nothing', () => {
    expect(openState(office('closed', ['england']), at('2026-11-30T12:00:00Z')).state).toBe('open');
    expect(openState(office('closed', ['scotland']), at('2026-11-30T12:00:00Z')).state).toBe(
      'closed',
    );
  });
  test('where only some of its nations have a holiday nobody can say', () => {
    expect(openState(office('closed', uk), at('2026-11-30T12:00:00Z'))).toEqual({
      state: 'unknown',
    });
  });
  test('a day proclaimed for one year counts like any other', () => {
    const extra = encodeExtraDays([
      { date: '2026-11-23', nations: ['scotland'] },
      { date: '2026-11-24', nations: ['england', 'wales'] },
      { date: '2026-11-25', nations: ['england'] },
    ]);
    expect(openState(office('closed'), at('2026-11-24T12:00:00Z'), extra).state).toBe('closed');
    expect(openState(office('closed'), at('2026-11-24T12:00:00Z')).state).toBe('open');
    // The nations of the days before and after are not those of this one.
    expect(openState(office('closed', ['scotland']), at('2026-11-24T12:00:00Z'), extra).state).toBe(
      'open',
    );
  });
  test('a day that two nations proclaimed, each for itself, counts in both', () => {
    const extra = encodeExtraDays([
      { date: '2026-12-01', nations: ['england'] },
      { date: '2026-12-01', nations: ['scotland'] },
    ]);
    for (const nation of ['england', 'scotland'] as const) {
      const noon = at('2026-12-01T12:00:00Z');
      expect(openState(office('closed', [nation]), noon, extra).state).toBe('closed');
    }
    expect(openState(office('closed', ['wales']), at('2026-12-01T12:00:00Z'), extra).state).toBe(
      'open',
    );
  });
  test('a line open one day a week finds its opening in the week after next', () => {
    const mondays = code([[['mo'], '10:00', '12:00']], 'closed', ['england']);
    expect(openState(mondays, at('2026-12-21T13:00:00Z'))).toEqual({
      state: 'closed',
      until: { weekday: 0, offset: 14, minutes: 600 },
    });
  });
});
