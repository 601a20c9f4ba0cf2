import { minutesInDay, minutesInWeek, type WeekMinutes } from './week-minutes.ts';

const dayNumbers: Readonly<Record<string, number>> = {
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
  saturday: 5,
  sunday: 6,
};
const groups: Readonly<Record<string, readonly number[]>> = {
  'every day': [0, 1, 2, 3, 4, 5, 6],
  weekdays: [0, 1, 2, 3, 4],
  weekends: [5, 6],
};
const token =
  /24 hours(?: a day)?|any time|all day|every day|weekdays|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:\.[0-5]\d)?[ap]m|noon|midnight|to|and|,/y;

/**
 * Reads hours as the directory words them, such as "Monday to Thursday, 6pm to 2am; Friday 6pm to
 * Monday 6am". Remarks in brackets say nothing of the week. 12am and 12pm are not read, because
 * people differ over them: write noon or midnight.
 * @returns undefined when any part can't be read.
 */
export function hoursInWords(words: string): WeekMinutes | undefined {
  const week = new Uint8Array(minutesInWeek);
  for (const clause of words.replace(/\([^)]*\)/g, ' ').split(';')) {
    const tokens = tokensOf(clause);
    if (!tokens || !addClause(week, tokens)) return undefined;
  }
  return week;
}

function tokensOf(clause: string): string[] | undefined {
  const text = clause.toLowerCase().replace(/\s+/g, ' ').trim();
  const tokens: string[] = [];
  for (let at = 0; at < text.length;) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    token.lastIndex = at;
    const [found] = token.exec(text) ?? [];
    if (found === undefined) return undefined;
    tokens.push(found);
    at += found.length;
  }
  return tokens.length === 0 ? undefined : tokens;
}

/** Marks one clause's minutes; false when it can't be read. */
function addClause(week: WeekMinutes, tokens: readonly string[]): boolean {
  const words = tokens.filter((word) => word !== ',');
  if (addSpan(week, words)) return true;
  const rest = [...words];
  const allDay = (word: string | undefined) =>
    word !== undefined && /^(24 hours|any time|all day)/.test(word);
  const startsAllDay = allDay(rest[0]);
  if (startsAllDay) rest.shift();
  const days = rest.length === 0 && startsAllDay ? [...everyDay] : takeDays(rest);
  if (days.length === 0) return false;
  if (startsAllDay || (rest.length === 1 && allDay(rest[0]))) {
    if (!startsAllDay) rest.shift();
    if (rest.length > 0) return false;
    for (const day of days) mark(week, day * minutesInDay, minutesInDay);
    return true;
  }
  const times = takeTimes(rest);
  if (times.length === 0 || rest.length > 0) return false;
  for (const day of days) {
    for (const { from, length } of times) mark(week, day * minutesInDay + from, length);
  }
  return true;
}

const everyDay: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** "friday 6pm to monday 6am" */
function addSpan(week: WeekMinutes, words: readonly string[]): boolean {
  const [firstDay, opens, to, lastDay, closes, ...more] = words;
  if (to !== 'to' || more.length > 0) return false;
  const from = dayNumbers[firstDay ?? ''];
  const until = dayNumbers[lastDay ?? ''];
  const fromTime = timeOf(opens, 0);
  const untilTime = timeOf(closes, minutesInDay);
  if (from === undefined || until === undefined) return false;
  if (fromTime === undefined || untilTime === undefined) return false;
  const start = from * minutesInDay + fromTime;
  const end = until * minutesInDay + untilTime;
  mark(week, start, (end - start + minutesInWeek) % minutesInWeek || minutesInWeek);
  return true;
}

/** Takes "monday to friday", "weekends", "monday wednesday and friday" from the front of `words`. */
function takeDays(words: string[]): number[] {
  const days: number[] = [];
  for (;;) {
    const next = words[0] === 'and' && days.length > 0 ? 1 : 0;
    const word = words[next] ?? '';
    const group = groups[word];
    const first = dayNumbers[word];
    if (group) {
      days.push(...group);
      words.splice(0, next + 1);
    } else if (first !== undefined) {
      const last = words[next + 1] === 'to' ? dayNumbers[words[next + 2] ?? ''] : undefined;
      const count = last === undefined ? 1 : ((last - first + 7) % 7) + 1;
      for (let day = 0; day < count; day += 1) days.push((first + day) % 7);
      words.splice(0, next + (last === undefined ? 1 : 3));
    } else return days;
  }
}

/** Takes "10am to 4pm and 7pm to 10pm" from the front of `words`. */
function takeTimes(words: string[]): { from: number; length: number }[] {
  const times: { from: number; length: number }[] = [];
  for (;;) {
    const next = words[0] === 'and' && times.length > 0 ? 1 : 0;
    const from = timeOf(words[next], 0);
    const until = timeOf(words[next + 2], minutesInDay);
    if (from === undefined || until === undefined || words[next + 1] !== 'to') return times;
    // What closes at or before its opening runs into the next day.
    times.push({ from, length: until > from ? until - from : until - from + minutesInDay });
    words.splice(0, next + 3);
  }
}

/** Minutes since midnight; `midnight` is the start or the end of a day, as the caller says. */
function timeOf(word: string | undefined, midnight: number): number | undefined {
  if (word === 'noon') return 12 * 60;
  if (word === 'midnight') return midnight;
  const [, hour, minute = '0', half] = /^(\d{1,2})(?:\.(\d\d))?([ap])m$/.exec(word ?? '') ?? [];
  if (hour === undefined || Number(hour) < 1 || Number(hour) > 11) {
    // 12.30pm can only be meant in one way; 12am and 12pm can't.
    if (hour !== '12' || Number(minute) === 0) return undefined;
    return (half === 'p' ? 12 * 60 : 0) + Number(minute);
  }
  return (Number(hour) + (half === 'p' ? 12 : 0)) * 60 + Number(minute);
}

/** Past Sunday midnight the week starts again. */
function mark(week: WeekMinutes, start: number, length: number): void {
  for (let minute = start; minute < start + length; minute += 1) week[minute % minutesInWeek] = 1;
}
