/**
 * How many slips lie between two names, at most `limit`: a letter more, less, other, or two swapped;
 * `limit` + 1 where there are more. The search at /find/ has the like in `spelling.ts`; a module for
 * both would be one request more there, and cost it bytes that it does not have.
 */
export function editsBetween(a: string, b: string, limit: number, atA = 0, atB = 0): number {
  let [inA, inB] = [atA, atB];
  while (inA < a.length && a[inA] === b[inB]) {
    inA++;
    inB++;
  }
  const [restA, restB] = [a.length - inA, b.length - inB];
  if (restA === 0 || restB === 0) return Math.min(restA + restB, limit + 1);
  if (limit === 0 || Math.abs(restA - restB) > limit) return limit + 1;
  const after = (skipA: number, skipB: number): number =>
    1 + editsBetween(a, b, limit - 1, inA + skipA, inB + skipB);
  const fewest = Math.min(after(1, 1), after(1, 0), after(0, 1));
  const isSwapped = a[inA] === b[inB + 1] && a[inA + 1] === b[inB];
  return isSwapped ? Math.min(fewest, after(2, 2)) : fewest;
}
