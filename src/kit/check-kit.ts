import type { ContentRecords } from '#directory/content-records.ts';
import { nearest } from '#directory/nearest.ts';
import type { KitSoFar, KnownIds } from './load-kit.ts';
import { letterParts } from './schema/sheets.ts';

type Path = readonly PropertyKey[];

/** What no schema can say: minutes add up, blanks are known, services and facts exist. */
export function checkKit(kit: KitSoFar, content: ContentRecords, known: KnownIds): void {
  const at = (file: string, path: Path, message: string): void => {
    const field = path
      .map((step) => (typeof step === 'number' ? step + 1 : String(step)))
      .join('.');
    content.fault(file, content.parsed.get(file)?.lineOf(path) ?? 1, field, message);
  };
  for (const { id, minutes, steps } of kit.plans ?? []) {
    addsUp(minutes, steps, (message) => at(`kit/plans/${id}.yaml`, ['minutes'], message));
  }
  const briefing = kit.staffBriefing;
  if (briefing !== undefined) {
    addsUp(briefing.whole, briefing.parts, (message) =>
      at('kit/staff-briefing.yaml', ['whole'], message),
    );
  }
  for (const [file, { value }] of content.parsed) {
    for (const { path, key, text } of texts(value)) {
      if (file === 'kit/letter-home.yaml') {
        for (const [, blank = ''] of text.matchAll(/\{([^}]*)\}/g)) {
          if (letterParts.some((each) => each === blank)) continue;
          at(file, path, `{${blank}} is no blank; the blanks are ${letterParts.join(', ')}`);
        }
      }
      const ids = isOf(key, 'service')
        ? known.services
        : isOf(key, 'fact')
          ? known.facts
          : undefined;
      if (ids === undefined || ids.has(text)) continue;
      const guess = nearest(text, [...ids]);
      const hint = guess === undefined ? '' : `; did you mean ${guess}?`;
      at(file, path, `there is no ${key.replace(/s$/, '')} "${text}"${hint}`);
    }
  }
}

function addsUp(
  whole: number,
  parts: readonly { minutes: number }[],
  fault: (message: string) => void,
): void {
  const sum = parts.reduce((all, { minutes }) => all + minutes, 0);
  if (sum !== whole) fault(`is ${whole}, but the parts add up to ${sum}; change one of them`);
}

function isOf(key: string, name: string): boolean {
  return key === name || key === `${name}s`;
}

/** Every text of a file with its path and the last key on it. */
function* texts(
  value: unknown,
  path: Path = [],
  key = '',
): Generator<{ path: Path; key: string; text: string }> {
  if (typeof value === 'string') yield { path, key, text: value };
  else if (Array.isArray(value)) {
    for (const [place, each] of value.entries()) yield* texts(each, [...path, place], key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) yield* texts(each, [...path, name], name);
  }
}
