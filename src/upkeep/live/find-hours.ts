import type { Hours, Period, Weekday } from '#directory/schema/hours.ts';
import { weekdayIds } from '#directory/schema/hours.ts';

const dayForms: Readonly<Record<Weekday, string>> = {
  mo: 'mon(?:day)?s?',
  tu: 'tue(?:s(?:day)?)?s?',
  we: 'wed(?:s|nesday)?s?',
  th: 'thu(?:rs?(?:day)?)?s?',
  fr: 'fri(?:day)?s?',
  sa: 'sat(?:urday)?s?',
  su: 'sun(?:day)?s?',
};
const everyDay = String.raw`(?:every|each) ?day|daily|7 days|seven days|all week|365|24 ?\/ ?7`;
const allDay =
  /24[\s-]?h(?:ou)?rs?\b|24 ?[/x-] ?7|round[ -]the[ -]clock|any ?time|day (?:or|and|&) night|all day,? every day|twenty[ -]four hours|at all times|always open/;
const noon = String.raw`(?:12 ?)?noon|mid-?day|12(?:[.:]00)? ?p\.? ?m\b\.?|12[.:]00`;
const midnight = String.raw`(?:12 ?)?midnight|12(?:[.:]00)? ?a\.? ?m\b\.?|(?:00|24)[.:]00`;
const to = String.raw`[\s|:]{0,6}(?:-|‐|‑|–|—|−|to|till?|until|and|&|through|clos(?:es|ed|ing)?(?: at)?)?[\s|:]{0,6}`;

/**
 * What of some opening hours a text does not hold, each in a few words; empty where all is there. Times
 * are looked for in any printed form (9am, 9.00 am, 09:00, "9 to 5", noon), the days by their names or
 * by a word that stands for them. Hours that only words can give are not looked for.
 */
export function missingHours(text: string, hours: Hours): string[] {
  if (hours.periods === 'unknown') return [];
  const words = text.toLowerCase();
  const has = (form: string): boolean => new RegExp(form).test(words);
  const spans = spansOf(hours.periods);
  const missing = spans
    .filter(({ forms }) => !forms.some(has))
    .map(({ opens, closes }) => (opens === closes ? '24 hours' : `${opens} to ${closes}`));
  const days = daysOf(hours.periods);
  return [...missing, ...(spans.length === missing.length ? [] : missingDays(days, has))];
}

interface Span {
  readonly opens: string;
  readonly closes: string;
  /** Any of these says it. */
  readonly forms: readonly string[];
}

function spansOf(periods: readonly Period[]): Span[] {
  const isWhole = (one: Period): boolean => one.opens === '00:00' && one.closes === '24:00';
  if (periods.every(isWhole)) {
    return [{ opens: '00:00', closes: '00:00', forms: [allDay.source] }];
  }
  const after = periods.filter((one) => one.opens === '00:00' && !isWhole(one));
  const spans = periods
    .filter((one) => !isWhole(one) && one.opens !== '00:00')
    .flatMap(({ opens, closes }) => {
      const own = spanForm(opens, closes);
      // What runs past midnight is written as one span: 4pm to 2am.
      const joined = closes === '24:00' ? after.map((one) => spanForm(opens, one.closes)) : [];
      return [{ opens, closes, forms: [own, ...joined] }];
    });
  // Nights that begin with whole days ("Friday 6pm to Monday 6am") hold times of other days between.
  const hasWhole = periods.some(isWhole);
  const wide = hasWhole
    ? spans.map((one) => ({ ...one, forms: [...one.forms, timeForm(one.opens)] }))
    : spans;
  return [...new Map(wide.map((one) => [`${one.opens} ${one.closes}`, one])).values()];
}

function spanForm(opens: string, closes: string): string {
  return String.raw`(?<![\d.:£])(?:${timeForm(opens)}|${bareForm(opens)})${to}(?:${timeForm(closes)}|${bareForm(closes)}(?! ?[ap]\.? ?m))(?![\d:]|[.]\d)`;
}

/** A time that says which half of the day it is in. */
function timeForm(time: string): string {
  if (time === '12:00') return `(?:${noon})`;
  if (time === '00:00' || time === '24:00') return `(?:${midnight})`;
  const { hour, minute, half, short } = partsOf(time);
  const minutes = minute === '00' ? '(?:[.:]00)?' : `[.:]?${minute}`;
  const pad = hour.padStart(2, '0');
  return String.raw`(?:0?${short}${minutes} ?${half}\.? ?m\b\.?|0?${hour}[.:]${minute}|${pad}${minute}(?: ?h(?:ou)?rs)?)`;
}

/** A time without its half, as in "9 to 5" and "9-5pm". */
function bareForm(time: string): string {
  if (time === '24:00') return '12(?:[.:]00)?';
  const { minute, short } = partsOf(time);
  return `0?${short}${minute === '00' ? '(?:[.:]00)?' : `[.:]${minute}`}`;
}

function partsOf(time: string): { hour: string; minute: string; half: string; short: string } {
  const [hour = '0', minute = '00'] = time.split(':');
  const number = Number(hour);
  return {
    hour: String(number),
    minute,
    half: number < 12 ? 'a' : 'p',
    short: String(((number + 11) % 12) + 1),
  };
}

function daysOf(periods: readonly Period[]): Weekday[] {
  const open = new Set(
    periods
      .filter((one) => one.opens !== '00:00' || one.closes === '24:00')
      .flatMap(({ days }) => days),
  );
  return weekdayIds.filter((day) => open.has(day));
}

/** A run of days is there by its ends ("Monday to Friday"), a single one by its name. */
function missingDays(days: readonly Weekday[], has: (form: string) => boolean): string[] {
  // Many pages do not say "every day" where they mean it.
  if (days.length === 7) return [];
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const isNext = weekdayIds.indexOf(day) === weekdayIds.indexOf(run?.at(-1) ?? 'su') + 1;
    if (run !== undefined && isNext) run.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((run) => {
    const group =
      run.join(' ') === 'mo tu we th fr'
        ? 'week ?days?'
        : run.join(' ') === 'sa su'
          ? 'weekends?'
          : '(?!)';
    const ends = [...new Set([run[0], run.at(-1)])].filter((day) => day !== undefined);
    const isThere =
      has(String.raw`\b(?:${group}|${everyDay})\b`) ||
      ends.every((day) => has(String.raw`\b${dayForms[day]}\b`));
    return isThere ? [] : [ends.join(' to ')];
  });
}

/** Lines of a text that tell times, for somebody who looks for the new hours. */
export function timesIn(text: string, atMost: number): string[] {
  const time =
    /\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\b\d{1,2}[.:]\d\d ?(?:-|–|to)|midnight|24[ -]hours?|24\/7/i;
  const lines = text.split('\n').filter((line) => line.length < 300 && time.test(line));
  return [...new Set(lines)].slice(0, atMost);
}
