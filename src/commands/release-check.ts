import { DirectoryFaults } from '#directory/faults.ts';
import { loadDirectory } from '#directory/load-directory.ts';
import { releaseReport } from '#directory/release-report.ts';
import { ukDay } from '#directory/uk-day.ts';
import { siteUrl } from '#site/site-url.ts';

/** `npm run release-check`: what a person has to confirm before the preview mark can go. Ends with 1 until nothing is left. */
try {
  const today = ukDay(new Date());
  const { isReady, lines } = releaseReport(loadDirectory('content', { today }), {
    today,
    siteUrl: siteUrl(),
  });
  for (const line of lines) console.log(line);
  process.exitCode = isReady ? 0 : 1;
} catch (error) {
  if (!(error instanceof DirectoryFaults)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
