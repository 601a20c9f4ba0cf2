import { forceName, shortName } from '#areas/area-names.ts';
import type { AreaAnswer } from '#areas/pack-format.ts';

/** Writes an area into the empty place of the film's end card, and shows the card. */
export function fillEndCard(card: HTMLElement, { authorities, forces }: AreaAnswer): void {
  const place = card.querySelector('[data-area-lines]');
  if (!place || authorities.length + forces.length === 0) return;
  const { police = '', children = '' } = card.dataset;
  const language = document.documentElement.lang === 'cy' ? 'cy' : 'en';
  const lines = [
    ...authorities.map((authority) => {
      const numbers = authority.numbers
        .map(({ value, when }) => `${card.dataset[`${when}Words`] ?? ''} ${value}`)
        .join('; ');
      const { name } = shortName(authority, language);
      return numbers === '' ? name : `${name}, ${children}: ${numbers}`;
    }),
    ...forces.map((force) => `${forceName(force, language).name}: ${police}`),
  ];
  place.replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  card.querySelector<HTMLElement>('[data-card]')?.removeAttribute('hidden');
}
