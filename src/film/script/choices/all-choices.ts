import { amaraChoice } from './amara.ts';
import type { ChoicePoint } from './choice.ts';
import { mayaChoice } from './maya.ts';
import { theoChoice } from './theo.ts';

/** The three points where the picture waits, in the order of the film. */
export const allChoices: readonly ChoicePoint[] = [mayaChoice, theoChoice, amaraChoice];
