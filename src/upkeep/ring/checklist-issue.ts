import { costInWords } from '#language/cost-words.ts';
import { dayInWords } from '#language/day-words.ts';
import { hoursOf } from '#language/hours-words.ts';
import type { Language } from '#language/paths.ts';
import type { Say } from '#language/words.ts';
import type { RingLine, RingList } from './ring-list.ts';

/** The month of a day in words: "November 2026". */
export function monthInWords(day: string, language: Language): string {
  return dayInWords(day, language).replace(/^\d+ /, '');
}

/** The checklist as the text of an issue, in Markdown with boxes to tick. `day` is `YYYY-MM-DD`. */
export function checklistIssue({ toRing, toRead }: RingList, day: string, say: Say): string {
  const items = (lines: readonly RingLine[]): string[] => lines.map((line) => item(line, say));
  return [
    `# ${say('ring.title', { month: monthInWords(day, 'en') })}`,
    '',
    say('ring.lead'),
    '',
    ...['ring.rule.quiet', 'ring.rule.say', 'ring.rule.never', 'ring.rule.write'].map(
      (key) => `- ${say(key)}`,
    ),
    '',
    `## ${say('ring.to_ring')}`,
    '',
    ...items(toRing),
    '',
    `## ${say('ring.to_read')}`,
    '',
    ...items(toRead),
    '',
  ].join('\n');
}

function item(line: RingLine, say: Say): string {
  const names = line.numbers.map(({ service }) => `${service.name} (\`${service.id}\`)`);
  const boxes = [
    ...line.numbers.flatMap(({ service }) =>
      service.website === undefined ? [] : [`  - ${say('ring.page')} ${service.website.url}`],
    ),
    ...claimsOf(line, say, 'en').map((claim) => `  - [ ] ${claim}`),
    `  - ${lastCheck(line, say, 'en')}`,
  ];
  return [
    `- [ ] **${line.value}** (${say(`way.${line.type}`)}): ${names.join('; ')}`,
    ...new Set(boxes),
  ].join('\n');
}

/** What we publish of a number, each to be ticked when it is right. */
export function claimsOf({ numbers }: RingLine, say: Say, language: Language): string[] {
  const claims = numbers.flatMap(({ service, channel }) => [
    channel.hours === 'unknown'
      ? say('ring.hours_unknown')
      : say('ring.hours', {
          hours: hoursOf(service, channel, language) ?? channel.hours.words,
        }),
    say('ring.cost', { cost: costInWords(channel, say) }),
    say('ring.bill', { bill: say(`service.bill.${channel.bill.replaceAll('-', '_')}`) }),
  ]);
  return [...new Set(claims)];
}

export function lastCheck({ lastChecked }: RingLine, say: Say, language: Language): string {
  return lastChecked === undefined
    ? say('ring.never')
    : say('ring.last', { day: dayInWords(lastChecked, language) });
}
