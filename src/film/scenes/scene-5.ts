import { anotherDoor } from '../script/scene-5.ts';
import { vignette } from '../stage/paper.ts';
import { shots } from '../stage/shots.ts';
import { drawCornerMeeting } from './corner-meeting.ts';
import { drawHelpline } from './helpline.ts';
import { say, type Scene } from './scene.ts';
import { drawSchool } from './school.ts';
import { drawStationHelp } from './station-help.ts';
import { drawTwoBecomeOne } from './two-become-one.ts';

const { toStation, toStreet, toSchool, toDoor } = anotherDoor.moments;

/** The thread lights and runs to people: four doors, and then the same one for both Mayas. */
export const drawAnotherDoor: Scene = (paint, time, script) => {
  shots(paint, time, [
    { from: 0, draw: (on) => drawHelpline(on, time) },
    { from: toStation, draw: (on) => drawStationHelp(on, time), enter: 'slide', seconds: 0.7 },
    { from: toStreet, draw: (on) => drawCornerMeeting(on, time), enter: 'slide', seconds: 0.7 },
    // From night to day: a bright sheet pushed in would flash with all that stands on it.
    { from: toSchool, draw: (on) => drawSchool(on, time), enter: 'fade', seconds: 0.8 },
    { from: toDoor, draw: (on) => drawTwoBecomeOne(on, time), enter: 'fade', seconds: 0.8 },
  ]);
  vignette(paint, 0.35);
  const top = { x: 960, y: 142, align: 'center', sizePx: 84, maxWidth: 1240 } as const;
  say(paint, time, script.words, [
    top,
    top,
    { x: 800, y: 104, from: 'right', maxWidth: 600 },
    { x: 1090, y: 130, from: 'left', maxWidth: 640 },
    // High, so that the umbrella passes under it.
    { x: 205, y: 48, from: 'left', maxWidth: 900 },
    { x: 250, y: 120, from: 'left', maxWidth: 700 },
    { ...top, y: 148, sizePx: 80, ground: '#0B1220' },
  ]);
};
