import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areaAnswer } from '#areas/area-answer.ts';
import type { Found, Option } from '#areas/look-up/found.ts';
import { lookUp } from '#areas/look-up/look-up.ts';
import { dropSecondHalf as drop } from '#areas/look-up/drop-second-half.ts';
import { wholePostcode } from '#areas/look-up/whole-postcode.ts';
import { realLookUp } from './real-look-up.ts';

/**
 * Somebody's words and the right answer, written from the collected facts and from knowledge of the
 * country, before anything was packed. One of `authorities`, `first`, `choice`, `offers`,
 * `elsewhere`, `nothing`, or `nations` alone says what is right.
 */
interface Row {
  readonly typed: string;
  /** All that are shown, most likely first. */
  readonly authorities?: readonly string[];
  /** True where none of them is likelier. */
  readonly inAnyOrder?: boolean;
  /** The first that is shown. */
  readonly first?: string;
  readonly nations?: readonly string[];
  readonly forces?: readonly string[];
  /** All of these are put to the visitor, the first of them first. */
  readonly choice?: readonly string[];
  /** This is shown, or put to the visitor. */
  readonly offers?: string;
  readonly elsewhere?: string;
  readonly nothing?: boolean;
  /** What stays in the box, where that is not what was typed. */
  readonly shown?: string;
}

const parts = JSON.parse(
  readFileSync(new URL('../../fixtures/areas/look-ups.json', import.meta.url), 'utf8'),
) as Record<string, readonly Row[]>;
const dropSecondHalf = (typed: string) => drop(typed, wholePostcode.source);
const opened = realLookUp('2026-11-26');

test('there are two hundred look-ups and more', () => {
  expect(Object.values(parts).flat().length).toBeGreaterThan(300);
});

describe.each(Object.entries(parts))('%s', (_, rows) => {
  test.each(rows.map((row) => [row.typed, row] as const))('%s', (typed, row) => {
    const { shown, known } = dropSecondHalf(typed);
    expect(shown).toBe(row.shown ?? typed);
    const seen = inShort(lookUp(known, opened));
    if (row.nothing) expect(seen.kind).toBe('nothing');
    else if (row.elsewhere !== undefined) expect(seen.elsewhere).toBe(row.elsewhere);
    else if (row.offers !== undefined) {
      expect([...seen.authorities, ...seen.choice]).toContain(row.offers);
    } else if (row.choice) {
      expect(seen.choice[0]).toBe(row.choice[0]);
      expect(seen.choice).toEqual(expect.arrayContaining([...row.choice]));
    } else {
      const inOrder = (ids: readonly string[]) => (row.inAnyOrder ? [...ids].sort() : ids);
      expect(seen.nations).toEqual(row.nations);
      if (row.first !== undefined) expect(seen.authorities[0]).toBe(row.first);
      if (row.authorities) expect(inOrder(seen.authorities)).toEqual(inOrder(row.authorities));
      if (row.forces) expect(inOrder(seen.forces)).toEqual(inOrder(row.forces));
    }
  });
});

/** What a visitor sees of it, as ids. */
function inShort(found: Found) {
  const { kind } = found;
  const answer =
    kind === 'area' || kind === 'nation' ? areaAnswer(found, opened.districts) : undefined;
  return {
    kind,
    nations: answer?.nations ?? [],
    forces: answer?.forces.map(({ id }) => id) ?? [],
    authorities: answer?.authorities.map(({ id }) => id) ?? [],
    choice: kind === 'choice' ? found.options.flatMap(idsOf) : [],
    elsewhere: kind === 'elsewhere' ? found.where : undefined,
  };
}

function idsOf({ found }: Option): readonly string[] {
  if (found.kind === 'area') return found.authorities;
  return [found.kind === 'nation' ? found.nation : found.where];
}
