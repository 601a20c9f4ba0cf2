import { parseArgs } from 'node:util';
import { loadDirectory } from '#directory/load-directory.ts';
import { ukDay } from '#directory/uk-day.ts';
import { words } from '#language/words.ts';
import { checklistIssue } from '#upkeep/ring/checklist-issue.ts';
import { ringList } from '#upkeep/ring/ring-list.ts';
import { sayWrongCalls } from './wrong-call.ts';

/** `npm run --silent data:checklist`: this month's numbers to ring, as the text of an issue. */
sayWrongCalls('Usage: npm run --silent data:checklist');
parseArgs({});
const today = ukDay(new Date());
console.log(checklistIssue(ringList(loadDirectory('content', { today })), today, words('en')));
