import type { ChoiceScene } from './choice-scene.ts';
import { drawImFine } from './im-fine.ts';
import { drawKeepIt } from './keep-it.ts';
import { drawMessageJess } from './message-jess.ts';
import { drawNotReally } from './not-really.ts';
import { drawOpenTheDoor } from './open-the-door.ts';
import { drawShowSomeone } from './show-someone.ts';

/** The picture of each clip by the clip's id. */
export const choiceScenes: Readonly<Record<string, ChoiceScene>> = {
  'message-jess': drawMessageJess,
  'open-the-door': drawOpenTheDoor,
  'keep-it': drawKeepIt,
  'show-someone': drawShowSomeone,
  'im-fine': drawImFine,
  'not-really': drawNotReally,
};
