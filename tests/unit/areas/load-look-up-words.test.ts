import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadLookUpWords } from '#areas/look-up/load-look-up-words.ts';
import { publishedAreas } from '#areas/published-areas.ts';

const { authorities } = publishedAreas('2026-11-26');
const folder = join(mkdtempSync(join(tmpdir(), 'look-up-words-')), 'content');

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const file = join(folder, 'near-me/words.yaml');

/** Writes the words with other ones in them, and says on which line of them a word stands. */
function wordsWith(...edits: readonly (readonly [found: string, written: string])[]) {
  mkdirSync(folder, { recursive: true });
  cpSync('content/near-me', join(folder, 'near-me'), { recursive: true });
  const text = edits.reduce(
    (all, [found, written]) => all.replace(found, written),
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, text);
  return (words: string): number => text.split('\n').findIndex((line) => line.includes(words)) + 1;
}

test('every council that the words around places name and that is not there is told of, with its line', () => {
  const lineOf = wordsWith(
    ['East Anglia: [norfolk', 'East Anglia: [norfolkk'],
    ['Highlands: [highland]', 'Highlands: [the-whole-north]'],
  );
  expect(() => loadLookUpWords(authorities, folder)).toThrow(
    [
      '2 faults in the directory',
      `content/near-me/words.yaml:${lineOf('norfolkk')} wide.East Anglia.1: "norfolkk" is no file of areas/authorities/; did you mean norfolk?`,
      `content/near-me/words.yaml:${lineOf('the-whole-north')} wide.Highlands.1: "the-whole-north" is no file of areas/authorities/; write the name of one`,
    ].join('\n'),
  );
});

test('a council that ends is not named without whoever takes over its part', () => {
  const lineOf = wordsWith(['East Anglia: [norfolk', 'East Anglia: [surrey, norfolk']);
  expect(() => loadLookUpWords(authorities, folder)).toThrow(
    [
      '1 fault in the directory',
      `content/near-me/words.yaml:${lineOf('East Anglia')} wide.East Anglia.1: "surrey" ends on 2027-03-31; write beside it who takes over its part of East Anglia: east-surrey or west-surrey`,
    ].join('\n'),
  );
});
