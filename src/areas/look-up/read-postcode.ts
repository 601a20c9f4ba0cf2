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
const inside = /\b([a-z]{1,2})(\d[a-z\d]?)(?:\s+(\d)[a-z]?)?\b/i;
const slipped = /^([a-z]{1,2})(?=.*\d)([\doi][a-z\d]?)$/i;

/** Reads a postcode or a part of one. `isDistrict` says whether a district is there: `LS61` is then `LS6 1`. */
export function readPostcode(
  typed: string,
  isDistrict: (district: string) => boolean,
): Postcode | undefined {
  const text = typed.trim();
  const code = spaced.exec(text);
  if (code && isDistrict(districtOf(code))) return postcode(code);
  for (const pattern of [closed, slipped, inside]) {
    const reading = pattern.exec(pattern === slipped ? text.replace(/\s/g, '') : text);
    if (!reading) continue;
    if (pattern === slipped) reading[2] = withDigits(reading[2] ?? '');
    if (isDistrict(districtOf(reading))) return postcode(reading);
  }
  if (code) return postcode(code);
  return /^[a-z]{1,2}$/i.test(text)
    ? { area: text.toUpperCase(), district: '', sector: '' }
    : undefined;
}

function postcode(reading: RegExpExecArray): Postcode {
  const [, area = '', , sector = ''] = reading;
  return { area: area.toUpperCase(), district: districtOf(reading), sector };
}

function districtOf([, area = '', number = '']: RegExpExecArray): string {
  return (area + number).toUpperCase();
}

/** Letters that look like digits: `SY1O`. */
function withDigits(number: string): string {
  return number.replace(/o/gi, '0').replace(/i/gi, '1');
}
