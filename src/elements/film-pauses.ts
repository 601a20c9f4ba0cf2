/** The pause point that playing from one second to another has just reached. */
export function pauseReached(
  points: readonly number[],
  from: number,
  to: number,
): number | undefined {
  // A jump is no playing: nobody who looks for a place is stopped on the way.
  if (to - from > 2) return undefined;
  return points.find((point) => from < point && point <= to);
}
