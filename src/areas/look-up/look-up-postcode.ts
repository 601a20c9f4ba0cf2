import { nothing, type Found } from './found.ts';
import type { LookUp } from './look-up.ts';
import type { Postcode } from './read-postcode.ts';
import { settle } from './settle.ts';

/** Where a postcode, or a part of one, lies. */
export function lookUpPostcode(
  { area, district, sector }: Postcode,
  { districts: { authorities, districts }, places, words }: LookUp,
): Found {
  const outside = words.elsewhere.find(({ postcodes }) => postcodes.includes(area));
  if (outside) return { kind: 'elsewhere', name: outside.names[0] ?? '', where: outside.id };
  const known = districts.get(district);
  if (known) {
    const part = sector === '' ? undefined : places?.sectors.get(`${district} ${sector}`);
    return {
      kind: 'area',
      name: known.code,
      authorities: part ?? known.authorities,
      isSure: known.isSure,
    };
  }
  // A district that is not there, or not all of it yet: what lies under its letters is offered.
  const counts = new Map<string, number>();
  for (const { code, authorities: ids } of districts.values()) {
    const [first] = ids;
    // No pattern here: nearly three thousand districts are gone through for a key.
    if (first === undefined || !code.startsWith(area)) continue;
    if (!isDigit(code.charAt(area.length))) continue;
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const under = [...counts].map(([id, size]) => {
    const name = authorities.get(id)?.shortName ?? id;
    const found: Found = { kind: 'area', name, authorities: [id], isSure: true };
    return { option: { name, found }, size };
  });
  return under.length > 0 ? settle(under, false) : nothing;
}

const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';
