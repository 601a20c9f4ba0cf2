import type { HandOutLine } from '#kit/lines/hand-out-line.ts';
import type { TakenArea } from './taken-area.ts';
import type { SessionChoice } from './session-choice.ts';

/** How many lines the card has at most, and how many of them a council's numbers may take. */
const [most, mostCouncil] = [6, 2] as const;

/**
 * Whom the last card names: the services that were chosen; where none was, the lines of the nation.
 * `linesOf` says which those are for an area; undefined where it is not known. What an area adds of its
 * own, `added` lines, has its place among them.
 */
export function cardServices(
  { services, area }: SessionChoice,
  linesOf: (area: string) => readonly string[] | undefined,
  added = 0,
): readonly string[] {
  const named = services.length > 0 ? services : (linesOf(area) ?? linesOf('') ?? []);
  return named.slice(0, most - added);
}

/** What the card adds for a council: its children's services by day and at night, and its police. */
export function areaLinesOf({ council, police }: TakenArea): HandOutLine[] {
  const first = council.filter(
    ({ hours }, place) => council.findIndex((other) => other.hours === hours) === place,
  );
  return [...first.slice(0, mostCouncil), ...police.slice(0, 1)];
}

/** Shows the lines of an area below the others, in place of those of another. */
export function showAreaLines(list: HTMLElement, lines: readonly HandOutLine[]): void {
  for (const old of list.querySelectorAll('[data-area-line]')) old.remove();
  for (const { name, number, how, cost, hours } of lines) {
    const row = document.createElement('li');
    row.dataset['areaLine'] = '';
    const parts = [
      ['strong', name],
      ['b', number],
      ['span', [how, cost].filter((words) => words !== undefined).join('. ')],
      ['small', hours ?? ''],
    ] as const;
    row.append(
      ...parts.map(([tag, words]) => {
        return Object.assign(document.createElement(tag), { textContent: words });
      }),
    );
    list.append(row);
  }
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
