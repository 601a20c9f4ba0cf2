/** A whole postcode, however it is written: area, number, and the first digit of its second half. */
export const wholePostcode = /\b([a-z]{1,2})[^a-z\d]*(\d[a-z\d]?)[^a-z\d]*(\d)[a-z]{2}\b/i;

/** What is left of a text that held a whole postcode. */
export interface Dropped {
  /** What may stay in sight: its first half, and nothing that stood beside it. */
  readonly shown: string;
  /** What is looked up: that, and the digit after it, which tells on which side of a border it is. */
  readonly known: string;
}

/** Drops the second half of a whole postcode, before anything else is done with it. */
export function dropSecondHalf(typed: string): Dropped {
  const [found, area = '', number = '', sector = ''] = wholePostcode.exec(typed) ?? [];
  if (found === undefined) return { shown: typed, known: typed };
  const shown = (area + number).toUpperCase();
  return { shown, known: `${shown} ${sector}` };
}
