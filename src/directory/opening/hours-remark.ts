import type { Hours } from '../schema/hours.ts';

/** What hours in words say in brackets, which no period holds: "not bank holidays". */
export function hoursRemark(hours: Hours | 'unknown'): string | undefined {
  return hours === 'unknown' ? undefined : /\(([^)]*)\)/.exec(hours.words)?.[1];
}
