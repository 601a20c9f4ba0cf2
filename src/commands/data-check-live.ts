import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { loadDirectory } from '#directory/load-directory.ts';
import { siteUrl } from '#site/site-url.ts';
import { checkLive, NoNet } from '#upkeep/live/check-live.ts';
import { livePages } from '#upkeep/live/live-claims.ts';
import { liveReport } from '#upkeep/live/live-report.ts';
import { PoliteReader } from '#upkeep/live/polite-reader.ts';
import { isPublicAddress } from '#upkeep/live/public-address.ts';
import { inOrderOfHarm } from '#upkeep/report/order-of-harm.ts';
import { sayWrongCalls, wholeNumber, WrongCall } from './wrong-call.ts';

/**
 * `npm run data:check-live [-- --only ID --out FILE --minutes 120]`: reads the pages that the directory
 * rests on, where they are now, and lists what moved, went or changed. It edits nothing. Needs the net.
 * Ends with 1 where there is something to look at, with 2 where no host answered.
 */
sayWrongCalls('Usage: npm run data:check-live [-- --only ID --out FILE --minutes 120]');
const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    minutes: { type: 'string', default: '120' },
  },
});
const minutes = wholeNumber('--minutes', values.minutes, 1);
const directory = loadDirectory('content');
const unknown = values.only.find((id) => directory.services.every((one) => one.id !== id));
if (unknown !== undefined) {
  throw new WrongCall(
    `--only is "${unknown}"; write the name of a file in content/services/ without .yaml.`,
  );
}
const services = inOrderOfHarm(directory).filter(
  ({ id }) => values.only.length === 0 || values.only.includes(id),
);
const end = Date.now() + minutes * 60_000;
const reader = new PoliteReader({
  agent: `MyChoiceDataCheck/1.0 (+${siteUrl()}/about/sources/)`,
  timeoutMs: 20_000,
  mostBytes: 3_000_000,
  mayAsk: isPublicAddress,
  delayMs: 5000,
  longestDelayMs: 60_000,
  wait: (ms) => setTimeout(ms),
  isOver: () => Date.now() > end,
});
const pages = livePages(services);
try {
  const findings = await checkLive(pages, reader, (done, all) => {
    if (done % 10 === 0) console.error(`${done} of ${all} pages`);
  });
  const report = liveReport(pages, findings);
  if (values.out === undefined) console.log(report);
  else writeFileSync(values.out, report);
  process.exitCode = findings.some(({ kind }) => kind !== 'not-read') ? 1 : 0;
} catch (error) {
  if (!(error instanceof NoNet)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
