import type { AudienceFilter, FilterCounts, WayFilter } from '#directory/search/answer.ts';
import type { Nation } from '#directory/search/search-index.ts';

/** What the visitor has picked. */
export function readFilters(finder: HTMLElement) {
  const picked = (name: string) =>
    finder.querySelector<HTMLSelectElement>(`[data-filter=${name}]`)?.value || undefined;
  const ways = [...finder.querySelectorAll<HTMLElement>('[data-way]:checked')];
  return {
    audience: picked('audience') as AudienceFilter | undefined,
    nation: picked('nation') as Nation | undefined,
    ways: ways.map((box) => box.dataset['way'] as WayFilter),
    openNow: finder.querySelector('[data-open]:checked') !== null,
  };
}

/** Writes behind each choice how many would be found with it. */
export function showCounts(finder: HTMLElement, counts: FilterCounts): void {
  const all: Record<string, number | undefined> = {
    ...counts.audience,
    ...counts.nation,
    ...counts.ways,
    open: counts.openNow,
  };
  for (const choice of finder.querySelectorAll<HTMLElement>('option, label:has([type=checkbox])')) {
    const box = choice.querySelector<HTMLElement>('input');
    const count = all[box ? (box.dataset['way'] ?? 'open') : (choice as HTMLOptionElement).value];
    const words = choice.lastChild;
    if (count !== undefined && words) {
      words.textContent = `${words.textContent?.replace(/ \(\d+\)$/, '').trimEnd()} (${count})`;
    }
  }
}
