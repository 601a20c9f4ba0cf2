import { contentFolder, published } from '#directory/published.ts';
import type { Language } from '#language/paths.ts';
import { words } from '#language/words.ts';
import { nationalServices, type Place } from '../hand-outs/national-services.ts';
import type { HandOutLine } from './hand-out-line.ts';
import { lineOf } from './line-of.ts';

/** The numbers that stand on what is made for a nation, or for all of them at once. */
export function numbersOf(place: Place, language: Language): HandOutLine[] {
  const say = words(language);
  const services = nationalServices(published(), contentFolder()).get(place) ?? [];
  return services.flatMap((service) => lineOf(service, language, say) ?? []);
}
