import type { Canvas } from '@napi-rs/canvas';
import { allChoices } from '../script/choices/all-choices.ts';
import type { FilmScript } from '../script/film-script.ts';
import { drawCardGround, drawEndCard, drawLocalSlot } from '../scenes/end-card.ts';
import { loadFonts } from '../stage/fonts.ts';
import { newPaint } from '../stage/paint.ts';
import { drawClipFrame } from './draw-clip-frame.ts';
import { drawFrame } from './draw-frame.ts';
import { choiceStills, clipStills, storyStills } from './story-stills.ts';

/** The limit of the picture story: a still weighs at most so much. */
export const mostBytes = 60_000;
const stillWide = 1280;

/** One frame of the film as WebP, as good as its limit allows. */
export function still(script: FilmScript, frame: number): Buffer {
  loadFonts();
  const paint = newPaint(stillWide / 1920);
  drawFrame(paint, frame, script);
  return withinLimit(paint.canvas, frame);
}

/** The poster: the net over the town, without words and with nobody in distress. */
export function poster(script: FilmScript): Buffer {
  return still(script, 4404);
}

/** The 24 stills of the picture story by name. */
export function storyPictures(script: FilmScript): { name: string; picture: Buffer }[] {
  return storyStills.map(({ name, frame }) => ({ name, picture: still(script, frame) }));
}

/** The pictures of the choosing version by name: where it waits, and one of each way. */
export function choicePictures(script: FilmScript): { name: string; picture: Buffer }[] {
  loadFonts();
  const waits = choiceStills.map(({ name, frame }) => ({ name, picture: still(script, frame) }));
  const ways = clipStills.map(({ clip: id, frame }) => {
    const clip = allChoices.flatMap(({ clips }) => clips).find((one) => one.id === id);
    if (clip === undefined) throw new Error(`There is no clip "${id}" to take a still of.`);
    const paint = newPaint(stillWide / 1920);
    drawClipFrame(paint, frame, clip, script.numbers);
    return { name: `way-${id}`, picture: withinLimit(paint.canvas, frame) };
  });
  return [...waits, ...ways];
}

/** The end card as a still, with an empty place for a local service. */
export function localEndCard(script: FilmScript): Buffer {
  loadFonts();
  const paint = newPaint(1);
  drawCardGround(paint, 1);
  drawEndCard(paint, script.endCard, 1);
  drawLocalSlot(paint);
  return paint.canvas.toBuffer('image/png');
}

function withinLimit(canvas: Canvas, frame: number): Buffer {
  for (const quality of [86, 78, 70, 62, 54, 46]) {
    const picture = canvas.toBuffer('image/webp', quality);
    if (picture.length <= mostBytes) return picture;
  }
  throw new Error(
    `The still of frame ${frame} weighs more than ${mostBytes} bytes at any quality.`,
  );
}
