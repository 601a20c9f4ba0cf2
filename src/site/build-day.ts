/** Made once: it takes longer to make than to use, and every page asks for the day. */
const dayInUk = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

/** The day in the UK on which this build is made, `YYYY-MM-DD`. `BUILD_DAY` sets it, for tests and for builds that must come out alike. */
export function buildDay(): string {
  return process.env['BUILD_DAY'] ?? dayInUk.format(new Date());
}
