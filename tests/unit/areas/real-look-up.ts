import { loadLookUpWords } from '#areas/look-up/load-look-up-words.ts';
import { openLookUp, type LookUp } from '#areas/look-up/look-up.ts';
import { openDistricts } from '#areas/open-districts.ts';
import { openPlaces } from '#areas/open-places.ts';
import { districtsPack, publishedAreas } from '#areas/published-areas.ts';
import { writePlacesPack } from '#areas/write-places.ts';

const buildDay = '2026-11-26';
const areas = publishedAreas(buildDay);
const words = loadLookUpWords(areas.authorities);
const placesText = writePlacesPack(areas);

/** The look-up as a visitor has it on a day, from the packs that the build makes: both, or the first alone. */
export function realLookUp(day: string, { withPlaces = true } = {}): LookUp {
  const districts = openDistricts(districtsPack(buildDay), day);
  return openLookUp(districts, withPlaces ? openPlaces(placesText, districts) : undefined, words);
}
