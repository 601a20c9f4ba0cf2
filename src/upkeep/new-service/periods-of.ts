import { minutesInDay, type WeekMinutes } from '#directory/rules/week-minutes.ts';
import { weekdayIds, type Period, type Weekday } from '#directory/schema/hours.ts';

/** The minutes of a week as periods: days with the same times together, Monday first. */
export function periodsOf(week: WeekMinutes): Period[] {
  const days = new Map<string, Weekday[]>();
  for (const [place, day] of weekdayIds.entries()) {
    const minutes = week.subarray(place * minutesInDay, (place + 1) * minutesInDay);
    for (const span of spansOf(minutes)) days.set(span, [...(days.get(span) ?? []), day]);
  }
  return [...days].map(([span, of]) => {
    const [opens = '', closes = ''] = span.split('-');
    return { days: of, opens, closes };
  });
}

/** `09:00-17:00` for each stretch that is open. */
function spansOf(minutes: Uint8Array): string[] {
  const spans: string[] = [];
  for (let from = minutes.indexOf(1); from >= 0;) {
    const end = minutes.indexOf(0, from);
    const until = end < 0 ? minutesInDay : end;
    spans.push(`${clock(from)}-${clock(until)}`);
    from = minutes.indexOf(1, until);
  }
  return spans;
}

function clock(minute: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
