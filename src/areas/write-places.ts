import type { Areas, Place, Sector } from './areas.ts';
import { writePlaces } from './packed-numbers.ts';
import { sizeCharacter } from './place-size.ts';
import { placesOf } from './write-districts.ts';

/**
 * The second pack, places and sectors, as text. Authorities are named by their place in the first.
 * What it writes, `openPlaces` reads.
 */
export function writePlacesPack(areas: Areas): string {
  const places = placesOf(areas.authorities);
  const indexes = (ids: readonly string[]) => writePlaces(ids.map((id) => places.get(id) ?? 0));
  return [
    placeLines(areas.places, indexes).join('\n'),
    sectorLines(areas.sectors, indexes).join('\n'),
    areas.changes
      .map(({ id, replaces, successors, places: taken }) =>
        [
          id,
          indexes([replaces, ...successors]),
          successors
            .map((one) =>
              Object.keys(taken)
                .filter((name) => taken[name] === one)

                .join('/'),
            )
            .join('|'),
        ].join('|'),
      )
      .join('\n'),
  ].join('\n\n');
}

/** A line for each answer: the authorities, then its places. */
function placeLines(
  places: readonly Place[],
  indexes: (ids: readonly string[]) => string,
): string[] {
  const groups = Map.groupBy(places, ({ authorities }) => indexes(authorities));
  return [...groups].map(([answer, ones]) => `${answer}|${ones.map(placeWords).join('|')}`);
}

/** Its size is told by a character: whoever looks a name up only asks which place is larger. */
function placeWords({ name, alsoCalled, population, isPart }: Place): string {
  return [
    [name, ...alsoCalled].join('/'),
    population === undefined ? '' : `:${sizeCharacter(population)}`,
    isPart ? '*' : '',
  ].join('');
}

/** Sectors of a postcode area on a line, those with one answer together. */
function sectorLines(
  sectors: readonly Sector[],
  indexes: (ids: readonly string[]) => string,
): string[] {
  const byLetters = Map.groupBy(sectors, ({ code }) => code.replace(/\d.*/, ''));
  return [...byLetters].map(([letters, inArea]) => {
    const groups = Map.groupBy(inArea, ({ authorities }) => indexes(authorities));
    const words = [...groups].map(([answer, ones]) => {
      const byDistrict = Map.groupBy(ones, ({ code }) => code.slice(letters.length, -2));
      const codes = [...byDistrict].map(
        ([district, all]) => `${district}:${all.map(({ code }) => code.slice(-1)).join('')}`,
      );
      return [answer, ...codes].join(' ');
    });
    return `${letters}|${words.join('|')}`;
  });
}
