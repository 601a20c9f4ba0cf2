import { compareTexts } from '#directory/compare-texts.ts';
import { parseYaml } from '#directory/parse-yaml.ts';
import type { ChangeEntry, ChangeLog } from '#directory/schema/change-log.ts';
import { changesBetween, inOrder, type OldRecord } from './changes-between.ts';
import type { FileStep } from './file-history.ts';

/**
 * The log of changes from the history of the services' files. The commit that brought the first ones
 * is the beginning, told as a number; what was mended on that same day belongs to it. The order of commits within a day does not matter, so a
 * history that was joined in another order gives the same log.
 */
export function changeLogFrom(steps: readonly FileStep[], today: string): ChangeLog {
  const [first] = steps;
  const began = first?.day ?? today;
  const beginning = steps.filter(({ commit }) => commit === first?.commit);
  const entries = new Map<string, ChangeEntry>();
  // What stood last in the place of a text that could not be read.
  const unread = new Map<string, OldRecord | undefined>();
  const stateOf = (text: string | undefined): OldRecord | undefined =>
    text === undefined ? undefined : (recordIn(text) ?? unread.get(text));
  for (const { day, id, before, after } of steps) {
    const old = stateOf(before);
    // A slip of a day that nobody could read is no change, and mending it none either.
    if (after !== undefined && recordIn(after) === undefined) unread.set(after, old);
    const now = stateOf(after);
    const changes = day > began ? changesBetween(old, now) : [];
    if (changes.length === 0) continue;
    const key = `${day} ${id}`;
    const known = entries.get(key);
    const written = (now ?? old)?.['name'];
    const name = typeof written === 'string' ? written : id;
    entries.set(key, {
      ...{ day, service: id, name },
      changes: inOrder([...(known?.changes ?? []), ...changes]),
    });
  }
  return {
    began: { day: began, services: beginning.length },
    entries: [...entries.values()].sort(
      (a, b) => compareTexts(b.day, a.day) || compareTexts(a.service, b.service),
    ),
  };
}

/** The file as it is written: one entry a line, so that a change of one shows as one. */
export function changeLogText({ began, entries }: ChangeLog): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  const list = entries.length === 0 ? '[]' : `[\n${lines}\n  ]`;
  return `{\n  "began": ${JSON.stringify(began)},\n  "entries": ${list}\n}\n`;
}

/** What a file says; `undefined` where it could not be read at the time. */
function recordIn(text: string): OldRecord | undefined {
  const parsed = parseYaml(text);
  if ('faults' in parsed || typeof parsed.value !== 'object') return undefined;
  return (parsed.value as OldRecord | null) ?? undefined;
}
