import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSearchWords } from '#directory/search/load-search-words.ts';

test('whoever teaches the search is told of every mistake, with its file and line', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'search-words-')), 'content');
  const search = join(folder, 'search');
  cpSync('content/search', search, { recursive: true });
  rmSync(join(search, 'danger.yaml'));
  writeFileSync(join(search, 'topics', 'bullying.yaml'), "en:\n  - bully\n  - 'a  bully'\n");
  writeFileSync(join(search, 'spellings.yaml'), 'en: {}\ncyy: {}\n');
  try {
    expect(() => loadSearchWords(folder)).toThrow(
      [
        '4 faults in the directory',
        'content/search/danger.yaml:1 file: is missing; put it back',
        'content/search/spellings.yaml:1 cy: is missing; write it',
        'content/search/spellings.yaml:2 cyy: is not a field here; did you mean cy?',
        'content/search/topics/bullying.yaml:3 en.2: write words and @class names with single spaces; found "a  bully"',
      ].join('\n'),
    );
  } finally {
    rmSync(join(folder, '..'), { recursive: true });
  }
});

test('a phrase that says who is asking must not come down to one everyday word', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'search-words-')), 'content');
  cpSync('content/search', join(folder, 'search'), { recursive: true });
  const file = join(folder, 'search', 'voices.yaml');
  const voices = 'young: [mum]\nparent: [son]\nprofessional:\n  - lado\n  - safe and well\n';
  writeFileSync(file, `${voices}work: [minor]\nschool: [in my]\n`);
  try {
    expect(() => loadSearchWords(folder)).toThrow(
      [
        '2 faults in the directory',
        'content/search/voices.yaml:5 professional.2: "safe and well" is no more than "safe" without its small words; write that word if it tells enough by itself, or a phrase that keeps two',
        'content/search/voices.yaml:7 school.1: "in my" is made of small words, which are left out; write others',
      ].join('\n'),
    );
  } finally {
    rmSync(join(folder, '..'), { recursive: true });
  }
});
