import type {
  AudienceFilter,
  FilterCounts,
  SearchFilters,
  WayFilter,
} from '#directory/search/answer.ts';
import type { Nation } from '#directory/search/search-index.ts';

/** What the visitor has picked. */
export function readFilters(finder: HTMLElement): SearchFilters {
  const picked = (name: string) =>
    finder.querySelector<HTMLSelectElement>(`[data-filter=${name}]`)?.value || undefined;
  const ways = [...finder.querySelectorAll<HTMLInputElement>('[data-way]:checked')];
  return {
    audience: picked('audience') as AudienceFilter | undefined,
    nation: picked('nation') as Nation | undefined,
    ways: ways.map((box) => box.dataset['way'] as WayFilter),
    openNow: finder.querySelector<HTMLInputElement>('[data-open]')?.checked ?? false,
  };
}

/** Writes behind each choice how many would be found with it. */
export function showCounts(finder: HTMLElement, counts: FilterCounts): void {
  const options = { audience: counts.audience, nation: counts.nation } as const;
  for (const [name, numbers] of Object.entries(options)) {
    const select = finder.querySelector(`[data-filter=${name}]`);
    for (const [value, count] of Object.entries(numbers)) {
      const option = select?.querySelector<HTMLOptionElement>(`option[value="${value}"]`);
      if (option) option.textContent = withCount(option.textContent, count);
    }
  }
  for (const box of finder.querySelectorAll<HTMLInputElement>('[data-way], [data-open]')) {
    const way = box.dataset['way'] as WayFilter | undefined;
    const count = way === undefined ? counts.openNow : counts.ways[way];
    const place = box.parentElement?.querySelector('[data-count]');
    if (place && count !== undefined) place.textContent = `(${count})`;
  }
}

function withCount(text: string, count: number): string {
  return `${text.replace(/ \(\d+\)$/, '')} (${count})`;
}
