import type { AreaAnswer } from '#areas/pack-format.ts';
import { fillEndCard } from './fill-end-card.ts';

/** Where the visitor said that they are. It lives in this page's memory, and ends with the visit. */
let carried: AreaAnswer | undefined;
let isWatching = false;
/** The visitor has chosen a nation by hand since: theirs stands, also where they come back to. */
let isOverruled = false;

/** Takes an area along to the pages of the same visit that can use it. */
export function carryArea(area: AreaAnswer | undefined): void {
  carried = area;
  isOverruled = false;
  if (isWatching) return;
  isWatching = true;
  // Quiet navigation puts another body in the place of this one.
  new MutationObserver(handOver).observe(document.documentElement, { childList: true });
  document.addEventListener('leave', () => {
    carried = undefined;
  });
}

function handOver(): void {
  if (!carried) return;
  const [nation, ...others] = carried.nations;
  const choice = document.querySelector<HTMLSelectElement>('service-finder #nation');
  // Near a border the visitor chooses.
  if (choice && nation !== undefined && others.length === 0 && !isOverruled) {
    choice.value = nation;
    choice.addEventListener('change', () => {
      isOverruled = true;
    });
    // In sight, so that nobody wonders why the list is shorter.
    choice.closest('details')?.setAttribute('open', '');
  }
  const card = document.querySelector<HTMLElement>('local-end-card');
  if (card) fillEndCard(card, carried);
}
