import type { SessionChoice } from './session-choice.ts';

/**
 * Whom the last card names: the services that were chosen; where none was, the lines of the nation.
 * `linesOf` says which those are for an area; undefined where it is not known.
 */
export function cardServices(
  { services, area }: SessionChoice,
  linesOf: (area: string) => readonly string[] | undefined,
): readonly string[] {
  return services.length > 0 ? services : (linesOf(area) ?? linesOf('') ?? []);
}

/** Shows in a list those rows that are named, in that order, and hides the others. */
export function showRows(list: HTMLElement, ids: readonly string[]): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-service]')];
  for (const row of rows) row.hidden = !ids.includes(row.dataset['service'] ?? '');
  for (const id of ids) {
    const row = rows.find(({ dataset }) => dataset['service'] === id);
    if (row) list.append(row);
  }
}
