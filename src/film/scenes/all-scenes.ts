import type { Entrance } from '../stage/shots.ts';
import type { Scene } from './scene.ts';
import { drawBefore } from './scene-0.ts';
import { drawThreeWindows } from './scene-1.ts';
import { drawTheDoor } from './scene-2.ts';
import { drawOutside } from './scene-3.ts';
import { drawStrings } from './scene-4.ts';
import { drawAnotherDoor } from './scene-5.ts';
import { drawWhatHappensNext } from './scene-6.ts';
import { drawYouHaveAChoice } from './scene-7.ts';

/** How a scene comes over the one before it. */
export interface Cut {
  readonly how: Entrance;
  readonly seconds: number;
}

export interface FilmScene {
  readonly draw: Scene;
  readonly cut?: Cut;
  /** In the calm film only. */
  readonly calmCut?: Cut;
}

/** The scenes in the order of the script. Without a cut a scene goes on where the last one ended. */
export const allScenes: readonly FilmScene[] = [
  { draw: drawBefore },
  { draw: drawThreeWindows },
  { draw: drawTheDoor, cut: { how: 'fade', seconds: 0.8 } },
  { draw: drawOutside, cut: { how: 'slide', seconds: 0.9 } },
  { draw: drawStrings, cut: { how: 'fade', seconds: 0.9 } },
  // One set goes on; where no camera moves, the view changes by a fade.
  { draw: drawAnotherDoor, calmCut: { how: 'fade', seconds: 0.8 } },
  { draw: drawWhatHappensNext, cut: { how: 'fade', seconds: 0.9 } },
  { draw: drawYouHaveAChoice, cut: { how: 'fade', seconds: 1 } },
];
