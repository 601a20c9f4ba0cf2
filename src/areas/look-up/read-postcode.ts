/** A postcode, or a part of one. Of its second half only the first digit is known, and only inside. */
export interface Postcode {
  /** The letters at its start: `LS`. */
  readonly area: string;
  /** `LS6`; '' where only the letters are there. */
  readonly district: string;
  /** `1` of `LS6 1AB`; '' where it was not typed. */
  readonly sector: string;
}

const spaced = /^([a-z]{1,2})[^a-z\d]*(\d[a-z\d]?)(?:[^a-z\d]+(\d)[a-z]?)?$/i;
const closed = /^([a-z]{1,2})(\d[a-z\d]?)(\d)[a-z]?$/i;
const slipped = /^([a-z]{1,2})(?=.*\d)([\doi][a-z\d]?)$/i;

/** How a sentence about somebody's age begins; `IM 4` is a part of the Isle of Man. */
const sentence = /^(?:[iI]'?m)(?:\s+\d+)?$/;

/** Reads a text that is a postcode, or a part of one. `isDistrict` says whether a district is there: `LS61` is then `LS6 1`. */
export function readPostcode(
  typed: string,
  isDistrict: (district: string) => boolean,
): Postcode | undefined {
  const text = typed.trim();
  if (sentence.test(text)) return undefined;
  const code = spaced.exec(text);
  if (code && isDistrict(districtOf(code))) return postcodeOf(code);
  for (const pattern of [closed, slipped]) {
    const reading = pattern.exec(pattern === slipped ? text.replace(/\s/g, '') : text);
    if (!reading) continue;
    if (pattern === slipped) reading[2] = withDigits(reading[2] ?? '');
    if (isDistrict(districtOf(reading))) return postcodeOf(reading);
  }
  if (code) return postcodeOf(code);
  return /^[a-z]{1,2}$/i.test(text)
    ? { area: text.toUpperCase(), district: '', sector: '' }
    : undefined;
}

/** The postcode in what a pattern found: all of it, the letters, the number, the digit. */
export function postcodeOf(reading: readonly string[]): Postcode {
  const [, area = '', , sector = ''] = reading;
  return { area: area.toUpperCase(), district: districtOf(reading), sector };
}

function districtOf([, area = '', number = '']: readonly string[]): string {
  return (area + number).toUpperCase();
}

/** Letters that look like digits: `SY1O`. */
function withDigits(number: string): string {
  return number.replace(/o/gi, '0').replace(/i/gi, '1');
}
