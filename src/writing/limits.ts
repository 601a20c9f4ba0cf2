/** Whose words a page has: `urgent` is for any reader in a hurry. */
export type Readers =
  'young-people' | 'easy-read' | 'urgent' | 'families' | 'professionals' | 'everyone';

export interface Limits {
  /** Words in the longest sentence. */
  readonly longest: number;
  /** Words in a sentence on average. */
  readonly mean: number;
  /** Flesch-Kincaid grade. */
  readonly grade: number;
  /** The share of words that a child of 9 need not know; undefined where nobody counts them. */
  readonly unknown: number | undefined;
}

const children: Limits = { longest: 20, mean: 12, grade: 4.5, unknown: 1 / 12 };
const families: Limits = { longest: 25, mean: 15, grade: 6.5, unknown: undefined };

/** How plain words must be: the first two fail, the last two warn. */
export const limits: Readonly<Record<Readers, Limits>> = {
  'young-people': children,
  // Longer is more than one idea.
  'easy-read': { longest: 14, mean: 8, grade: 3, unknown: 1 / 12 },
  urgent: children,
  families,
  everyone: families,
  professionals: { longest: 32, mean: 20, grade: 10, unknown: undefined },
};
