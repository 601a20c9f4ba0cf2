import { threeWindows } from '../script/scene-1.ts';
import { glide, ramp } from '../stage/easing.ts';
import { height, width, type Paint } from '../stage/paint.ts';
import { blend, box, sheet, veil, vignette } from '../stage/paper.ts';
import { asPicture, layPicture, shots } from '../stage/shots.ts';
import { mix, sheets } from '../stage/palette.ts';
import { drawAmaraRoom } from './room-amara.ts';
import { drawMayaStairs } from './room-maya.ts';
import { drawTheoKitchen } from './room-theo.ts';
import { say, type Scene } from './scene.ts';
import { drawWindowWall } from './scene-0.ts';

const { mayaRoom, toTheo, theoRoom, toAmara, amaraRoom } = threeWindows.moments;

/** How far a room is dimmed while it passes: what is bright would flash as it goes by. */
const dimmed = 0.42;

/** The wall between two rooms, as wide as one sees it in passing. */
const gap = 150;

/** The wall spells the title; then we look into three of its windows. */
export const drawThreeWindows: Scene = (paint, time, script) => {
  shots(paint, time, [
    { from: 0, draw: (on) => drawWindowWall(on, time) },
    { from: mayaRoom, seconds: 0.8, draw: (on) => drawRooms(on, time) },
  ]);
  vignette(paint, 0.3);
  say(paint, time, script.words, [
    undefined,
    { x: 1016, y: 228, sizePx: 78, maxWidth: 720 },
    { x: 770, y: 222, sizePx: 86, maxWidth: 640 },
    { x: 210, y: 164, sizePx: 88, maxWidth: 1180 },
  ]);
  if (time < mayaRoom) markTitle(paint);
};

/** The title is drawn with windows; this notes where it stands for the tests of words. */
function markTitle(paint: Paint): void {
  paint.marks.push({
    text: 'My Choice',
    sizePx: 300,
    left: 270,
    right: 1650,
    top: 72,
    bottom: 754,
    opacity: 1,
    colour: sheets.amber,
    kind: 'voice',
  });
}

function drawRooms(paint: Paint, time: number): void {
  const rooms = [drawMayaStairs, drawTheoKitchen, drawAmaraRoom];
  const at = ramp(time, toTheo, theoRoom, glide) + ramp(time, toAmara, amaraRoom, glide);
  const { g } = paint;
  const left = Math.floor(at);
  const share = at - left;
  if (paint.manner.calm && share > 0) {
    rooms[left]?.(paint, time);
    g.save();
    g.globalAlpha = share;
    const next = asPicture(paint, 'next room', (on) => rooms[left + 1]?.(on, time));
    layPicture(paint, next);
    g.restore();
    return;
  }
  for (const [place, room] of [left, left + 1].entries()) {
    if (place === 1 && share === 0) break;
    g.save();
    g.translate((place - share) * (width + gap), 0);
    g.beginPath();
    g.rect(0, 0, width, height);
    g.clip();
    rooms[room]?.(paint, time);
    g.restore();
  }
  const passing = (from: number, to: number) =>
    ramp(time, from - 0.5, from + 0.3) - ramp(time, to - 0.3, to + 0.5);
  veil(paint, '#111B34', dimmed * (passing(toTheo, theoRoom) + passing(toAmara, amaraRoom)));
  if (share > 0) {
    const x = (1 - share) * (width + gap) - gap;
    const brick = mix(sheets.indigo, sheets.ink, 0.45);
    const fill = blend(paint, [x, 0, x + gap, 0], [0, '#0E1730'], [0.5, brick], [1, '#0E1730']);
    sheet(paint, fill, box(x, -20, gap, height + 40), { lift: 40 });
  }
}
