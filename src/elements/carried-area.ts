import type { AreaAnswer } from '#areas/pack-format.ts';
import { fillEndCard } from './fill-end-card.ts';

/** Where the visitor said that they are. It lives in this page's memory, and ends with the visit. */
let carried: AreaAnswer | undefined;
let isWatching = false;

/** Takes an area along to the pages of the same visit that can use it. */
export function carryArea(area: AreaAnswer | undefined): void {
  carried = area;
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
  const choice = document.querySelector<HTMLSelectElement>(
    ':is(service-finder #nation, hand-out-maker [data-nation])',
  );
  // Near a border the visitor chooses.
  if (choice && nation !== undefined && others.length === 0) {
    choice.value = nation;
    // In sight, so that nobody wonders why the list is shorter.
    choice.closest('details')?.setAttribute('open', '');
  }
  const [council, ...more] = carried.authorities;
  const box = document.querySelector<HTMLElement>('area-box');
  if (box && council !== undefined && more.length === 0) box.dataset['area'] = council.id;
  const card = document.querySelector<HTMLElement>('local-end-card');
  if (card) fillEndCard(card, carried);
}
