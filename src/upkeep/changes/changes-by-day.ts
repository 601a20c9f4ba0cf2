import type { Change, ChangeEntry } from '#directory/schema/change-log.ts';

/** What changed alike about some services on one day. */
export interface AlikeChanges {
  readonly changes: readonly Change[];
  readonly entries: readonly ChangeEntry[];
}

export interface DayOfChanges {
  readonly day: string;
  /** In the order of the log; what changed alike stands where the first of it does. */
  readonly alike: readonly AlikeChanges[];
}

/** So many that the page comes in its first bytes; the file and the feed hold all. */
const mostOnPage = 300;

/** Entries under their days, the latest `atMost` of them, with those together that say the same. */
export function changesByDay(entries: readonly ChangeEntry[], atMost = mostOnPage): DayOfChanges[] {
  const days = Map.groupBy(entries.slice(0, atMost), ({ day }) => day);
  return [...days].map(([day, ofDay]) => ({
    day,
    alike: [...Map.groupBy(ofDay, ({ changes }) => JSON.stringify(changes)).values()].map(
      (group) => ({ changes: group[0]?.changes ?? [], entries: group }),
    ),
  }));
}
