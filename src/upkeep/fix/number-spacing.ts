/** How the digits of UK numbers are grouped where nobody has grouped them (by Ofcom's plan and habit). */
const groups: readonly (readonly [form: RegExp, sizes: readonly number[]])[] = [
  [/^08001111$/, [4, 4]],
  [/^116\d{3}$/, [3, 3]],
  [/^02\d{9}$/, [3, 4, 4]],
  [/^(?:0800|0808|03\d\d|08[47]\d)\d{7}$/, [4, 3, 4]],
  [/^0800\d{6}$/, [4, 3, 3]],
  [/^011\d{8}$|^01\d1\d{7}$/, [4, 3, 4]],
  [/^0[17]\d{9}$/, [5, 6]],
];

/**
 * A number as it is shown: digits and single spaces. Where the digits stand grouped they stay so, since
 * a service's own way of grouping is easier to remember; a run of digits is grouped. Anything that is
 * not digits and what people put between them is left as it is.
 */
export function spacedNumber(value: string): string {
  const bare = value.replace(/^(\+44) ?\(0\)/, '$1 ').trim();
  if (!/^\+?[\d\s().·‐-―−-]+$/.test(bare)) return value;
  const spaced = bare.replace(/[^\d+]+/g, ' ').trim();
  if (spaced.includes(' ')) return spaced;
  const sizes = groups.find(([form]) => form.test(spaced))?.[1];
  if (sizes === undefined) return spaced;
  let at = 0;
  return sizes.map((size) => spaced.slice(at, (at += size))).join(' ');
}
