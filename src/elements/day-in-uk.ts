/** `YYYY-MM-DD` in the UK. The clock of the opening hours would be split off the shell, and be a request more on each page. */
export function dayInUk(at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(at);
}
