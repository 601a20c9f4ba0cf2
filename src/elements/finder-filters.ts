import type { Nation } from '#directory/schema/basics.ts';
import type { AudienceFilter, SearchAnswer, WayFilter } from '#directory/search/answer.ts';
import { part } from './finder-list.ts';

/** What the visitor has picked. */
export function readFilters(finder: HTMLElement) {
  const chosen = (id: string) => (part(finder, id) as HTMLSelectElement).value;
  const ways = [...finder.querySelectorAll<HTMLElement>('[data-way]:checked')];
  return {
    audience: chosen('#who') as AudienceFilter | '',
    nation: chosen('#nation') as Nation | '',
    ways: ways.map((box) => box.dataset['way'] as WayFilter),
    openNow: finder.querySelector('[data-open]:checked') !== null,
  };
}

/** Takes back what a browser remembers of an earlier visit to the page, and lets it remember no more. */
export function clearFilters(finder: HTMLElement): void {
  for (const box of finder.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
    box.checked = false;
    // Chromium writes ticks into its session files otherwise; HTML has no such attribute for boxes.
    box.autocomplete = 'off';
  }
}

/** Writes behind each choice how many would be found with it, where the choices are in view. */
export function showCounts(finder: HTMLElement, answer: SearchAnswer): void {
  // Each count costs a look at every service, and a layout, so a closed panel is left alone.
  if (!finder.querySelector('details[open]')) return;
  const all: Readonly<Record<string, number | undefined>> = answer.counts;
  for (const choice of finder.querySelectorAll<HTMLElement>('option, fieldset label')) {
    const box = choice.querySelector<HTMLElement>('input');
    const count = all[box ? (box.dataset['way'] ?? 'open') : (choice as HTMLOptionElement).value];
    const words = choice.lastChild;
    if (count !== undefined && words) {
      words.textContent = (words.textContent ?? '').replace(/\s*(\(\d+\)\s*)?$/, ` (${count})`);
    }
  }
}
