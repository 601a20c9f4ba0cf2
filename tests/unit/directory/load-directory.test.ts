import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DirectoryFaults } from '#directory/faults.ts';
import { loadDirectory } from '#directory/load-directory.ts';
import { faultsOf, load, smallContent, today } from './small-content.ts';

const service = 'services/a-line.yaml';
const fieldsOfAService =
  'name, organisation, listing, summary, to_child, to_adult, about, who, ages, topics, nations, region, languages, by_area, website, channels, before_you_contact, sources, cy, editor_notes';

describe('a sound directory', () => {
  test('loads with the file name as id, in the order of ids', () => {
    const { services, topics, organisations, chains, retired, extraBankHolidays } = load();
    expect(services.map(({ id, name }) => [id, name])).toEqual([
      ['a-line', 'A Line'],
      ['b-house', 'B House'],
    ]);
    expect([topics, organisations, chains, retired].map(([first]) => first?.id)).toEqual([
      'being-away',
      'helpers',
      'being-away',
      'old-line',
    ]);
    expect(extraBankHolidays).toEqual([]);
  });

  test('keeps numbers and days as they are written', () => {
    const edited = load([service, "dial: '0800123456'", 'dial: 0800123456']);
    const [channel] = edited.services[0]?.channels ?? [];
    expect(channel).toMatchObject({ dial: '0800123456', read: '2026-11-20' });
  });
});

describe('the message', () => {
  test('counts the faults and gives file, line, field, what is wrong and what to write', () => {
    expect(() =>
      load(
        ['services/b-house.yaml', 'url: https://www.b-house.org.uk', 'url: www.b-house.org.uk'],
        [service, 'nations: [england,', 'nations: [walse,'],
      ),
    ).toThrow(
      new DirectoryFaults([
        {
          file: 'content/services/a-line.yaml',
          line: 11,
          field: 'nations.1',
          message:
            'expected one of england, wales, scotland, northern-ireland; found "walse"; did you mean wales?',
        },
        {
          file: 'content/services/b-house.yaml',
          line: 14,
          field: 'website.url',
          message:
            'write a whole web address that starts with https://; found "www.b-house.org.uk"',
        },
      ]),
    );
  });

  test('is the same whatever the order in which faults were found', () => {
    const one = { file: 'content/a.yaml', line: 9, field: 'x', message: 'is wrong' };
    const two = { file: 'content/a.yaml', line: 10, field: 'a', message: 'is wrong' };
    const three = { file: 'content/b.yaml', line: 1, field: 'a', message: 'is wrong' };
    const text =
      '3 faults in the directory\ncontent/a.yaml:9 x: is wrong\ncontent/a.yaml:10 a: is wrong\ncontent/b.yaml:1 a: is wrong';
    expect(new DirectoryFaults([three, two, one]).message).toBe(text);
    expect(new DirectoryFaults([one, three, two]).message).toBe(text);
    expect(new DirectoryFaults([one]).message).toBe(
      '1 fault in the directory\ncontent/a.yaml:9 x: is wrong',
    );
  });

  test('tells all faults of all files at once, of shape and of meaning', () => {
    expect(
      faultsOf(
        [service, 'listing: full', 'listing: half'],
        ['services/b-house.yaml', '[being-away]', '[exams]'],
        ['topics/being-away.yaml', "order: '01'", 'order: first'],
      ),
    ).toEqual([
      'content/services/a-line.yaml:3 listing: expected one of full, link-only; found "half"',
      'content/services/b-house.yaml:10 topics.1: "exams" is not the id of a topic; see the file names in topics/',
      'content/topics/being-away.yaml:1 order: write two digits; found "first"',
    ]);
  });
});

describe('a field', () => {
  test.each([
    [
      'that is misspelt',
      'summary:',
      'sumary:',
      [
        '1 summary: is missing; write: What it is for, in a few words, for lists',
        '4 sumary: is not a field here; did you mean summary?',
      ],
    ],
    [
      'that does not exist',
      'summary:',
      'colour: red\nsummary:',
      [`4 colour: is not a field here; the fields are ${fieldsOfAService}`],
    ],
    [
      'with fixed words that is missing',
      'listing: full\n',
      '',
      ['1 listing: is missing; write one of full, link-only'],
    ],
    [
      'that is empty',
      'summary: Talk to somebody',
      'summary:',
      ['4 summary: is empty; write: What it is for, in a few words, for lists'],
    ],
    [
      'that is too long',
      'Talk to somebody',
      'Talk to somebody about whatever it is that you have on your mind',
      ['4 summary: has 64 characters; at most 48 are allowed'],
    ],
    [
      'that is too short',
      'Talk to somebody',
      'Talk',
      ['4 summary: must have at least 8 characters; found "Talk"'],
    ],
    [
      'with a list where words belong',
      'summary: Talk to somebody',
      'summary: [talk]',
      ['4 summary: must be words; found a list'],
    ],
    [
      'with words where a list belongs',
      'who: [child, parent]',
      'who: child',
      ['9 who: must be a list; found "child"'],
    ],
    [
      'with an empty list',
      'who: [child, parent]',
      'who: []',
      ['9 who: must have at least 1 entry'],
    ],
    [
      'with words where fields belong',
      'wait: unknown',
      'wait: long',
      [
        '40 before_you_contact.wait: write unknown or the fields words, evidence, source, record, read, checked, checked_how; found "long"',
      ],
    ],
    [
      'deep inside a choice',
      'wait: unknown',
      'wait: {words: Not long., evidence: pages, read: 2026-11-20}',
      [
        '40 before_you_contact.wait.evidence: expected one of page, dated-check, by-definition; found "pages"; did you mean page?',
      ],
    ],
    [
      'that says which way in it is',
      'type: phone',
      'type: fone',
      [
        '18 channels.1.type: expected one of phone, text, whatsapp, relay, webchat, online-form, bsl, app, website, email, post; found "fone"',
      ],
    ],
    [
      'with a time that no clock shows',
      "closes: '17:00'",
      "closes: '25:00'",
      [
        '27 channels.1.hours.periods.1.closes: write a time as HH:MM from 00:00 to 23:59; found "25:00"',
      ],
    ],
  ])('%s', (_what, find, replace, faults) => {
    expect(faultsOf([service, find, replace])).toEqual(
      faults.map((fault) => `content/services/a-line.yaml:${fault}`),
    );
  });
});

describe('a file', () => {
  test.each([
    ['indented with a tab', '  - They', '\t- They', '8 file: is indented with a tab; use spaces'],
    [
      'with a field twice',
      'listing: full',
      'listing: full\nlisting: full',
      '4 file: has a field twice in one place; keep one of them',
    ],
    [
      'of two documents',
      'listing: full',
      '---\nlisting: full',
      '3 file: has a line "---" in the middle; keep one record to a file',
    ],
    ['with an anchor', 'full', '&x full', '3 file: has an anchor "&x"; leave it out'],
    ['with an alias', 'full', '*x', '3 file: has an alias "*x"; write the words out'],
    ['with a tag', 'full', '!!str full', '3 file: has a tag "!!str"; leave it out'],
    ['with a tag of its own', '[child', '!x [child', '9 file: has a tag "!x"; leave it out'],
    [
      'with a colon inside words',
      'Talk to',
      'Talk: to',
      '4 file: has a colon inside words; put the words in single quotes',
    ],
    [
      'with an open bracket',
      '[child, parent]',
      '[child, parent',
      '10 file: is not indented like its neighbours, or a bracket or quotation has no end',
    ],
    [
      'with a field that has no name',
      'listing: full',
      'listing: full\n? [a]\n: b',
      '4 file: has a field whose name is not a word; write a word, a colon and the value',
    ],
    [
      'with Windows line ends',
      'listing: full\n',
      'listing: full\r\n',
      '3 file: has Windows line ends; save it with line ends "LF"',
    ],
  ])('%s is a fault', (_what, find, replace, fault) => {
    expect(faultsOf([service, find, replace])).toEqual([`content/services/a-line.yaml:${fault}`]);
  });

  test.each([
    ['that is empty', '', '1 file: must hold fields, one a line, such as "name: Childline"'],
    ['that is a list', '- a\n', '1 file: must hold fields, one a line, such as "name: Childline"'],
    [
      'with a byte order mark',
      '\ufeffname: x',
      '1 file: starts with a byte order mark; save it as "UTF-8" without BOM',
    ],
    [
      'in another encoding',
      new Uint8Array([0x6e, 0x0a, 0xe9, 0x0a]),
      '2 file: is not UTF-8 text; save it as "UTF-8"',
    ],
    [
      'of 65 kB',
      `#${'x'.repeat(65 * 1024 - 1)}`,
      '1 file: is 65 kB large; a record has at most 64 kB',
    ],
  ])('%s is a fault', (_what, text, fault) => {
    expect(faultsOf([service, text])).toEqual([`content/services/a-line.yaml:${fault}`]);
  });

  test.each([
    ['services/a-line.yml', 'has the same name as services/a-line.yaml; keep one of the two'],
    ['services/notes.md', 'is not a .yaml file; name it <id>.yaml or take it out of this folder'],
    [
      'services/A_Line.yaml',
      "has a name that can't be an id; write lower-case letters, digits and single hyphens",
    ],
  ])('called %s is a fault', (file, fault) => {
    expect(faultsOf([file, 'a: b'])).toEqual([`content/${file}:1 file: ${fault}`]);
  });

  test('of bank holidays must be there', () => {
    expect(faultsOf(['calendar/bank-holidays.yaml', undefined])).toEqual([
      'content/calendar/bank-holidays.yaml:1 file: is missing; without extra days it holds "extra: []"',
    ]);
  });
});

describe('a folder', () => {
  test('is read from disk, and its faults carry its own name', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'directory-')), 'words');
    try {
      for (const [file, bytes] of smallContent()) {
        mkdirSync(join(folder, file, '..'), { recursive: true });
        writeFileSync(join(folder, file), bytes);
      }
      writeFileSync(join(folder, 'services/.hidden'), 'not read');
      expect(loadDirectory(folder, { today }).services).toHaveLength(2);
      cpSync(join(folder, 'services/a-line.yaml'), join(folder, 'services/copy.yaml'));
      cpSync(join(folder, 'pinned/services/a-line.txt'), join(folder, 'pinned/services/copy.txt'));
      mkdirSync(join(folder, 'services/more'));
      expect(() => loadDirectory(folder, { today })).toThrow(
        '2 faults in the directory\nwords/services/copy.yaml:1 name: "A Line" stands already in services/a-line.yaml; keep one of them\nwords/services/more:1 file: is not a .yaml file',
      );
    } finally {
      rmSync(join(folder, '..'), { recursive: true });
    }
  });

  test('that is not there is told by its name', () => {
    expect(() => loadDirectory('/nowhere/content', { today })).toThrow(
      'The directory was not read: there is no folder /nowhere/content.',
    );
  });
});
