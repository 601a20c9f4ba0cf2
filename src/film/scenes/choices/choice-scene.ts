import type { ChoiceClip } from '../../script/choices/choice.ts';
import type { EndNumbers } from '../../script/end-card.ts';
import type { Paint } from '../../stage/paint.ts';

/** Draws the picture of any moment of a clip; the time counts from the clip's start. */
export type ChoiceScene = (
  paint: Paint,
  time: number,
  clip: ChoiceClip,
  numbers: EndNumbers,
) => void;
