import type { Service } from '#directory/schema/service.ts';
import type { Language } from '#language/paths.ts';
import type { Say } from '#language/words.ts';
import type { StaffBriefing } from '../schema/sheets.ts';
import { numberPoint } from './number-point.ts';
import { heading, line, point, subheading, wordFile } from './pieces.ts';

/** Fifteen minutes with the team, as a sheet that one person reads from. */
export function staffBriefingFile(
  briefing: StaffBriefing,
  language: Language,
  { say, services }: { say: Say; services: ReadonlyMap<string, Service> },
): Promise<Uint8Array> {
  const numberOf = (id: string | undefined) =>
    numberPoint(id === undefined ? undefined : services.get(id), language, say);
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
