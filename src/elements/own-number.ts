import type { HandOutLine } from '#kit/lines/hand-out-line.ts';

/**
 * What a phone dials for a number that somebody typed, `+442079460958` for `+44 (0)20 7946 0958`; undefined
 * where words, a second number or an extension stand with it, since a code can’t say which is meant.
 */
export function dialledOf(typed: string): string | undefined {
  if (/[^+\d\s().\p{Pd}]/u.test(typed)) return undefined;
  const isFromAbroad = /^(?:\+|00)/.test(typed);
  // A nought in brackets is for calls from inside the country.
  const dial = (isFromAbroad ? typed.replace('(0)', '') : typed)
    .replace(/[^+\d]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+440/, '+44');
  return /^(?:0?\d{3,10}|\+44\d{7,10}|\+(?!44)\d{8,15})$/.test(dial) ? dial : undefined;
}

/** A line of somebody’s own; without a code where it is not one number alone. */
export function ownLine(name = '', number = '', how = ''): HandOutLine | undefined {
  if (name === '' || !/(?:\d\D*){3}/.test(number)) return undefined;
  const dial = dialledOf(number);
  return { name, number, code: dial === undefined ? '' : `tel:${dial}`, how, read: '' };
}
