/**
 * Numbers that ring nowhere: Ofcom keeps a thousand in each of these ranges for drama
 * (https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama). Each entry is
 * what stands before the last three digits.
 */
const ranges = {
  free: ['0808 157 0'],
  ordinary: [
    '01632 960 ',
    '03069 990 ',
    '0113 496 0',
    '0114 496 0',
    '0115 496 0',
    '0116 496 0',
    '0117 496 0',
    '0118 496 0',
    '0121 496 0',
    '0131 496 0',
    '0141 496 0',
    '0151 496 0',
    '0161 496 0',
    '0191 498 0',
    '020 7946 0',
    '028 9649 6',
    '029 2018 0',
  ],
  mobile: ['07700 900 '],
} as const;
export type DramaKind = keyof typeof ranges;

/** A number as it is shown; `isFirst` is false once all of its kind have been given out. */
export interface DramaNumber {
  readonly value: string;
  readonly isFirst: boolean;
}

/** Gives out drama numbers, each once, and then from the beginning again. */
export class DramaNumbers {
  readonly #given: Record<DramaKind, number> = { free: 0, ordinary: 0, mobile: 0 };

  next(kind: DramaKind): DramaNumber {
    const count = this.#given[kind];
    this.#given[kind] += 1;
    const all = ranges[kind];
    const range = all[Math.floor(count / 1000) % all.length] ?? '';
    return {
      value: range + String(count % 1000).padStart(3, '0'),
      isFirst: count < all.length * 1000,
    };
  }

  /** How many of a kind are still to be given out for the first time. */
  left(kind: DramaKind): number {
    return Math.max(0, ranges[kind].length * 1000 - this.#given[kind]);
  }
}
