import { areaAnswer } from '#areas/area-answer.ts';
import { openDistricts } from '#areas/open-districts.ts';
import { dayInUk } from './day-in-uk.ts';
import { fillEndCard } from './fill-end-card.ts';

/** Fills the end card for the area that an id names; any other words change nothing. */
export function showArea(card: HTMLElement, text: string, id: string): void {
  const districts = openDistricts(text, dayInUk(new Date()));
  fillEndCard(card, areaAnswer({ authorities: [id] }, districts));
}
