/** A measured value beside its anchor, and what is wanted of it. */
export interface Measured {
  /** Id of the goal: `P1`. */
  readonly goal: string;
  readonly what: string;
  readonly ours: number;
  /** `B`, `ms`, `CPU s`, `%`; left out for bare counts. */
  readonly unit?: string;
  /** What the same run gave for the one we stand beside. */
  readonly anchor?: { readonly name: string; readonly value: number };
  readonly atMost?: number;
  readonly atLeast?: number;
  /** Ours divided by the anchor's. */
  readonly ratioAtMost?: number;
}

/** `''` where nothing is wanted: the line is for information. */
export type Verdict = 'ok' | 'falls short' | '';

/** A value that could not be measured is no number, and falls short. */
export function verdictOf(measured: Measured): Verdict {
  const { ours, atMost, atLeast, ratioAtMost } = measured;
  const held = [
    ...(atMost === undefined ? [] : [ours <= atMost]),
    ...(atLeast === undefined ? [] : [ours >= atLeast]),
    ...(ratioAtMost === undefined ? [] : [ratioOf(measured) <= ratioAtMost]),
  ];
  if (held.length === 0) return '';
  return held.every(Boolean) ? 'ok' : 'falls short';
}

function ratioOf({ ours, anchor }: Measured): number {
  return anchor === undefined ? NaN : ours / anchor.value;
}

/** The columns of a line: goal, what, ours, anchor, ratio, wanted, verdict. */
export function columnsOf(measured: Measured): readonly string[] {
  const { goal, what, ours, anchor, unit = '', atMost, atLeast, ratioAtMost } = measured;
  const value = (number: number) =>
    Number.isNaN(number) ? 'not measured' : `${inDigits(number)} ${unit}`.trim();
  const ratio = ratioOf(measured);
  const wanted = [
    ...(atMost === undefined ? [] : [`≤ ${value(atMost)}`]),
    ...(atLeast === undefined ? [] : [`≥ ${value(atLeast)}`]),
    ...(ratioAtMost === undefined ? [] : [`≤ ${ratioAtMost} ×`]),
  ];
  return [
    goal,
    what,
    value(ours),
    anchor === undefined ? '' : `${anchor.name} ${value(anchor.value)}`,
    anchor === undefined || !Number.isFinite(ratio) ? '' : `${inDigits(ratio, 2)} ×`,
    wanted.join(', '),
    verdictOf(measured),
  ];
}

/** Whole from 100 on, else with one decimal where there is one; what is next to nothing, with three. */
function inDigits(number: number, decimals = 1): string {
  const isWhole = Math.abs(number) >= 100 || Number.isInteger(number);
  const digits = isWhole ? 0 : Math.abs(number) < 0.1 ? 3 : decimals;
  return number.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Rows with their columns in line. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
