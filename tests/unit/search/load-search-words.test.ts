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
