import { loadLookUpWords } from '#areas/look-up/load-look-up-words.ts';
import { openLookUp, type LookUp } from '#areas/look-up/look-up.ts';
import { openDistricts } from '#areas/open-districts.ts';
import { openPlaces } from '#areas/open-places.ts';
import { nationLines, publishedAreas } from '#areas/published-areas.ts';
import { writeDistricts } from '#areas/write-districts.ts';
import { writePlacesPack } from '#areas/write-places.ts';
import { published } from '#directory/published.ts';

const areas = publishedAreas();
const words = loadLookUpWords(areas.authorities);
const districtsText = writeDistricts(areas, nationLines(published()));
const placesText = writePlacesPack(areas);

/** The look-up as a visitor has it on a day, from the packs that the build makes: both, or the first alone. */
export function realLookUp(day: string, { withPlaces = true } = {}): LookUp {
  const districts = openDistricts(districtsText, day);
  return openLookUp(districts, withPlaces ? openPlaces(placesText, districts) : undefined, words);
}
