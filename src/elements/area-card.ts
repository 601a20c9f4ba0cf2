import { forceName, shortName } from '#areas/area-names.ts';
import type { AreaAnswer } from '#areas/pack-format.ts';
import type { Language } from '#language/paths.ts';

const mostCouncils = 3;

/**
 * What the code of an answer holds: the place, whom to call, and the numbers, a line each. The numbers
 * that each answer has stand in the page, as `data-card-lines`.
 */
export function cardWords(
  page: HTMLElement,
  place: string,
  { authorities, forces }: AreaAnswer,
  language: Language,
): string {
  const { cardLines = '', police: number = '' } = page.dataset;
  const police = forces.map((force) => `${forceName(force, language).name}: ${number}`);
  const councils = authorities
    .slice(0, mostCouncils)
    .flatMap((authority) =>
      authority.numbers.map(
        ({ value, when }) =>
          `${shortName(authority, language).name}. ${page.dataset[`${when}Words`] ?? ''}: ${value}`,
      ),
    );
  return [place, ...cardLines.split('|'), ...police, ...councils].join('\n');
}
