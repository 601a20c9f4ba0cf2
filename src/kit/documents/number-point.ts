import type { Paragraph } from 'docx';
import type { Service } from '#directory/schema/service.ts';
import { hoursOf } from '#language/hours-words.ts';
import type { Language } from '#language/paths.ts';
import type { Say } from '#language/words.ts';
import { detailOf } from '../hand-outs/number-row.ts';
import { lineOf, numbersFor } from '../lines/line-of.ts';
import { point } from './pieces.ts';

/**
 * The number of a service as a point of a sheet: whose it is, the number, and what it costs and when it
 * answers. Nothing of hours that are not known: “we” in a sheet of somebody’s own is whoever hands it out.
 * Empty where there is no number that paper may show.
 */
export function numberPoint(
  service: Service | undefined,
  language: Language,
  say: Say,
): Paragraph[] {
  if (service === undefined) return [];
  const [number] = numbersFor(service);
  const found = lineOf(service, language, say, number);
  if (number === undefined || found === undefined) return [];
  const { hours, ...rest } = found;
  const isKnown = hours !== undefined && hoursOf(service, number.channel, language) !== undefined;
  const detail = detailOf({ ...rest, ...(isKnown ? { hours } : {}) });
  return [point(`${found.name}: ${found.number}. ${detail}`)];
}
