import { nationalNumber } from '#directory/rules/uk-numbers.ts';

/** What people put between the digits of one number. */
const between = String.raw`[\s().·/‐-―−-]{0,3}`;
const abroad = String.raw`(?:\+|00)?44${between}(?:\(0\)|0)?`;

/**
 * Whether a text holds a number in any form in which it may be printed: grouped otherwise, with
 * brackets, hyphens, dots or nothing between its digits, with the code of the country before it.
 * `dial` is the digits as they are dialled. A longer number that begins with ours is another one.
 */
export function holdsNumber(text: string, dial: string): boolean {
  const relay = /^(1800[12])(\d{3,})$/.exec(dial);
  if (relay) {
    const [, prefix = '', number = ''] = relay;
    // Relay pages write "18001 then the number", and often the number stands elsewhere.
    return holdsNumber(text, prefix) && holdsNumber(text, number);
  }
  const number = nationalNumber(dial);
  const digits = (some: string): string => some.replace(/\B/g, between);
  const body =
    number.startsWith('0') && number.length > 6
      ? String.raw`(?:\(?0${between}|${abroad}${between})${digits(number.slice(1))}`
      : number.startsWith('+')
        ? String.raw`(?:\+|00)${digits(number.slice(1))}`
        : digits(number);
  const found = new RegExp(String.raw`(?<![\d£$€])(?<!\d[.,])${body}(?![\d%])(?![.,:-]\d)`, 'g');
  return [...text.matchAll(found)].some((match) => {
    const rest = text.slice(match.index + match[0].length);
    return !isLonger(number, rest);
  });
}

/** A number of eight digits such as 0800 1111, with three more behind a space, is one of eleven. */
function isLonger(number: string, rest: string): boolean {
  const more = /^[ \u00a0](\d{3,})(?!\d)/.exec(rest)?.[1]?.length ?? 0;
  const whole = number.length + more;
  return number.startsWith('0') && number.length < 10 && more > 0 && (whole === 10 || whole === 11);
}

/** Numbers that a text holds, as it prints them, each once, for somebody who looks for the new one. */
export function numbersIn(text: string, atMost: number): string[] {
  const like = new RegExp(
    String.raw`(?<![\d.])(?:(?:\+|00)44${between}(?:\(0\))?|\(?0)${between}\d(?:${between}\d){6,10}(?!\d)|(?<![\d.])116 ?\d{3}(?!\d)`,
    'g',
  );
  const found = [...text.matchAll(like)].map(([match]) => match.replace(/\s+/g, ' ').trim());
  return [...new Set(found)].slice(0, atMost);
}
