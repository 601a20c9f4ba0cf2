import type { Channel } from '#directory/schema/channel.ts';
import type { Service } from '#directory/schema/service.ts';
import type { Hours, Period, Weekday } from '#directory/schema/hours.ts';
import { hoursRemark, weekdayIds } from '#directory/schema/hours.ts';
import { clockWords } from './clock-words.ts';
import type { Language } from './paths.ts';

const welshDays: Record<Weekday, string> = {
  mo: 'Llun',
  tu: 'Mawrth',
  we: 'Mercher',
  th: 'Iau',
  fr: 'Gwener',
  sa: 'Sadwrn',
  su: 'Sul',
};
const welshClock = { midnight: 'hanner nos', noon: 'hanner dydd' };

/**
 * The opening hours of a way into a service, in words: as the data has them in English; in Welsh made
 * from the periods, with the Welsh of what stands in brackets. Undefined where they are not known.
 * Hours that only words can give are in the Welsh ones. What has no Welsh stays in English.
 */
export function hoursOf(
  service: Pick<Service, 'channels' | 'cy'>,
  channel: Channel,
  language: Language,
): string | undefined {
  const { hours } = channel;
  if (language === 'en' || hours === 'unknown') return hoursInWords(hours, language);
  const way = service.cy?.channels?.[service.channels.indexOf(channel)];
  if (hours.periods === 'unknown') return way?.hours_words ?? hours.words;
  if (hoursRemark(hours) === undefined) return hoursInWords(hours, language);
  return way?.hours_remark === undefined
    ? hoursInWords(hours, 'en')
    : `${hoursInWords(hours, language) ?? ''} (${way.hours_remark})`;
}

/** The same; in Welsh days and times alone, for a page that has no room for what stands in brackets. */
export function hoursInWords(hours: Hours | 'unknown', language: Language): string | undefined {
  if (hours === 'unknown') return undefined;
  if (language === 'en' || hours.periods === 'unknown') return hours.words;
  return welshHours(hours.periods);
}

function welshHours(periods: readonly Period[]): string {
  const groups = new Map<string, Weekday[]>();
  for (const day of weekdayIds) {
    const spans = periods
      .filter((one) => one.days.includes(day))
      .sort((a, b) => minutes(a.opens) - minutes(b.opens))
      .map((one) => welshSpan(one))
      .join(' a ');
    if (spans !== '') groups.set(spans, [...(groups.get(spans) ?? []), day]);
  }
  return [...groups].map(([spans, days]) => `${welshDayList(days)}, ${spans}`).join('; ');
}

function welshSpan({ opens, closes }: Period): string {
  if (opens === '00:00' && closes === '24:00') return '24 awr';
  return `${clockWords(minutes(opens), welshClock)} tan ${clockWords(minutes(closes), welshClock)}`;
}

function welshDayList(days: readonly Weekday[]): string {
  if (days.length === 7) return 'bob dydd';
  const places = days.map((day) => weekdayIds.indexOf(day));
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const inARow = last - first === days.length - 1;
  if (inARow && days.length > 2) {
    return `dydd ${welshDays[days[0] ?? 'mo']} i ddydd ${welshDays[days.at(-1) ?? 'su']}`;
  }
  return days.map((day) => `dydd ${welshDays[day]}`).join(', ');
}

function minutes(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
}
