import { expect, test } from 'vitest';
import { readLineFiles } from '#directory/line-files.ts';
import { numbersInWordsArePinned } from '#directory/rules/numbers-in-words-are-pinned.ts';
import type { RuleContext } from '#directory/rules/rule.ts';
import { faultsWithPins } from '../small-content.ts';

const page = 'strings/en.yaml';
const pins = 'pinned/numbers-in-words.txt';

test('a number in a sentence that nobody pinned is a fault, and says which line to write', () => {
  expect(faultsWithPins([page, 'In danger, call 999.\n'])).toEqual([
    'content/strings/en.yaml:1 line: has other numbers in its words than are pinned, from here on. If it is a slip, put it right here. If not, a second person reads the source and writes by hand, in content/pinned/numbers-in-words.txt as a new line ▸ strings/en.yaml | 999',
  ]);
});

test('a changed one is told where it stands, and names the line that it stands for', () => {
  const [fault] = faultsWithPins(
    [page, 'Ring 101.\nIn danger, call 998.\nOr 116 000.\n'],
    [pins, 'strings/en.yaml | 101 999 116000\n'],
  );
  expect(fault).toMatch(/^content\/strings\/en\.yaml:2 /);
  expect(fault).toContain(
    'in place of line 1, strings/en.yaml | 101 999 116000 ▸ strings/en.yaml | 101 998 116000',
  );
});

test('digits behind a hyphen are a number, too', () => {
  const pinned: [string, string] = [pins, 'strings/en.yaml | 0800 1111\n'];
  expect(faultsWithPins([page, 'Call 0800-1111.\n'], pinned)).toEqual([]);
  expect(faultsWithPins([page, 'Call 0800-1112.\n'], pinned)).toHaveLength(1);
});

test('of a number that is gone the end of the file is told', () => {
  const [fault] = faultsWithPins(
    [page, 'Ring 101.\nIn danger, call.'],
    [pins, 'strings/en.yaml | 101 999\n'],
  );
  expect(fault).toMatch(/^content\/strings\/en\.yaml:2 /);
});

test('comments, days, addresses and ids are no numbers in words', () => {
  const text = `# In danger, call 999.
a.key: Look at https://www.a-line.org.uk/999 # beside 999
read: 2026-11-20
of: bsl-999
`;
  expect(faultsWithPins([page, text])).toEqual([]);
});

test('every digit in the strings and in /help-now/, one by one', () => {
  const decoder = new TextDecoder();
  const files = readLineFiles('content');
  const lines = new Map(
    [...files].map(([file, bytes]) => [file, decoder.decode(bytes).split('\n')]),
  );
  const isRefused = (changed: ReadonlyMap<string, readonly string[]>) => {
    const context = { lines: changed } as unknown as RuleContext;
    return [...numbersInWordsArePinned.check({} as never, context)].some(
      ({ file }) => file !== pins,
    );
  };
  expect(isRefused(lines)).toBe(false);
  let tried = 0;
  const survivors: string[] = [];
  for (const file of lines.keys()) {
    if (!/^(?:strings\/.*|help-now\.yaml)$/.test(file)) continue;
    for (const [index, line] of (lines.get(file) ?? []).entries()) {
      // Where no visitor reads them: comments, days, addresses, ids, the numbers of a list.
      const hidden =
        /^\s*(?:#|(?:read|source|record):).*|\s#\s.*$|https?:\/\/\S+|<[^>]*>|^\s*\d+\.\s|\w-[\w-]*|\b[a-z]+\d+\b/g;
      const shown = line.replace(hidden, (part) => ' '.repeat(part.length));
      for (const { index: at } of shown.matchAll(/\d/g)) {
        for (const digit of '0123456789') {
          if (digit === line[at]) continue;
          tried += 1;
          const edited = line.slice(0, at) + digit + line.slice(at + 1);
          const text = (lines.get(file) ?? []).with(index, edited);
          if (!isRefused(new Map(lines).set(file, text))) survivors.push(`${file}: ${edited}`);
        }
      }
    }
  }
  expect(survivors).toEqual([]);
  expect(tried).toBeGreaterThan(400);
}, 60_000);
