interface View {
  readonly wide: number;
  readonly high: number;
}

/** How the figure's space lies on the picture: moved, turned, scaled, perhaps mirrored. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

interface State {
  readonly matrix: Matrix;
  readonly fillStyle: unknown;
  readonly strokeStyle: unknown;
  readonly lineWidth: number;
}

/**
 * Draws with the words of a canvas and writes SVG: whole units, each step from the last, so that a
 * picture is small. What lies outside the view is left out. It knows what the film's people are drawn
 * with and no more.
 */
export class SvgPen {
  fillStyle: unknown = '#000';
  strokeStyle: unknown = '#000';
  lineWidth = 1;
  readonly #view: View;
  readonly #kept: State[] = [];
  #matrix: Matrix = [1, 0, 0, 1, 0, 0];
  #path = '';
  #at: readonly [number, number] = [0, 0];
  #start: readonly [number, number] = [0, 0];
  #reached: (readonly [number, number])[] = [];
  #drawn = '';

  constructor(view: View) {
    this.#view = view;
  }

  /** What has been drawn, as elements of an SVG. */
  get svg(): string {
    return this.#drawn;
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth } = this;
    this.#kept.push({ matrix: this.#matrix, fillStyle, strokeStyle, lineWidth });
  }

  restore(): void {
    const state = this.#kept.pop();
    if (state === undefined) throw new Error('restore() without a save() before it');
    this.#matrix = state.matrix;
    this.fillStyle = state.fillStyle;
    this.strokeStyle = state.strokeStyle;
    this.lineWidth = state.lineWidth;
  }

  translate(x: number, y: number): void {
    this.#turn([1, 0, 0, 1, x, y]);
  }

  rotate(angle: number): void {
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    this.#turn([cos, sin, -sin, cos, 0, 0]);
  }

  scale(x: number, y: number): void {
    this.#turn([x, 0, 0, y, 0, 0]);
  }

  beginPath(): void {
    this.#path = '';
    this.#at = [0, 0];
    this.#reached = [];
  }

  moveTo(x: number, y: number): void {
    const to = this.#placed(x, y);
    this.#path += this.#path === '' ? `M${pair(to)}` : `m${pair(this.#step(to))}`;
    this.#at = to;
    this.#start = to;
    this.#reached.push(to);
  }

  lineTo(x: number, y: number): void {
    const to = this.#placed(x, y);
    this.#path += `l${pair(this.#step(to))}`;
    this.#arrive(to);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    const to = this.#placed(x, y);
    const steps = [this.#placed(x1, y1), this.#placed(x2, y2), to].map((one) => this.#step(one));
    this.#path += `c${steps.map(pair).reduce(joined)}`;
    this.#arrive(to);
  }

  arc(x: number, y: number, radius: number, from: number, to: number): void {
    this.ellipse(x, y, radius, radius, 0, from, to);
  }

  ellipse(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    turn: number,
    from: number,
    to: number,
  ): void {
    const on = (angle: number) => {
      const [dx, dy] = [Math.cos(angle) * radiusX, Math.sin(angle) * radiusY];
      const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
      return [x + dx * cos - dy * sin, y + dx * sin + dy * cos] as const;
    };
    const [a, b, c, d] = this.#matrix;
    const scale = Math.sqrt(Math.abs(a * d - b * c));
    const radii = pair([Math.round(radiusX * scale), Math.round(radiusY * scale)]);
    const sweep = a * d - b * c > 0 ? 1 : 0;
    if (this.#path === '') this.moveTo(...on(from));
    // One arc can't come back to where it began, so a long one is two.
    const middle = to - from > Math.PI * 1.5 ? [(from + to) / 2] : [];
    for (const [place, angle] of [...middle, to].entries()) {
      const span = angle - (place === 0 ? from : (middle[0] ?? from));
      const end = this.#placed(...on(angle));
      const large = span > Math.PI ? 1 : 0;
      this.#path += `a${radii} 0 ${large} ${sweep}${joined('', pair(this.#step(end)))}`;
      this.#arrive(end);
    }
    // The far side of a circle belongs to what it reaches.
    for (const angle of [0, 1.6, 3.1, 4.7]) this.#reached.push(this.#placed(...on(angle)));
  }

  roundRect(x: number, y: number, wide: number, high: number, round = 0): void {
    const quarter = Math.PI / 2;
    this.moveTo(x + round, y);
    this.lineTo(x + wide - round, y);
    if (round > 0) this.arc(x + wide - round, y + round, round, -quarter, 0);
    this.lineTo(x + wide, y + high - round);
    if (round > 0) this.arc(x + wide - round, y + high - round, round, 0, quarter);
    this.lineTo(x + round, y + high);
    if (round > 0) this.arc(x + round, y + high - round, round, quarter, quarter * 2);
    this.lineTo(x, y + round);
    if (round > 0) this.arc(x + round, y + round, round, quarter * 2, quarter * 3);
    this.closePath();
  }

  closePath(): void {
    this.#path += 'z';
    this.#at = this.#start;
  }

  fill(): void {
    if (this.#isSeen()) this.#drawn += `<path fill="${shade(this.fillStyle)}" d="${this.#path}"/>`;
  }

  stroke(): void {
    const [a, b] = this.#matrix;
    const width = Math.max(1, Math.round(this.lineWidth * Math.hypot(a, b)));
    if (!this.#isSeen()) return;
    this.#drawn += `<path fill="none" stroke="${shade(this.strokeStyle)}" stroke-width="${width}" stroke-linecap="round" d="${this.#path}"/>`;
  }

  /** Adds an element as it is, for what a pen has no word for. */
  add(element: string): void {
    this.#drawn += element;
  }

  #isSeen(): boolean {
    const [xs, ys] = [this.#reached.map(([x]) => x), this.#reached.map(([, y]) => y)];
    const { wide, high } = this.#view;
    return (
      Math.max(...xs) > 0 && Math.min(...xs) < wide && Math.max(...ys) > 0 && Math.min(...ys) < high
    );
  }

  #turn([a, b, c, d, e, f]: Matrix): void {
    const [A, B, C, D, E, F] = this.#matrix;
    this.#matrix = [
      A * a + C * b,
      B * a + D * b,
      A * c + C * d,
      B * c + D * d,
      A * e + C * f + E,
      B * e + D * f + F,
    ];
  }

  #placed(x: number, y: number): readonly [number, number] {
    const [a, b, c, d, e, f] = this.#matrix;
    return [Math.round(a * x + c * y + e), Math.round(b * x + d * y + f)];
  }

  #step([x, y]: readonly [number, number]): readonly [number, number] {
    return [x - this.#at[0], y - this.#at[1]];
  }

  #arrive(to: readonly [number, number]): void {
    this.#at = to;
    this.#reached.push(to);
  }
}

/** Two numbers with no more between them than they need: a minus parts them too. */
function pair([x, y]: readonly [number, number]): string {
  return joined(`${x}`, `${y}`);
}

function joined(one: string, other: string): string {
  return other.startsWith('-') ? `${one}${other}` : `${one} ${other}`;
}

/** Colours are mixed from sheets of paper: six digits, or three where they are pairs. */
function shade(style: unknown): string {
  if (typeof style !== 'string') throw new Error('A picture in SVG has flat colours only.');
  const short = /^#(.)\1(.)\2(.)\3$/.exec(style);
  return short === null ? style : `#${short.slice(1).join('')}`;
}
