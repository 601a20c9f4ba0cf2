/**
 * `YYYY-MM-DD` in the UK, from its parts: how a country writes a day whole changes from one browser to
 * the next. The clock of the opening hours would be split off the shell, and be a request more on each page.
 */
export function dayInUk(at: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  return ['year', 'month', 'day']
    .map((type) => parts.find((part) => part.type === type)?.value)
    .join('-');
}
