import type { SceneScript } from './cues.ts';
import { endCard, type EndCard, type EndNumbers } from './end-card.ts';
import { before } from './scene-0.ts';
import { threeWindows } from './scene-1.ts';
import { theDoor } from './scene-2.ts';
import { outside } from './scene-3.ts';
import { strings } from './scene-4.ts';
import { anotherDoor } from './scene-5.ts';
import { whatHappensNext } from './scene-6.ts';
import { youHaveAChoice } from './scene-7.ts';

export type Audience = 'main' | '9-11';

export interface FilmScript {
  readonly scenes: readonly SceneScript[];
  readonly endCard: EndCard;
  readonly numbers: EndNumbers;
}

/**
 * The one source of all that the film says: words, messages, captions, description, chapters, pause
 * points, end card, and when. Picture, sound, tracks, transcript and pages read it.
 */
export function filmScript(numbers: EndNumbers, audience: Audience = 'main'): FilmScript {
  const scenes = [
    before,
    threeWindows,
    theDoor,
    outside,
    strings,
    anotherDoor,
    whatHappensNext,
    youHaveAChoice(numbers),
  ];
  const isYounger = audience === '9-11';
  return {
    scenes: isYounger ? scenes.map(forYounger) : scenes,
    endCard: endCard(numbers, isYounger),
    numbers,
  };
}

/** The same scene with the words that are changed for ages 9 to 11. */
function forYounger(scene: SceneScript): SceneScript {
  return {
    ...scene,
    words: scene.words.map((cue) => ({ ...cue, text: cue.younger ?? cue.text })),
    description: scene.description.map((cue) => ({ ...cue, text: cue.younger ?? cue.text })),
  };
}
