import type { Service } from '#directory/schema/service.ts';
import type { Language } from '#language/paths.ts';
import type { Say } from '#language/words.ts';
import type { HandOutLine } from '../lines/hand-out-line.ts';
import { lineOf } from '../lines/line-of.ts';
import { detailOf } from '../hand-outs/number-row.ts';
import type { StaffBriefing } from '../schema/sheets.ts';
import { heading, line, point, subheading, wordFile } from './pieces.ts';

/**
 * A number in a sheet: whose it is, the number, and what it costs and when it answers. Nothing of hours that
 * are not known: “we” in a sheet of somebody’s own is whoever hands it out.
 */
export function numberLine({ hours, ...one }: HandOutLine, say: Say): string {
  const known = hours === undefined || hours === say('handout.hours_unknown') ? {} : { hours };
  return `${one.name}: ${one.number}. ${detailOf({ ...one, ...known })}`;
}

/** Fifteen minutes with the team, as a sheet that one person reads from. */
export function staffBriefingFile(
  briefing: StaffBriefing,
  language: Language,
  { say, services }: { say: Say; services: ReadonlyMap<string, Service> },
): Promise<Uint8Array> {
  const numberOf = (id: string | undefined) => {
    const service = id === undefined ? undefined : services.get(id);
    const found = service && lineOf(service, language, say);
    return found === undefined ? [] : [point(numberLine(found, say))];
  };
  return wordFile(briefing.title[language], language, [
    [
      heading(briefing.title[language]),
      line(briefing.lead[language]),
      ...briefing.parts.flatMap((part) => [
        subheading(
          `${part.heading[language]} (${say('sheet.briefing.minutes', { count: part.minutes })})`,
        ),
        ...part.points.flatMap((each) => [point(each[language]), ...numberOf(each.service)]),
      ]),
      subheading(say('sheet.briefing.never')),
      ...briefing.never.map((each) => point(each[language])),
    ],
  ]);
}
