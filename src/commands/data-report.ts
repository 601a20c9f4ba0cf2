import { parseArgs } from 'node:util';
import { loadDirectory } from '#directory/load-directory.ts';
import { ukDay } from '#directory/uk-day.ts';
import { dataReport } from '#upkeep/report/data-report.ts';
import { reportLines } from '#upkeep/report/report-lines.ts';
import { sayWrongCalls } from './wrong-call.ts';

/** `npm run data:report [-- --all]`: how true the data still is, in the order in which a mistake would hurt. */
sayWrongCalls('Usage: npm run data:report [-- --all]');
const { values } = parseArgs({ options: { all: { type: 'boolean' } } });
const today = ukDay(new Date());
const report = dataReport(loadDirectory('content', { today }), today);
for (const line of reportLines(report, today, values.all ? Infinity : 12)) console.log(line);
