import type { DataReport } from './data-report.ts';
import type { PublishedNumber } from './numbers.ts';

/** The report for a terminal. `atMost` lines of each list are written out, the others counted. */
export function reportLines(report: DataReport, today: string, atMost: number): string[] {
  const { numbers, due, nextDue, onOneSource, notRung, notRead, copies, gaps } = report;
  const share = (part: readonly unknown[]): string => `${part.length} of ${numbers.length} numbers`;
  const dated = copies.filter(({ year }) => year !== undefined);
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [
      `Due for a check, by ${today} or soon: ${due.length}${due.length === 0 ? `; the first will be on ${nextDue ?? 'no day'}` : ''}`,
      due.map(
        ({ id, lastSeen, by, days, allowedDays }) =>
          `${id}: looked at on ${lastSeen}, ${days > allowedDays ? `too old since ${by}` : `due by ${by}`}`,
      ),
    ],
    [`Nobody has rung: ${share(notRung)}`, notRung.map(numberLine)],
    [
      `Not to be rung, and nobody has read them on a live page: ${share(notRead)}`,
      notRead.map(numberLine),
    ],
    [`Rest on one source: ${share(onOneSource)}`, onOneSource.map(numberLine)],
    [
      `Copies whose age their own address tells: ${dated.length} of ${copies.length}`,
      dated.map(
        ({ year, address, services }) => `${year ?? ''} ${address} (${services.join(', ')})`,
      ),
    ],
    [
      `Copies of unknown age: ${copies.length - dated.length} of ${copies.length}`,
      copies
        .filter(({ year }) => year === undefined)
        .map(({ address, services }) => `${address} (${services.join(', ')})`),
    ],
    [
      `No service of the topic’s own that a person answers: ${gaps.length}`,
      gaps.map(
        ({ topic, audience, nations }) =>
          `${topic.id}, ${audience}: ${nations.length === 4 ? 'anywhere' : nations.join(', ')}`,
      ),
    ],
  ];
  return sections.flatMap(([title, lines], place) => [
    ...(place === 0 ? [] : ['']),
    title,
    ...lines.slice(0, atMost).map((line) => `  ${line}`),
    ...(lines.length > atMost ? [`  and ${lines.length - atMost} more: -- --all`] : []),
  ]);
}

function numberLine({ service, channel }: PublishedNumber): string {
  return `${service.id}: ${channel.type} ${channel.value}`;
}
