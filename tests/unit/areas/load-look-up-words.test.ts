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

test('every council that the words around places name and that is not there is told of, with its line', () => {
  mkdirSync(folder, { recursive: true });
  cpSync('content/near-me', join(folder, 'near-me'), { recursive: true });
  const file = join(folder, 'near-me/words.yaml');
  const text = readFileSync(file, 'utf8')
    .replace('East Anglia: [norfolk', 'East Anglia: [norfolkk')
    .replace('Highlands: [highland]', 'Highlands: [the-whole-north]');
  writeFileSync(file, text);
  const lineOf = (words: string): number =>
    text.split('\n').findIndex((line) => line.includes(words)) + 1;
  expect(() => loadLookUpWords(authorities, folder)).toThrow(
    [
      '2 faults in the directory',
      `content/near-me/words.yaml:${lineOf('norfolkk')} wide.East Anglia.1: "norfolkk" is no file of areas/authorities/; did you mean norfolk?`,
      `content/near-me/words.yaml:${lineOf('the-whole-north')} wide.Highlands.1: "the-whole-north" is no file of areas/authorities/; write the name of one`,
    ].join('\n'),
  );
});
