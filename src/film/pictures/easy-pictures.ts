import { SvgPen } from '#drawings/svg-pen.ts';
import { listener, maya, stationWorker, theo } from '../people/cast.ts';
import type { Person } from '../people/person.ts';
import type { Pose } from '../people/pose.ts';
import { drawPerson, type Stand } from './body.ts';
import { officer, stranger } from './others.ts';
import { calls, kneesUp, offers, sitsCalling, sitsReading, stands, walks } from './poses.ts';
import * as thing from './things.ts';

const view = { wide: 240, high: 180 };

function person(who: Person, pose: Pose, stand: Stand, hand?: (x: number, y: number) => string) {
  const pen = new SvgPen(view);
  const { x, y } = drawPerson(pen, who, pose, stand);
  return pen.svg + (hand?.(Math.round(x), Math.round(y)) ?? '');
}

const atEar = (x: number, y: number) => thing.held(x + 3, y - 6, 12);
const atEarNear = (x: number, y: number) => thing.heldNear(x + 8, y - 12, 12);
const inHands = (x: number, y: number) => thing.held(x + 10, y - 2, 24);

// From the hips up and always of one size: what is the same on two pictures of a page is sent once.
const near = (x: number, facing: 1 | -1 = 1): Stand => ({ x, y: 296, size: 0.43, facing });

/** What a line of an Easy Read page can have beside it: names, and what is drawn. */
const drawn = {
  ring: () => thing.ground('inside') + person(theo, calls, near(112), atEarNear),
  free: () => thing.ground('inside') + thing.coin(120, 84) + thing.cross(120, 84, 46),
  place: () => thing.ground('outside') + thing.shop(18, 154) + thing.pin(188, 150),
  keypad: () =>
    thing.ground('inside') +
    thing.phone(32, 24, 76, 130) +
    thing.keys(45, 56) +
    thing.bubble(128, 36, 90, 70, 'left') +
    thing.fiveFive(144, 52),
  worker: () =>
    thing.ground('outside') +
    person(stationWorker, stands, near(184, -1)) +
    person(maya, stands, near(60)),
  listener: () =>
    thing.ground('night') +
    thing.litWindow(132, 26, 90, 92) +
    thing.thread('M66 92c20 70 60 10 100-10') +
    thing.seat(28, 160) +
    thing.table(132, 118) +
    person(theo, sitsCalling, { x: 50, y: 160, size: 0.2 }, atEar) +
    person(listener, sitsCalling, { x: 184, y: 148, size: 0.2, facing: -1 }, atEar) +
    thing.sill(127, 118, 100),
  away: () =>
    thing.ground('night') +
    thing.moon(206, 32) +
    thing.wall(30, 154, 180) +
    person(maya, sitsReading, { x: 96, y: 158, size: 0.24 }, inHands),
  text: () =>
    thing.ground('inside') +
    thing.phone(30, 22, 76, 136) +
    thing.bubble(50, 50, 150, 44, 'right') +
    thing.words(66, 64, 110),
  battery: () => thing.ground('night') + thing.phone(82, 20, 76, 140) + thing.battery(97, 76),
  next: () =>
    thing.ground('inside') +
    thing.phone(20, 32) +
    thing.cross(51, 86, 15) +
    thing.arrow(96, 88) +
    thing.phone(154, 32) +
    thing.heart(185, 104),
  hello: () =>
    thing.ground('inside') +
    person(listener, calls, near(66), atEarNear) +
    thing.bubble(122, 20, 100, 64, 'left') +
    thing.heart(172, 70),
  wait: () =>
    thing.ground('inside') +
    thing.clock(172, 70) +
    thing.seat(42, 160) +
    person(theo, sitsCalling, { x: 64, y: 160, size: 0.23 }, atEar),
  name: () => thing.ground('inside') + thing.badge(60, 36) + thing.question(105, 92),
  quiet: () =>
    thing.ground('inside') +
    person(theo, kneesUp, { x: 70, y: 162, size: 0.36 }) +
    thing.bubble(134, 22, 86, 50, 'left') +
    thing.dots(159, 47),
  asks: () =>
    thing.ground('inside') +
    person(listener, calls, near(66), atEarNear) +
    thing.bubble(122, 14, 104, 80, 'left') +
    thing.house(156, 80) +
    thing.question(188, 44),
  says: () =>
    thing.ground('inside') +
    person(theo, calls, near(60), atEarNear) +
    thing.bubble(122, 20, 100, 72, 'left') +
    thing.question(159, 50),
  stop: () => thing.ground('inside') + thing.phone(82, 20, 76, 140) + thing.cross(120, 88, 22),
  'told-first': () =>
    thing.ground('inside') +
    person(listener, calls, near(52), atEarNear) +
    person(theo, calls, near(196, -1), (x, y) => thing.heldNear(x - 8, y - 12, -12)) +
    thing.bubble(92, 8, 58, 40, 'left') +
    thing.words(105, 21, 32),
  list: () =>
    thing.ground('inside') +
    thing.phone(82, 20, 76, 140) +
    thing.words(96, 52, 46) +
    thing.words(96, 86, 46) +
    thing.words(96, 120, 46),
  again: () => thing.ground('inside') + thing.phone(82, 20, 76, 140) + thing.roundArrow(120, 88),
  path: () =>
    thing.ground('outside') +
    thing.thread('M0 162c40 14 70-30 104-12s70 20 136-6') +
    person(maya, walks, { x: 116, y: 158, size: 0.25 }),
  light: () => thing.ground('night') + thing.shop(16, 154) + thing.lamp(190, 154),
  door: () =>
    thing.ground('night') +
    thing.openDoor(126, 156) +
    person(maya, walks, { x: 70, y: 160, size: 0.25 }),
  strings: () => thing.ground('night') + person(stranger, offers, near(44)) + thing.gift(136, 78),
  'no-message': () =>
    thing.ground('inside') +
    thing.phone(30, 22, 76, 136) +
    thing.bubble(50, 50, 150, 60, 'right') +
    thing.house(104, 104) +
    thing.cross(156, 80, 18),
  police: () =>
    thing.ground('outside') +
    person(officer, stands, near(184, -1)) +
    person(maya, stands, near(60)),
  'tell-first': () =>
    thing.ground('inside') +
    person(maya, stands, near(60)) +
    thing.bubble(116, 18, 108, 78, 'left') +
    thing.house(148, 82) +
    thing.cross(196, 58, 15),
  house: () =>
    thing.ground('outside') + person(officer, stands, near(66)) + thing.familyHouse(172, 154),
} satisfies Record<string, () => string>;

export type EasyPicture = keyof typeof drawn;
export const easyPictures = Object.keys(drawn) as readonly EasyPicture[];

export function isEasyPicture(name: string): name is EasyPicture {
  return Object.hasOwn(drawn, name);
}

/** One picture of an Easy Read page, as the inside of an SVG of 240 by 180. */
export function easyPicture(name: EasyPicture): string {
  return drawn[name]();
}
