import type { HandOutLine } from '#kit/lines/hand-out-line.ts';

const short = /^(?:999|112|101|111|08001111|116\d{3})$/;

/**
 * What a phone dials for a number that somebody typed, `+442079460958` for `+44 (0)20 7946 0958`; undefined
 * where words, a second number or an extension stand with it, since a code can’t say which is meant.
 */
export function dialledOf(typed: string): string | undefined {
  if (/[^+\d\s().\p{Pd}]/u.test(typed)) return undefined;
  if (isTwo(typed)) return undefined;
  const isFromAbroad = /^(?:\+|00)/.test(typed);
  // A nought in brackets is for calls from inside the country.
  const dial = (isFromAbroad ? typed.replace('(0)', '') : typed)
    .replace(/[^+\d]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+440/, '+44');
  return /^(?:0?\d{3,10}|\+44\d{7,10}|\+(?!44)\d{8,15})$/.test(dial) ? dial : undefined;
}

/** Whether a whole short number begins it, or stands at its end where no `0` or `+` begins it: `999 101`. */
function isTwo(typed: string): boolean {
  const groups = typed.match(/[+\d]+/g) ?? [];
  const [whole, isLong] = [groups.join(''), /^\s*\(?[0+]/.test(typed)];
  if (short.test(whole)) return false;
  return groups.some(
    (group, at) =>
      short.test(groups.slice(0, at).join('')) ||
      (!isLong && at === groups.length - 1 && short.test(group)),
  );
}

/** A line of somebody’s own; without a code where it is not one number alone. */
export function ownLine(name = '', number = '', how = ''): HandOutLine | undefined {
  if (name === '' || !/(?:\d\D*){3}/.test(number)) return undefined;
  const dial = dialledOf(number);
  return { name, number, code: dial === undefined ? '' : `tel:${dial}`, how, read: '' };
}
