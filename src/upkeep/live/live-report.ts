import type { Finding } from './check-live.ts';
import type { LivePage } from './live-claims.ts';

/**
 * What was found as a list to go through, in Markdown. Words of other people's pages stand in code
 * marks, cut and bare, so that a page cannot write into the list.
 */
export function liveReport(pages: readonly LivePage[], findings: readonly Finding[]): string {
  const of = <Kind extends Finding['kind']>(kind: Kind) =>
    findings.filter((one): one is Extract<Finding, { kind: Kind }> => one.kind === kind);
  const sections = [
    section(
      'Gone',
      of('gone').map(({ page, why }) => `${page.address} ${quoted(why)} (${namesOf(page)})`),
    ),
    section(
      'Moved',
      of('moved').map(({ page, to }) => `${page.address} is at ${quoted(to)} (${namesOf(page)})`),
    ),
    section(
      'Changed',
      of('changed').map(({ page, claim, missing, found }) =>
        `${claim.service}, ${claim.by}: ${claim.find.kind === 'hours' ? 'hours' : 'not there:'} ${missing}${claim.find.kind === 'hours' ? ` not found (we say: ${claim.value})` : ''}\n  - ${page.address}\n${found.map((words) => `  - the page says: ${quoted(words)}\n`).join('')}`.trimEnd(),
      ),
    ),
    section(
      'Could not be read: open these yourself',
      of('not-read').map(({ page, why }) => `${page.address} ${quoted(why)} (${namesOf(page)})`),
    ),
  ];
  const looked = findings.filter(({ kind }) => kind !== 'not-read').length;
  return [
    '# Live pages, compared with what we publish',
    '',
    `${pages.length} pages; ${looked} things to look at; ${of('not-read').length} pages could not be read.`,
    'A page that holds a number proves nothing by itself: it may be old. Nothing was edited.',
    ...sections.flatMap((lines) => (lines.length === 0 ? [] : ['', ...lines])),
    '',
  ].join('\n');
}

function section(title: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`## ${title}`, '', ...entries.map((one) => `- [ ] ${one}`)];
}

function namesOf({ services }: LivePage): string {
  return services.join(', ');
}

/** Words that are not ours: on one line, without control characters, unable to end their marks. */
function quoted(words: string): string {
  const bare = words
    .replace(/[\p{Cc}\p{Cf}`]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `\`${bare.length > 120 ? `${bare.slice(0, 119)}…` : bare}\``;
}
