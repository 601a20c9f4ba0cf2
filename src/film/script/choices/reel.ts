import { allChoices } from './all-choices.ts';
import type { ChoiceClip } from './choice.ts';

/** A clip of the choosing version and where it is in its file. */
export interface ReelPart {
  readonly clip: ChoiceClip;
  readonly start: number;
  readonly end: number;
}

/** Both ways of a choice one after the other in one file: what is chosen is in no address. */
export interface Reel {
  /** The id of the choice. */
  readonly id: string;
  readonly parts: readonly ReelPart[];
  readonly seconds: number;
}

/** How long the last picture of a clip stays, so that no player runs on into the next clip. */
export const heldSeconds = 1;

export const reels: readonly Reel[] = allChoices.map(({ id, clips }) => {
  const [one, other] = clips;
  const second = one.seconds + heldSeconds;
  const parts = [
    { clip: one, start: 0, end: one.seconds },
    { clip: other, start: second, end: second + other.seconds },
  ];
  return { id, parts, seconds: second + other.seconds + heldSeconds };
});

/** The file of a choice. @throws when there is no such choice. */
export function reelOf(id: string): Reel {
  const found = reels.find((reel) => reel.id === id);
  if (found === undefined) throw new Error(`There is no choice "${id}".`);
  return found;
}
