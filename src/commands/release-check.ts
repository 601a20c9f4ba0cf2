import { loadAreas } from '#areas/load-areas.ts';
import { areasToConfirm } from '#areas/past-areas.ts';
import { loadDirectory } from '#directory/load-directory.ts';
import { releaseReport } from '#directory/release-report.ts';
import { buildDay } from '#site/build-day.ts';
import { loadSiteFacts } from '#site/site-facts.ts';
import { siteUrl } from '#site/site-url.ts';
import { takesNothing } from './wrong-call.ts';

/** `npm run release-check`: what a person has to confirm before the preview mark can go. Ends with 1 until nothing is left. */
takesNothing('Usage: npm run release-check');
const today = buildDay();
const directory = loadDirectory('content', { today });
const { isReady, lines } = releaseReport(directory, {
  today,
  siteUrl: siteUrl(),
  reportTo: loadSiteFacts('content').report_to,
});
const areas = areasToConfirm(loadAreas('content', directory, { today }), today);
for (const line of isReady && areas.length > 0 ? [] : lines) console.log(line);
if (areas.length > 0) console.log(['', 'Areas:', ...areas.map((each) => `  ${each}`)].join('\n'));
process.exitCode = isReady && areas.length === 0 ? 0 : 1;
