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
/** `M62` is a road. */
const closed = /^(?!m\d\d$)([a-z]{1,2})(\d[a-z\d]?)(\d)[a-z]?$/i;
/** `N1O`, and `N1O 2` of a whole one. */
const slipped = /^([a-z]{1,2})(?=.*\d)([\doi][a-z\d]?)(?: (\d))?$/i;

/** `im 14` is an age; `IM 4` is a part of the Isle of Man. */
const sentence = /^[iI]m\b/;

/** Reads a text that is a postcode, or a part of one. `isDistrict` says whether a district is there: `LS61` is then `LS6 1`. */
export function readPostcode(
  typed: string,
  isDistrict: (district: string) => boolean,
): Postcode | undefined {
  const text = typed.trim();
  if (sentence.test(text)) return undefined;
  const code = spaced.exec(text);
  const slip = slipped.exec(text.replace(/\s(?!\d$)/g, ''));
  if (slip) slip[2] = withDigits(slip[2] ?? '');
  const readings = [code, closed.exec(text), slip];
  const reading = readings.find((each) => each && isDistrict(districtOf(each))) ?? code;
  if (reading) return postcodeOf(reading);
  return /^[a-z]{1,2}$/i.test(text)
    ? { area: text.toUpperCase(), district: '', sector: '' }
    : undefined;
}

/** The postcode in what a pattern found: all of it, the letters, the number, the digit. */
export function postcodeOf(reading: readonly (string | undefined)[]): Postcode {
  const [, area = '', , sector = ''] = reading;
  return { area: area.toUpperCase(), district: districtOf(reading), sector };
}

function districtOf([, area = '', number = '']: readonly (string | undefined)[]): string {
  return (area + number).toUpperCase();
}

/** Letters that look like digits: `SY1O`. */
function withDigits(number: string): string {
  return number.replace(/o/gi, '0').replace(/i/gi, '1');
}
