import type { SKRSContext2D } from '@napi-rs/canvas';
import { mix, sheets } from '../stage/palette.ts';
import { cap, turned } from './head.ts';
import { beside, limb, smooth, taper } from './outline.ts';
import type { Dressed } from './person.ts';

export function filled(g: SKRSContext2D, colour: string, outline: () => void): void {
  g.fillStyle = colour;
  g.beginPath();
  outline();
  g.fill();
}

export function star(g: SKRSContext2D, x: number, y: number, radius: number): void {
  for (let point = 0; point < 10; point++) {
    const angle = (point * Math.PI) / 5 - Math.PI / 2;
    const far = point % 2 === 1 ? radius * 0.44 : radius;
    const [px, py] = [x + Math.cos(angle) * far, y + Math.sin(angle) * far];
    if (point === 0) g.moveTo(px, py);
    else g.lineTo(px, py);
  }
  g.closePath();
}

/** A knitted hat with a bobble: pulled down over the ears, worn, or pushed back. */
export function bobbleHat({ g, loose, turn }: Dressed, wool: string, band: string): void {
  const pull = loose.hat ?? 0;
  const brow = -52 + pull * 15;
  const nape = -30 + pull * 24;
  const back = turn < 0 ? 1 : -1;
  g.save();
  g.rotate(((pull < 0 ? -pull * -13 : 0) * Math.PI) / 180);
  g.translate(0, pull < 0 ? -6 : 0);
  const swing = ((loose.hair ?? 0) * Math.PI) / 180;
  filled(g, band, () => {
    const [x, y] = [back * 6 + Math.sin(swing) * 24, -122 + pull * 3];
    g.moveTo(x + 24, y);
    g.arc(x, y, 24, 0, Math.PI * 2);
  });
  filled(g, wool, () => cap(g, turn, { out: 9, brow, nape }));
  // The turned-up rim is a strip of its own, from brow to nape.
  const front = turned(turn, 38, 45);
  const rear = -turned(turn, 38, 50);
  filled(g, band, () => {
    smooth(
      g,
      [
        { x: front, y: brow - 14 },
        { x: front + 1, y: brow + 7 },
        { x: 0, y: (brow + nape) / 2 + 15 },
        { x: rear, y: nape + 5 },
        { x: rear, y: nape - 18 },
        { x: 0, y: (brow + nape) / 2 - 9 },
      ],
      7,
    );
  });
  g.restore();
}

/** Hair that falls straight behind the head to a length. */
export function fallingHair({ g, loose, turn }: Dressed, colour: string, length: number): void {
  const side = turn < 0 ? 1 : -1;
  const swing = (loose.hair ?? 0) * 0.6;
  filled(g, colour, () =>
    smooth(g, [
      { x: side * 12, y: -80 },
      { x: side * 48, y: -62 },
      { x: side * 52 + swing * 0.4, y: -20 },
      { x: side * 46 + swing, y: length },
      { x: side * 14 + swing, y: length + 4 },
      { x: side * 6, y: -20 },
    ]),
  );
}

/** Long braids: ropes that hang from the back of the head and swing late. */
export function braids({ g, loose, turn }: Dressed, colour: string): void {
  const side = turn < 0 ? 1 : -1;
  const swing = ((loose.hair ?? 0) * Math.PI) / 180;
  for (const [start, length, share] of [
    [16, 120, 0.8],
    [27, 142, 1],
    [38, 150, 1.15],
    [47, 128, 1.3],
  ] as const) {
    let [x, y] = [side * start * Math.max(0.7, Math.abs(turn)), -34];
    for (let knot = 0; knot < 7; knot++) {
      const angle = swing * share * (0.4 + knot * 0.13);
      const step = length / 7;
      const [nx, ny] = [x + Math.sin(angle) * step, y + Math.cos(angle) * step];
      filled(g, colour, () =>
        taper(g, { x, y }, { x: nx, y: ny }, 10.4 - knot * 0.4, 8.4 - knot * 0.4),
      );
      [x, y] = [nx, ny];
    }
    filled(g, sheets.amber, () => taper(g, { x, y: y - 3 }, { x, y: y + 3 }, 6, 6));
  }
}

/** A backpack with its straps; on one shoulder it hangs lower. */
export function backpack({ g, joints, loose }: Dressed, colour: string, badge: string): void {
  const worn = loose.bagWorn ?? 0;
  if (worn >= 2) return;
  const { waist, nape, backTilt } = joints;
  const middle = beside(waist, nape, 0.34 - worn * 0.2, -58);
  g.save();
  g.translate(middle.x, middle.y);
  g.rotate(backTilt + ((loose.bag ?? 0) * Math.PI) / 180);
  filled(g, mix(colour, sheets.ink, 0.3), () => g.roundRect(-38, -78, 70, 150, 30));
  filled(g, colour, () => g.roundRect(-46, -72, 70, 146, 28));
  filled(g, mix(colour, sheets.paper, 0.14), () => g.roundRect(-42, 6, 58, 58, 16));
  filled(g, badge, () => star(g, -13, -22, 21));
  g.restore();
}

/** The strap over the near shoulder, on the trunk. */
export function strap({ g, joints, loose }: Dressed, colour: string): void {
  if ((loose.bagWorn ?? 0) >= 2) return;
  const { waist, nape } = joints;
  g.strokeStyle = colour;
  g.lineWidth = 11;
  g.lineCap = 'round';
  const [a, b, c] = [
    beside(waist, nape, 1, -14),
    beside(waist, nape, 0.9, 25),
    beside(waist, nape, 0.2, -22),
  ];
  g.beginPath();
  g.moveTo(a.x, a.y);
  g.bezierCurveTo(
    b.x,
    b.y,
    beside(waist, nape, 0.4, 34).x,
    beside(waist, nape, 0.4, 34).y,
    c.x,
    c.y,
  );
  g.stroke();
}

/** Stripes across the near sleeve. */
export function stripes({ g, joints }: Dressed, colour: string, girth: number): void {
  const { nearArm } = joints;
  g.save();
  g.beginPath();
  limb(g, nearArm, [22 * girth, 17 * girth, 14 * girth]);
  g.clip();
  g.strokeStyle = colour;
  g.lineWidth = 11;
  for (const [from, to] of [
    [nearArm.root, nearArm.bend],
    [nearArm.bend, nearArm.end],
  ] as const) {
    for (const along of [0.14, 0.42, 0.7, 0.98]) {
      const [a, b] = [beside(from, to, along, 30), beside(from, to, along, -30)];
      g.beginPath();
      g.moveTo(a.x, a.y);
      g.lineTo(b.x, b.y);
      g.stroke();
    }
  }
  g.restore();
}

/** A scarf round the neck with one loose end behind. */
export function scarf({ g, joints, loose }: Dressed, colour: string): void {
  const { nape, waist } = joints;
  const swing = ((loose.hair ?? 0) * Math.PI) / 180;
  const from = beside(waist, nape, 0.98, -18);
  const to = { x: from.x - 14 + Math.sin(swing) * 40, y: from.y + 98 };
  filled(g, mix(colour, sheets.ink, 0.2), () => taper(g, from, to, 13, 17));
  filled(g, colour, () =>
    taper(g, beside(waist, nape, 1.02, -17), beside(waist, nape, 1.0, 19), 17, 16),
  );
}
