/** A settlement of GeoNames. */
export interface Settlement {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** 0 where GeoNames does not know. */
  readonly population: number;
}

/**
 * The places where people live (feature class P) of a table of GeoNames, `GB.txt` or `cities500.txt`,
 * in the United Kingdom. @throws Error that names the line that is not of nineteen columns.
 */
export function readGeonames(text: string, file: string): Settlement[] {
  return text.split('\n').flatMap((line, index) => {
    if (line === '') return [];
    const cells = line.split('\t');
    if (cells.length !== 19) {
      throw new Error(
        `${file}:${index + 1} is not a line of GeoNames: nineteen columns with tabs between; found ${cells.length}.`,
      );
    }
    const [, name = '', , , lat, lon, featureClass, featureCode, country] = cells;
    // PPLH, PPLQ and PPLX: no longer lived in, and parts of places.
    const isLivedIn = featureClass === 'P' && !/^PPL[HQX]$/.test(featureCode ?? '');
    if (!isLivedIn || country !== 'GB') return [];
    return [{ name, lat: Number(lat), lon: Number(lon), population: Number(cells[14]) }];
  });
}
