import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Build, Joints } from './bones.ts';

/** What hangs on a body and comes later than it: degrees that it swings, or how far a hat is pulled. */
export interface Loose {
  /** Hair, braids, a bobble, a scarf's end. */
  readonly hair?: number;
  /** A strap or bag. */
  readonly bag?: number;
  /** 1 pulled over the ears, 0 as worn, -1 pushed back. */
  readonly hat?: number;
  /** 0 worn by both straps, 1 by one shoulder, 2 not there. */
  readonly bagWorn?: number;
}

export interface Dressed {
  readonly g: SKRSContext2D;
  readonly joints: Joints;
  readonly loose: Loose;
  readonly turn: number;
}

/** Who somebody is as an outline: lengths, papers, hair, and what they wear. */
export interface Person {
  readonly name: string;
  readonly build: Build;
  readonly skin: string;
  readonly top: string;
  readonly legs: string;
  readonly shoes: string;
  /** How far the coat hangs below the hips. */
  readonly hem?: number;
  /** Over and behind the skull, in the head's own units. */
  readonly hairBehind?: (dressed: Dressed) => void;
  readonly hairOver?: (dressed: Dressed) => void;
  /** Before the trunk, on it, and on the sleeve of the near arm, in the figure's units. */
  readonly onBack?: (dressed: Dressed) => void;
  readonly onTrunk?: (dressed: Dressed) => void;
  readonly onSleeve?: (dressed: Dressed) => void;
}
