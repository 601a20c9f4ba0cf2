import { nationalNumber } from './rules/uk-numbers.ts';

/**
 * What a call costs follows from its number (Ofcom, National Telephone Numbering Plan): 0800, 0808
 * and 116 numbers are free from every UK phone, and so are 999, 112, 111, 105 and (since April 2020) 101.
 * Calls to 01, 02 and 03 are ordinary calls. 084 and 087 carry a service charge on top.
 */
const callKinds = [
  { form: /^(080[08]|116\d{3}$|999$|112$|111$|105$|101$)/, says: 'is always free', cost: 'free' },
  { form: /^0[123]/, says: 'costs as an ordinary call', cost: 'standard' },
  { form: /^08[47]/, says: 'has a service charge', cost: 'charged' },
] as const;

/** What is known of a call's cost from its number alone, also where that is written with `+44`. */
export function kindOfNumber(dial: string): (typeof callKinds)[number] | undefined {
  return callKinds.find(({ form }) => form.test(nationalNumber(dial)));
}

/** What a call to a number costs, by its form; unknown where the plan does not say. */
export function callCost(dial: string): 'free' | 'standard' | 'charged' | 'unknown' {
  return kindOfNumber(dial)?.cost ?? 'unknown';
}
