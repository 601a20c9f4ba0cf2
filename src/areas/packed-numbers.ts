/** Whole numbers from 0 in few letters, as the packs write them: base 36, with "." between. */
export function writePlaces(places: readonly number[]): string {
  return places.map((place) => place.toString(36)).join('.');
}

export function readPlaces(text: string): number[] {
  return text === '' ? [] : text.split('.').map((place) => parseInt(place, 36));
}
