/** The middle of some numbers, or the mean of the two in the middle; NaN of none or where one could not be measured. */
export function median(numbers: readonly number[]): number {
  if (numbers.some(Number.isNaN)) return NaN;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const high = sorted[Math.floor(middle)] ?? NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? NaN) + high) / 2 : high;
}

/** The number that so many of a hundred do not exceed; NaN of none or where one could not be measured. */
export function percentile(numbers: readonly number[], hundredth: number): number {
  if (numbers.some(Number.isNaN)) return NaN;
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * hundredth) / 100) - 1] ?? NaN;
}

/** The largest, NaN of none or where one of them could not be measured. */
export function largest(numbers: readonly number[]): number {
  return numbers.length === 0 ? NaN : Math.max(...numbers);
}

/**
 * Measures each of several things once a round, turn by turn, so that a machine that slows down
 * slows all of them. Gives for each its figures in the order of the rounds.
 */
export async function interleaved<Name extends string, Result>(
  rounds: number,
  things: Readonly<Record<Name, (round: number) => Promise<Result> | Result>>,
): Promise<Record<Name, Result[]>> {
  const names = Object.keys(things) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as Result[]])) as Record<
    Name,
    Result[]
  >;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) results[name].push(await things[name](round));
  }
  return results;
}
