import type { ChoiceClip } from '../script/choices/choice.ts';
import type { EndNumbers } from '../script/end-card.ts';
import { frameOf, framesPerSecond } from '../script/times.ts';
import { choiceScenes } from '../scenes/choices/all-choice-scenes.ts';
import { height, width, type Paint } from '../stage/paint.ts';
import { grain } from '../stage/paper.ts';

/** Draws one frame of a clip of the choosing version; after its last one that is held. */
export function drawClipFrame(
  paint: Paint,
  frame: number,
  clip: ChoiceClip,
  numbers: EndNumbers,
): void {
  const scene = choiceScenes[clip.id];
  if (scene === undefined) throw new Error(`No scene draws the clip "${clip.id}".`);
  const { g } = paint;
  paint.marks.length = 0;
  g.reset();
  g.setTransform(paint.pixel, 0, 0, paint.pixel, 0, 0);
  g.fillStyle = '#0B1220';
  g.fillRect(0, 0, width, height);
  const last = frameOf(clip.seconds) - 1;
  scene(paint, Math.min(frame, last) / framesPerSecond, clip, numbers);
  grain(paint);
}
