import type { ChangeEntry } from '#directory/schema/change-log.ts';

/** The entries of one day. */
export interface DayOfChanges {
  readonly day: string;
  readonly entries: readonly ChangeEntry[];
}

/** So many that the page comes in its first bytes; the file and the feed hold all. */
export const mostOnPage = 150;

/** Entries under their days, in the order in which the log has them, the latest `atMost` of them. */
export function changesByDay(entries: readonly ChangeEntry[], atMost = mostOnPage): DayOfChanges[] {
  const days = Map.groupBy(entries.slice(0, atMost), ({ day }) => day);
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
}
