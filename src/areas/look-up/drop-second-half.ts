/** What is left of a text that held a whole postcode. */
export interface Dropped {
  /** What may stay in sight: its first half, and nothing that stood beside it. */
  readonly shown: string;
  /** What is looked up: that, and the digit after it, which tells on which side of a border it is. */
  readonly known: string;
}

/**
 * Drops the second half of a whole postcode, before anything else is done with it. The pattern is that
 * of `wholePostcode`, which stands in the page: it is too long for the script that waits for nothing.
 */
export function dropSecondHalf(typed: string, pattern: string): Dropped {
  // Full-width letters, as keyboards of East Asia write them, are letters too.
  const plain = typed.normalize('NFKC');
  const [found, area = '', number = '', sector = ''] = new RegExp(pattern, 'i').exec(plain) ?? [];
  if (found === undefined) return { shown: typed, known: typed };
  const shown = (area + number).replace(/[^a-z\d]/gi, '').toUpperCase();
  return { shown, known: `${shown} ${sector}`.trim() };
}
