import { stationWorker, theo } from '../people/cast.ts';
import { turned } from '../people/head.ts';
import { smooth } from '../people/outline.ts';
import type { Person } from '../people/person.ts';
import { filled } from '../people/wear.ts';
import { sheets } from '../stage/palette.ts';

/** Somebody whom nobody knows: cold paper only, so that it could be anyone. */
export const stranger: Person = {
  name: 'stranger',
  build: theo.build,
  skin: '#8FB9CC',
  top: sheets.dusk,
  legs: sheets.dusk,
  shoes: sheets.dusk,
};

/** A police officer: dark coat, and a cap with a pale band and a peak. */
export const officer: Person = {
  name: 'officer',
  build: stationWorker.build,
  skin: stationWorker.skin,
  top: '#1D2B4D',
  legs: '#1A2238',
  shoes: '#10162A',
  hairOver: ({ g, turn }) => {
    const at = (front: number, side: number, y: number) => ({ x: turned(turn, front, side), y });
    const dome = [
      at(-40, -48, -58),
      at(-44, -56, -84),
      at(0, -6, -116),
      at(44, 52, -96),
      at(38, 42, -60),
    ];
    filled(g, sheets.ink, () => smooth(g, dome));
    const band = [at(-38, -47, -52), at(-38, -47, -66), at(38, 44, -72), at(38, 44, -56)];
    filled(g, sheets.paper, () => smooth(g, band, 12));
    const peak = [at(20, 38, -58), at(40, 44, -70), at(52, 74, -50), at(30, 40, -48)];
    filled(g, sheets.ink, () => smooth(g, peak, 9));
  },
};
