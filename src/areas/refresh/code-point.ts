/** A postcode of Code-Point Open that has a place on the map. */
export interface Postcode {
  /** `LS6` */
  readonly district: string;
  /** `LS6 1` */
  readonly sector: string;
  readonly east: number;
  readonly north: number;
  /** Codes of the Office for National Statistics; empty where there is no county council. */
  readonly county: string;
  readonly council: string;
}

/**
 * The postcodes of one CSV file of Code-Point Open, whose columns are postcode, quality, easting,
 * northing, country, two of the health service, county, district, ward. Those without a place are left out.
 * @throws Error that names the line that is not like that.
 */
export function readCodePoint(text: string, file: string): Postcode[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line === '') return [];
    const cells = line.split(',').map((cell) => cell.replace(/^"|"$/g, '').trim());
    const [postcode = '', , east, north, , , , county = '', council = ''] = cells;
    const code = /^([A-Z]{1,2}\d[A-Z\d]?) *(\d)[A-Z]{2}$/.exec(postcode);
    if (code === null || cells.length !== 10 || !/^\d+$/.test(`${east}${north}`)) {
      throw new Error(
        `${file}:${index + 1} is not a line of Code-Point Open: ten columns, of which the first is a postcode; found "${line.slice(0, 60)}".`,
      );
    }
    const [, district = '', digit = ''] = code;
    if (east === '0') return [];
    return [
      {
        district,
        sector: `${district} ${digit}`,
        east: Number(east),
        north: Number(north),
        county,
        council,
      },
    ];
  });
}
