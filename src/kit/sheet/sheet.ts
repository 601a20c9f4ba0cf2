/** Two hands: the film's, for what is read from afar, and a plain one for small print. */
export type Hand = 'film' | 'plain';

export interface Words {
  readonly kind: 'words';
  /** Where the line begins, has its middle or ends, by `align`; `y` is its foot. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly words: string;
  readonly hand: Hand;
  readonly fill: string;
  readonly align?: 'start' | 'middle' | 'end';
  /** Where a press on the words leads, in files that can have links. */
  readonly href?: string;
}

/** A closed outline in units of its own, laid at a place and a scale. */
export interface Outline {
  readonly kind: 'outline';
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly d: string;
  readonly fill: string;
}

export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  readonly fill: string;
}

export type Shape = Words | Outline | Box;

/** A page to print or a picture to keep, as shapes from the lowest to the topmost. Measures are millimetres. */
export interface Sheet {
  /** What a viewer shows above it. */
  readonly title: string;
  readonly wide: number;
  readonly high: number;
  readonly shapes: readonly Shape[];
}

/** How wide words are in a hand at a size. */
export type Measure = (words: string, size: number, hand: Hand) => number;
