import type { TakenArea } from './taken-area.ts';
import { areaLinesOf, cardServices, showAreaLines, showRows } from './session-card.ts';
import type { SessionChoice } from './session-choice.ts';

/** The last card of a session: whom a group can tell, for a nation or for the area of a council. */
export class LastCard {
  #rows: HTMLElement;
  #box: HTMLElement;
  /** Councils that were taken, by id. */
  #areas = new Map<string, TakenArea>();

  /** `taken` is called with a council that somebody chose, or that the address names. */
  constructor(
    { rows, box }: { rows: HTMLElement; box: HTMLElement },
    taken: (area: TakenArea) => void,
  ) {
    this.#rows = rows;
    this.#box = box;
    box.addEventListener('area', (event) => {
      const { detail: area } = event as CustomEvent<TakenArea>;
      this.#areas.set(area.id, area);
      taken(area);
    });
    // Without it the nations are there to choose from.
    void import(/* @vite-ignore */ box.dataset['later'] ?? '').catch(() => undefined);
  }

  /** Names the services, and what a council adds; one that is not known yet is asked for, until another is chosen. */
  show(choice: SessionChoice): void {
    const area = this.#areas.get(choice.area);
    const linesOf = (place: string): readonly string[] | undefined =>
      this.#rows.getAttribute(place === '' ? 'data-lines' : `data-lines-${place}`)?.split(' ') ??
      area?.child;
    const added = area ? areaLinesOf(area) : [];
    showRows(this.#rows, cardServices(choice, linesOf, added.length));
    showAreaLines(this.#rows, added);
    if (linesOf(choice.area)) delete this.#box.dataset['area'];
    else this.#box.dataset['area'] = choice.area;
  }
}
