import { mix, sheets, skins } from '../stage/palette.ts';
import { grown, teenager } from './bones.ts';
import { cap, turned } from './head.ts';
import { beside, smooth, taper } from './outline.ts';
import type { Dressed, Person } from './person.ts';
import { backpack, bobbleHat, braids, fallingHair, filled, scarf, strap, stripes } from './wear.ts';

const hairs = { dark: '#171B2B', brown: '#3A2A2A', grey: '#8A8FA0', red: '#7A3B22' } as const;

function shortHair({ g, turn }: Dressed, colour: string, brow = -62, nape = -14): void {
  filled(g, colour, () => cap(g, turn, { out: 4, brow, nape }));
}

export const maya: Person = {
  name: 'maya',
  build: { ...teenager, size: 0.93, girth: 1.02, head: 1.06 },
  skin: skins.clay,
  top: '#3F5C86',
  legs: '#26324E',
  shoes: '#D9CDBB',
  hairBehind: (dressed) => fallingHair(dressed, hairs.dark, 10),
  hairOver: (dressed) => bobbleHat(dressed, '#E9DEC8', mix(sheets.ember, '#C7553A', 0.4)),
  onBack: (dressed) => backpack(dressed, '#7A6A9B', sheets.amber),
  onTrunk: (dressed) => strap(dressed, '#5B4F78'),
};

export const theo: Person = {
  name: 'theo',
  build: { ...teenager, size: 1.1, girth: 0.96, head: 0.98 },
  skin: skins.almond,
  top: sheets.ember,
  legs: '#2B3854',
  shoes: '#1A2238',
  hairOver: ({ g, turn, loose }) => {
    filled(g, hairs.brown, () => cap(g, turn, { out: 5, brow: -60, nape: -12 }));
    // The long front falls over one eye.
    const swing = (loose.hair ?? 0) * 0.5;
    filled(g, hairs.brown, () =>
      smooth(g, [
        { x: turned(turn, -8, -4), y: -94 },
        { x: turned(turn, 26, 34), y: -92 },
        { x: turned(turn, 40, 50), y: -68 },
        { x: turned(turn, 36, 48) + swing, y: -32 },
        { x: turned(turn, 24, 34) + swing, y: -42 },
        { x: turned(turn, 16, 18), y: -62 },
      ]),
    );
    hearingAid({ g, turn });
  },
  onTrunk: ({ g, joints }) => {
    // The collar of the jacket, turned up.
    const { waist, nape } = joints;
    filled(g, mix(sheets.ember, sheets.ink, 0.22), () =>
      taper(g, beside(waist, nape, 0.99, -19), beside(waist, nape, 0.96, 21), 13, 11),
    );
  },
};

/** The small amber dot behind Theo's ear: in the dark it is all that is left of him. */
function hearingAid({ g, turn }: Pick<Dressed, 'g' | 'turn'>): void {
  const x = turned(turn, -33, -6);
  filled(g, mix(skins.almond, sheets.ink, 0.2), () =>
    taper(g, { x: x + 2, y: -46 }, { x: x + 1, y: -34 }, 9, 6),
  );
  filled(g, sheets.amber, () => taper(g, { x: x - 5, y: -48 }, { x: x - 7, y: -42 }, 5.5, 4.5));
}

export const amara: Person = {
  name: 'amara',
  build: { ...teenager, size: 1.0, girth: 0.96 },
  skin: skins.umber,
  top: '#8D86A8',
  legs: '#313C5C',
  shoes: '#C9BFB0',
  hairBehind: (dressed) => braids(dressed, '#221A22'),
  hairOver: ({ g, turn }) => shortHair({ g, turn } as Dressed, '#221A22', -66, -24),
  onSleeve: (dressed) => stripes(dressed, sheets.paper, 0.96),
};

export const mum: Person = {
  name: 'mum',
  build: { ...grown, size: 1.06, girth: 1.08 },
  skin: skins.clay,
  top: '#B4654A',
  legs: '#39405E',
  shoes: '#2A2F45',
  hairBehind: ({ g, turn }) => {
    const side = turn < 0 ? 1 : -1;
    filled(g, hairs.dark, () =>
      taper(g, { x: side * 44, y: -44 }, { x: side * 58, y: -34 }, 16, 20),
    );
  },
  hairOver: (dressed) => shortHair(dressed, hairs.dark, -64, -16),
};

export const dad: Person = {
  name: 'dad',
  build: { ...grown, size: 1.13, girth: 1.3 },
  skin: skins.almond,
  top: '#3D5A6B',
  legs: '#2A3348',
  shoes: '#1B2032',
  hem: 40,
  hairOver: (dressed) => {
    const { g, turn } = dressed;
    shortHair(dressed, hairs.brown, -68, -22);
    // A short beard squares the jaw.
    filled(g, hairs.brown, () =>
      smooth(g, [
        { x: turned(turn, 22, -8), y: -22 },
        { x: turned(turn, 30, 40), y: -16 },
        { x: turned(turn, 24, 36), y: 8 },
        { x: turned(turn, 4, 16), y: 15 },
        { x: turned(turn, -18, -6), y: 4 },
      ]),
    );
  },
  onTrunk: (dressed) => {
    workBand(dressed);
    const { g, joints } = dressed;
    filled(g, '#2C4452', () =>
      taper(
        g,
        beside(joints.waist, joints.nape, 0.98, -20),
        beside(joints.waist, joints.nape, 0.96, 20),
        15,
        13,
      ),
    );
  },
};

/** The pale band of a work coat. */
function workBand({ g, joints }: Dressed): void {
  const { waist, nape } = joints;
  g.strokeStyle = '#DCE3D2';
  g.lineWidth = 15;
  const [a, b] = [beside(waist, nape, 0.34, -40), beside(waist, nape, 0.3, 41)];
  g.beginPath();
  g.moveTo(a.x, a.y);
  g.lineTo(b.x, b.y);
  g.stroke();
}

export const jess: Person = {
  name: 'jess',
  build: { ...teenager, size: 0.95, girth: 1.06 },
  skin: skins.sand,
  top: '#D6A73F',
  legs: '#2D3A5A',
  shoes: '#8A4B3A',
  hem: 70,
  hairBehind: ({ g, loose }) =>
    filled(g, hairs.red, () => {
      const swing = (loose.hair ?? 0) * 0.3;
      for (const [x, y, r] of [
        [-24, -78, 30],
        [-40, -50, 30],
        [-40, -18, 28],
        [-26, 6, 24],
        [4, -92, 28],
      ] as const) {
        g.moveTo(x + swing + r, y);
        g.arc(x + swing, y, r, 0, Math.PI * 2);
      }
    }),
  hairOver: ({ g, turn }) => {
    filled(g, hairs.red, () => cap(g, turn, { out: 8, brow: -66, nape: -20 }));
    glasses(g, turn);
  },
};

/** Round glasses, drawn as rings: the one thing on Jess's face. */
function glasses(g: Dressed['g'], turn: number): void {
  g.strokeStyle = sheets.ink;
  g.lineWidth = 5;
  g.beginPath();
  g.ellipse(turned(turn, 16, 33), -46, 14, 15, 0, 0, Math.PI * 2);
  g.moveTo(turned(turn, 2, 19), -47);
  g.lineTo(turned(turn, -30, -8), -50);
  g.stroke();
}

export const jessMum: Person = {
  name: 'jess-mum',
  build: { ...grown, size: 1.07, girth: 1.18 },
  skin: skins.sand,
  top: '#5A4A6B',
  legs: '#2A3148',
  shoes: '#22273C',
  hem: 170,
  hairBehind: (dressed) => fallingHair(dressed, hairs.red, -2),
  hairOver: (dressed) => shortHair(dressed, hairs.red, -66, -18),
};

export const dee: Person = {
  name: 'dee',
  build: { ...grown, size: 1.1, girth: 1.02 },
  skin: skins.umber,
  top: '#8B5A3C',
  legs: '#2C2F45',
  shoes: '#1C2034',
  hem: 210,
  hairOver: (dressed) => shortHair(dressed, '#241C20', -66, -22),
  onTrunk: (dressed) => scarf(dressed, sheets.amber),
};

export const missRowe: Person = {
  name: 'miss-rowe',
  build: { ...grown, size: 1.05, girth: 1.06 },
  skin: skins.sand,
  top: '#7FA08A',
  legs: '#4A4258',
  shoes: '#2B2F45',
  hem: 34,
  hairBehind: (dressed) => fallingHair(dressed, hairs.grey, -6),
  hairOver: (dressed) => shortHair(dressed, hairs.grey, -62, -20),
};

export const stationWorker: Person = {
  name: 'station-worker',
  build: { ...grown, size: 1.08, girth: 1.16 },
  skin: skins.clay,
  top: '#2E4468',
  legs: '#232C44',
  shoes: '#161B2C',
  hairOver: (dressed) => shortHair(dressed, hairs.dark, -66, -20),
  onTrunk: ({ g, joints }) => {
    const { pelvis, waist, nape } = joints;
    filled(g, '#E5A23A', () =>
      smooth(
        g,
        [
          beside(waist, nape, 0.93, 18),
          beside(waist, nape, 0.5, 40),
          beside(pelvis, waist, 0.1, 37),
          beside(pelvis, waist, 0.1, -38),
          beside(waist, nape, 0.5, -37),
          beside(waist, nape, 0.93, -18),
        ],
        9,
      ),
    );
    workBand({ g, joints } as Dressed);
  },
};

/** The person who listens and cuts the string: a lanyard, hair tied low. */
export const listener: Person = {
  name: 'listener',
  build: { ...grown, size: 1.06, girth: 1.1 },
  skin: skins.umber,
  top: '#B98A3E',
  legs: '#3A4060',
  shoes: '#262B42',
  hairBehind: ({ g, turn }) => {
    const side = turn < 0 ? 1 : -1;
    filled(g, '#2A2026', () => taper(g, { x: side * 34, y: -24 }, { x: side * 46, y: 6 }, 18, 13));
  },
  hairOver: (dressed) => shortHair(dressed, '#2A2026', -66, -18),
  onTrunk: ({ g, joints }) => {
    const { waist, nape } = joints;
    g.strokeStyle = sheets.paper;
    g.lineWidth = 5;
    const [a, b] = [beside(waist, nape, 0.98, 8), beside(waist, nape, 0.2, 30)];
    g.beginPath();
    g.moveTo(a.x, a.y);
    g.lineTo(b.x, b.y);
    g.stroke();
    filled(g, sheets.paper, () => g.roundRect(b.x - 13, b.y - 2, 26, 34, 4));
  },
};

export const familyWorker: Person = {
  ...listener,
  name: 'family-worker',
  skin: skins.almond,
  top: '#4F7F8B',
  build: { ...grown, size: 1.06, girth: 1.05 },
  hairBehind: (dressed) => fallingHair(dressed, '#B08A4A', 18),
  hairOver: (dressed) => shortHair(dressed, '#B08A4A', -62, -16),
};

/** The small boy of Amara's photo. */
export const brother: Person = {
  ...amara,
  name: 'brother',
  build: { ...teenager, size: 0.62, head: 1.35, girth: 1.1 },
  top: '#D98A4E',
  hairBehind: () => undefined,
  onSleeve: () => undefined,
  hairOver: (dressed) => shortHair(dressed, '#221A22', -64, -24),
};
