/**
 * `YYYY-MM-DD` in the UK, part by part: how a country writes a day whole changes from one browser to the
 * next. The clock of the opening hours would be split off the shell, and be a request more on each page.
 */
export function dayInUk(at: Date): string {
  const part = (name: string, form: string): string =>
    at.toLocaleString('en', { timeZone: 'Europe/London', [name]: form });
  return [part('year', 'numeric'), part('month', '2-digit'), part('day', '2-digit')].join('-');
}
