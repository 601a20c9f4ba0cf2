import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSearchWords } from '#directory/search/load-search-words.ts';
import { directory } from './real-index.ts';

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
  const voices =
    'young: [mum]\nparent: [son]\nfamily: [kid]\nprofessional:\n  - lado\n  - safe and well\n';
  writeFileSync(file, `${voices}work: [minor]\nschool: [in my]\n`);
  try {
    expect(() => loadSearchWords(folder)).toThrow(
      [
        '2 faults in the directory',
        'content/search/voices.yaml:6 professional.2: "safe and well" is no more than "safe" without its small words; write that word if it tells enough by itself, or a phrase that keeps two',
        'content/search/voices.yaml:8 school.1: "in my" is made of small words, which are left out; write others',
      ].join('\n'),
    );
  } finally {
    rmSync(join(folder, '..'), { recursive: true });
  }
});

test('whoever names a service, a topic or a class that is not there is told in which line', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'search-words-')), 'content');
  const search = join(folder, 'search');
  cpSync('content/search', search, { recursive: true });
  const edit = (file: string, from: RegExp, to: string) => {
    const path = join(search, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(from);
    writeFileSync(path, text.replace(from, to));
  };
  const soon = ['tonight', 'now', '@soonish'].map((phrase) => `  - '${phrase}'\n`).join('');
  edit('danger.yaml', /^soon:\n[^]*?(?=^\S|$(?![^]))/m, `soon:\n${soon}`);
  edit('names.yaml', /^childline:/m, 'child-line:');
  edit('first-choices.yaml', /^(general:\n {2}young: )\[childline,/m, '$1[no-such,');
  edit('services.yaml', /^/, 'nobody-at-all: [nobody]\n');
  writeFileSync(join(search, 'topics', 'no-such-topic.yaml'), 'en: [nothing]\n');
  const lineOf = (file: string, text: string) =>
    readFileSync(join(search, file), 'utf8').split(text)[0]?.split('\n').length;
  try {
    expect(() => loadSearchWords(folder)).not.toThrow();
    let message = '';
    try {
      loadSearchWords(folder, directory);
    } catch (fault) {
      message = String(fault);
    }
    const [, ...lines] = message.split('\n');
    expect(lines.map((line) => line.replace(/(the classes are ).*/, '$1…'))).toEqual([
      `content/search/danger.yaml:${lineOf('danger.yaml', '@soonish')} soon.3: @soonish is no class of content/search/words.yaml; the classes are …`,
      'content/search/first-choices.yaml:3 general.young.1: no-such is no service of the directory; correct it, or add content/services/no-such.yaml',
      `content/search/names.yaml:${lineOf('names.yaml', 'child-line:')} child-line: child-line is no service of the directory; did you mean childline?`,
      'content/search/services.yaml:1 nobody-at-all: nobody-at-all is no service of the directory; correct it, or add content/services/nobody-at-all.yaml',
      'content/search/topics/no-such-topic.yaml:1 file: no-such-topic is no topic of the directory; correct it, or add content/topics/no-such-topic.yaml',
    ]);
  } finally {
    rmSync(join(folder, '..'), { recursive: true });
  }
});
