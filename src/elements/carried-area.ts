import type { AreaAnswer } from '#areas/pack-format.ts';
import { fillEndCard } from './fill-end-card.ts';

/** Where the visitor said that they are. It lives in this page's memory, and ends with the visit. */
let carried: AreaAnswer | undefined;
let isWatching = false;
/** The nation, or none, that the visitor chose by hand since: it stands, also on the page that they come back to. */
let chosen: string | undefined;

/** Takes an area along to the pages of the same visit that can use it. */
export function carryArea(area: AreaAnswer | undefined): void {
  carried = area;
  chosen = undefined;
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
  if (choice && nation !== undefined && others.length === 0) {
    choice.value = chosen ?? nation;
    choice.addEventListener('change', () => {
      chosen = choice.value;
    });
    // In sight, so that nobody wonders why the list is shorter.
    if (choice.value !== '') choice.closest('details')?.setAttribute('open', '');
  }
  const card = document.querySelector<HTMLElement>('local-end-card');
  if (card) fillEndCard(card, carried);
}
