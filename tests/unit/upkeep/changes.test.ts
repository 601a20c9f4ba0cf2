import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadChangeLog } from '#directory/change-log.ts';
import { parseYaml } from '#directory/parse-yaml.ts';
import { changeKinds, type Change } from '#directory/schema/change-log.ts';
import { channelTypes } from '#directory/schema/channel.ts';
import { ukDay } from '#directory/uk-day.ts';
import { changeInWords } from '#language/change-words.ts';
import { languages } from '#language/paths.ts';
import { words } from '#language/words.ts';
import { changeLogFrom, changeLogText } from '#upkeep/changes/change-log-from.ts';
import { changesByDay } from '#upkeep/changes/changes-by-day.ts';
import { changesBetween, type OldRecord } from '#upkeep/changes/changes-between.ts';
import { fileHistory, NoHistory } from '#upkeep/changes/file-history.ts';
import { withRepository } from './made-repository.ts';

const childline = readFileSync('content/services/childline.yaml', 'utf8');
const path = 'content/services/childline.yaml';
const chatHours = `hours:
      words: Monday to Friday, 9am to 5pm
      periods:
        - {days: [mo, tu, we, th, fr], opens: '09:00', closes: '17:00'}
      bank_holidays: unknown
      evidence: page
      source: https://www.childline.org.uk/hours
      read: 2026-11-25`;

function edited(find: string, replace: string, text = childline): string {
  if (!text.includes(find)) throw new Error(`The file does not hold: ${find}`);
  return text.replace(find, replace);
}

function record(text: string): OldRecord {
  const parsed = parseYaml(text);
  if ('faults' in parsed) throw new Error('The text is not sound.');
  return parsed.value as OldRecord;
}

const said = (changes: readonly Change[]): string[] =>
  changes.map((change) => changeInWords(change, words('en')));

describe('what changed is told in words', () => {
  const chat = 'cost: free\n    bill: unknown\n    hours: unknown';
  test.each([
    [
      'the hours of a chat',
      chat,
      `cost: free\n    bill: unknown\n    ${chatHours}`,
      ['hours of chat changed'],
    ],
    [
      'a number',
      "value: 0800 1111\n    dial: '08001111'",
      "value: 0800 1112\n    dial: '08001112'",
      ['number of phone changed'],
    ],
    [
      'a price',
      'cost: free\n    bill: not-shown',
      'cost: charged\n    bill: not-shown',
      ['price of phone changed'],
    ],
    ['a bill', 'bill: not-shown', 'bill: shown', ['what phone leaves on a bill changed']],
    ['a promise', 'No. A made-up name is fine.', 'Yes.', ['what to know before contact changed']],
    ['a name', 'name: Childline', 'name: Child Line', ['name changed']],
    ['the ages', "max: '18'", "max: '19'", ['ages changed']],
    [
      'a nation',
      'wales, scotland, northern-ireland]',
      'wales, scotland]',
      ['where it works changed'],
    ],
    [
      'the nations of a number',
      'label: Call\n',
      'label: Call\n    nations: [england]\n',
      ['whom phone is for changed'],
    ],
    [
      'a number that is for some people or hours alone',
      'label: Call\n',
      'label: Call\n    limited: yes\n',
      ['whom phone is for changed'],
    ],
    ['a number that is said to be for all', 'label: Call\n', 'label: Call\n    limited: no\n', []],
    [
      'a number in each area',
      'website:\n  url:',
      'by_area: yes\nwebsite:\n  url:',
      ['numbers by area changed'],
    ],
    ['words', 'summary: Anything at all', 'summary: Anything', ['words changed']],
    [
      'a check',
      'evidence: page\n      source: https://www.hartle',
      'checked: 2026-11-26\n      checked_how: rung\n      evidence: page\n      source: https://www.hartle',
      ['phone: checked by a person'],
    ],
    ['a source', 'Own page: private', 'Their page: private', ['sources read again']],
    [
      'a source with its fact',
      'No. A made-up name is fine.\n    evidence: page\n    source: https://www.childline.org.uk/about',
      'Yes.\n    evidence: page\n    source: https://www.childline.org.uk/new',
      ['what to know before contact changed'],
    ],
    ['the order of nations', '[england, wales, scotland', '[wales, england, scotland', []],
    ['the notes for editors', 'Chat and sign language', 'Sign language and chat', []],
  ])('%s', (_, find, replace, expected) => {
    expect(said(changesBetween(record(childline), record(edited(find, replace))))).toEqual(
      expected,
    );
  });

  test('a way in that came, and one that went', () => {
    const channels = record(childline)['channels'] as OldRecord[];
    const with_ = record(childline);
    const without = { ...with_, channels: channels.filter(({ type }) => type !== 'bsl') };
    expect(said(changesBetween(without, with_))).toEqual(['sign language (BSL): added']);
    expect(said(changesBetween(with_, without))).toEqual(['sign language (BSL): taken away']);
  });

  test('every kind of change, by every way in, in both languages', () => {
    const byWayIn = new Set([
      'way-in-added',
      'way-in-removed',
      'number',
      'address',
      'hours',
      'cost',
      'bill',
      'note',
      'meant-for',
    ]);
    for (const language of languages) {
      const say = words(language);
      for (const what of changeKinds) {
        if (!byWayIn.has(what)) expect(changeInWords({ what }, say)).not.toBe('');
        if (!byWayIn.has(what) && what !== 'checked') continue;
        for (const by of channelTypes) {
          expect(changeInWords({ what, by }, say)).toContain(say(`way.${by}`));
        }
      }
    }
  });
});

describe('the history of the files', () => {
  test('gives one entry a day and service, the latest first, from all branches, and what is not committed', () => {
    withRepository(({ folder, write, remove, git, commit }) => {
      write(path, childline);
      write('content/services/shout.yaml', childline.replace('name: Childline', 'name: Shout'));
      commit('2026-11-21T10:00:00Z');
      write(path, edited('summary: Anything at all', 'summary: All'));
      commit('2026-11-21T12:00:00Z');
      git('checkout', '--quiet', '-b', 'side');
      remove('content/services/shout.yaml');
      // Half past midnight in London in summer, the day before by the clock of the world.
      commit('2027-07-01T23:30:00Z');
      git('checkout', '--quiet', 'main');
      write(
        path,
        edited('bill: not-shown', 'bill: shown', readFileSync(`${folder}/${path}`, 'utf8')),
      );
      commit('2027-07-02T09:00:00Z');
      git('merge', '--quiet', '--no-edit', 'side');
      write(
        'content/services/new-line.yaml',
        childline.replace('name: Childline', 'name: New Line'),
      );
      expect(
        changeLogFrom(fileHistory(folder, 'content/services', '2027-08-01'), '2027-08-01'),
      ).toEqual({
        began: { day: '2026-11-21', services: 2 },
        entries: [
          {
            day: '2027-08-01',
            service: 'new-line',
            name: 'New Line',
            changes: [{ what: 'added' }],
          },
          {
            day: '2027-07-02',
            service: 'childline',
            name: 'Childline',
            changes: [{ what: 'bill', by: 'phone' }],
          },
          { day: '2027-07-02', service: 'shout', name: 'Shout', changes: [{ what: 'removed' }] },
        ],
      });
    });
  });

  test('tells nothing of a version that could not be read, and afterwards what differs from the one before', () => {
    withRepository(({ folder, write, commit }) => {
      write(path, childline);
      write('content/services/shout.yaml', childline.replace('name: Childline', 'name: Shout'));
      commit('2026-11-21T10:00:00Z');
      write(path, edited('summary: ', 'summary: ['));
      commit('2026-11-22T10:00:00Z');
      write(path, edited('summary: ', 'summary: {'));
      commit('2026-11-23T10:00:00Z');
      write(path, edited('bill: not-shown', 'bill: shown'));
      commit('2026-11-24T10:00:00Z');
      write('content/services/shout.yaml', '');
      const { entries } = changeLogFrom(
        fileHistory(folder, 'content/services', '2026-11-25'),
        '2026-11-25',
      );
      expect(entries).toEqual([
        {
          day: '2026-11-24',
          service: 'childline',
          name: 'Childline',
          changes: [{ what: 'bill', by: 'phone' }],
        },
      ]);
    });
  });

  test('is refused where a clone holds only its end', () => {
    withRepository(({ folder, write, git, commit }) => {
      for (const day of ['21', '22']) {
        write(path, `${childline}# ${day}\n`);
        commit(`2026-11-${day}T10:00:00Z`);
      }
      git('clone', '--quiet', '--depth', '1', pathToFileURL(folder).href, 'shallow');
      expect(() => fileHistory(`${folder}/shallow`, 'content/services', '2026-11-23')).toThrow(
        'This clone holds only the end of the history. Fetch the rest: git fetch --unshallow',
      );
      expect(() => fileHistory(`${folder}/content`, 'content/services', '2026-11-23')).toThrow(
        NoHistory,
      );
    });
  });
});

test('what changed alike about many services on one day stands together on the page', () => {
  const entry = (day: string, service: string, what: 'words' | 'name') => ({
    ...{ day, service, name: service },
    changes: [{ what }],
  });
  const entries = [
    entry('2027-01-02', 'a', 'words'),
    entry('2027-01-02', 'b', 'name'),
    entry('2027-01-02', 'c', 'words'),
    entry('2027-01-01', 'a', 'words'),
  ];
  const told = changesByDay(entries).map(({ day, alike }) => [
    day,
    ...alike.map((group) => group.entries.map(({ service }) => service).join(' ')),
  ]);
  expect(told).toEqual([
    ['2027-01-02', 'a c', 'b'],
    ['2027-01-01', 'a'],
  ]);
});

test('content/changes.json is what npm run data:changes writes, and where the whole history is here, says all of it', () => {
  const log = loadChangeLog('content');
  expect(readFileSync('content/changes.json', 'utf8')).toBe(changeLogText(log));
  const keys = log.entries.map(({ day, service }) => `${day} ${service}`);
  expect(new Set(keys).size).toBe(keys.length);
  const today = ukDay(new Date());
  try {
    expect(log).toEqual(
      changeLogFrom(fileHistory(process.cwd(), 'content/services', today), today),
    );
  } catch (error) {
    if (!(error instanceof NoHistory)) throw error;
  }
});
