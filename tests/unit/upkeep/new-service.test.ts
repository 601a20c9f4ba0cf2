import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '#build/list-files.ts';
import { hoursInWords } from '#directory/rules/hours-in-words.ts';
import { minutesOfPeriods } from '#directory/rules/week-minutes.ts';
import { fixRecord } from '#upkeep/fix/fix-record.ts';
import { service } from '#directory/schema/service.ts';
import { slug } from '#upkeep/new-service/ask-service.ts';
import { openingHours, someOf } from '#upkeep/new-service/understand.ts';
import { whatIsLeft } from '#upkeep/new-service/what-is-left.ts';
import { smallContent } from '../directory/small-content.ts';

/** What the command says and leaves in a folder with the small directory. */
function withAnswers(
  answers: readonly string[],
  look: (result: { code: number | null; says: string; folder: string }) => void,
): void {
  const folder = join(mkdtempSync(join(tmpdir(), 'new-service-')), 'content');
  try {
    for (const [file, bytes] of smallContent()) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/commands/new-service.ts', folder],
      { encoding: 'utf8', input: `${answers.join('\n')}\n` },
    );
    look({ code: status, says: stdout + stderr, folder });
  } finally {
    rmSync(join(folder, '..'), { recursive: true });
  }
}

const start = ['2026-11-21', 'Harbour Line', '', 'Helpers'];
const about = [
  'Someone to talk to by the sea',
  'child, parents',
  'child, parent',
  "You can talk to someone who isn't your family.",
  'A trained listener for children and their parents.',
  ...['no', '18', ''],
  'being-away',
  'england, wales',
  ...['', ''],
  'https://www.harbour-line.org.uk',
];
const phone = [
  'phone',
  '0808 808',
  '08088082122',
  ...['', '', ''],
  'https://www.harbour-line.org.uk/contact',
  '9 to 5',
  'Monday to Friday, 9am to 5pm',
  '',
];
const end = [
  'no',
  'https://www.harbour-line.org.uk/about',
  'They listen to anyone up to 18 and their parents.',
  'A trained person.',
  '',
  ...Array<string>(6).fill(''),
];

// Each starts the command once or twice; on a busy machine that takes seconds.
describe('npm run new:service', { timeout: 60_000 }, () => {
  test('asks again where an answer does not fit, and writes a file in the order and spacing of the others', () => {
    withAnswers([...start, ...about, ...phone, ...end], ({ code, says, folder }) => {
      expect(says).toContain('✗ "parents" is not one of them; did you mean parent?');
      expect(says).toContain('✗ "0808 808" is not a UK number for phone; compare it with the page');
      expect(says).toContain('✗ these hours cannot be read.');
      expect(code).toBe(0);
      const file = readFileSync(join(folder, 'services/harbour-line.yaml'), 'utf8');
      expect(fixRecord(file, service).mended).toEqual([]);
      expect(file).toContain("    value: 0808 808 2122\n    dial: '08088082122'\n");
      expect(file).toContain('to_child: You can talk to someone who isn’t your family.\n');
      expect(file).toContain(
        "      periods:\n        - {days: [mo, tu, we, th, fr], opens: '09:00', closes: '17:00'}\n      bank_holidays: unknown\n",
      );
      expect(file).toContain(
        '  who_answers:\n    words: A trained person.\n    evidence: page\n    source: https://www.harbour-line.org.uk/about\n    read: 2026-11-21\n  give_a_name: unknown\n',
      );
    });
  });

  test('says which lines a second person writes by hand, and writes none of them itself', () => {
    withAnswers([...start, ...about, ...phone, ...end], ({ says, folder }) => {
      expect(existsSync(join(folder, 'pinned/services/harbour-line.txt'))).toBe(false);
      const [, byHand = ''] =
        /into content\/pinned\/services\/harbour-line\.txt:\n((?: {2}.*\n)+)/.exec(says) ?? [];
      expect(byHand.split('\n')).toHaveLength(6);
      writeFileSync(
        join(folder, 'pinned/services/harbour-line.txt'),
        byHand.replace(/^ {2}/gm, ''),
      );
      writeFileSync(
        join(folder, 'pinned/link-hosts.txt'),
        `${readFileSync(join(folder, 'pinned/link-hosts.txt'), 'utf8')}www.harbour-line.org.uk\n`,
      );
      const check = spawnSync(process.execPath, ['src/commands/check-data.ts', folder], {
        encoding: 'utf8',
      });
      expect(check.stdout + check.stderr).toMatch(/^3 services, .*: no faults\n$/);
    });
  });

  test('writes a new organisation with the service, and one that is there not again', () => {
    const answers = [
      ...start.slice(0, 3),
      'Harbour Trust',
      '',
      'A charity by the sea.',
      '',
      ...about,
      ...phone,
      ...end,
    ];
    withAnswers(answers, ({ says, folder }) => {
      expect(says).toContain('organisations/harbour-trust.yaml');
      expect(readFileSync(join(folder, 'organisations/harbour-trust.yaml'), 'utf8')).toBe(
        'name: Harbour Trust\nabout: A charity by the sea.\nread: 2026-11-21\n',
      );
    });
    withAnswers([...start, ...about, ...phone, ...end], ({ folder }) => {
      expect(listFiles(join(folder, 'organisations'))).toEqual(['helpers.yaml']);
    });
  });

  test('judges each answer as check:data would, so that no written file is refused for its length', () => {
    const [region, note] = ['Ely', 'Ring'];
    const answers = [...start, ...about, ...phone, ...end];
    answers.splice(answers.indexOf('england, wales') + 1, 1, 'Ee', region);
    answers.splice(answers.indexOf('08088082122') + 2, 1, 'Now', note);
    answers.splice(answers.indexOf('18') - 1, 1, 'No');
    withAnswers(answers, ({ code, says, folder }) => {
      expect(says).toContain('✗ must have at least 3 characters; found "Ee"');
      expect(says).toContain('✗ must have at least 4 characters; found "Now"');
      expect(code).toBe(0);
      const file = readFileSync(join(folder, 'services/harbour-line.yaml'), 'utf8');
      expect(file).toContain(`region: ${region}\n`);
      expect(file).toContain(`    note: ${note}\n`);
    });
  });

  test('without a way to reach a person lists the website only', () => {
    withAnswers([...start, ...about, ...end], ({ folder }) => {
      const file = readFileSync(join(folder, 'services/harbour-line.yaml'), 'utf8');
      expect(file).toContain('listing: link-only\n');
      expect(file).toContain('channels: []\n');
    });
  });

  test('writes nothing when the answers end early, and nothing over a file that is there', () => {
    withAnswers([...start, ...about], ({ code, says, folder }) => {
      expect(code).toBe(1);
      expect(says).toContain('The answers ended before this question: A way in, or no');
      expect(says).toContain('Nothing was written.');
      expect(listFiles(join(folder, 'services'))).toEqual(['a-line.yaml', 'b-house.yaml']);
    });
    withAnswers(['2026-11-21', 'A Line', ''], ({ says }) => {
      expect(says).toContain(
        '✗ there is a a-line.yaml already; choose another name, or correct that file',
      );
    });
  });
});

test.each([
  'Monday to Friday, 9am to 5pm',
  '24 hours, every day',
  'Monday to Thursday, 6pm to 2am; Friday 6pm to Monday 6am',
  'every day, noon to midnight',
  'Tuesday and Thursday, 10am to 1pm and 2pm to 4.30pm',
  'Sunday, 10pm to 2am',
])('hours in words become the same hours for the clock: %s', (words) => {
  const understood = openingHours(words);
  if (!('value' in understood) || understood.value === 'unknown')
    throw new Error('Not understood.');
  expect(minutesOfPeriods(understood.value.periods)).toEqual(hoursInWords(words));
});

test('a name becomes a file name, and words are taken in the order in which they are given', () => {
  expect(slug('Children’s Line (Wales) – Llinell Plant Môn')).toBe(
    'childrens-line-wales-llinell-plant-mon',
  );
  expect(someOf(['a', 'b', 'c'])('c, a')).toEqual({ value: ['c', 'a'] });
  expect(someOf(['northern-ireland', 'young_adult'])('Young adult, Northern Ireland')).toEqual({
    value: ['young_adult', 'northern-ireland'],
  });
  expect(someOf(['a', 'b'])('all')).toEqual({ value: ['a', 'b'] });
});

test('what only a second person may write stands apart from what an editor mends', () => {
  const fault = (file: string, message: string) => ({ file, line: 1, field: 'file', message });
  const byHand = 'a second person reads the source and writes by hand,';
  const { toMend, byHand: told } = whatIsLeft([
    fault('content/services/a.yaml', 'has no name; write one'),
    fault(
      'content/services/a.yaml',
      `${byHand} as a new line of content/pinned/numbers.txt ▸ a | 1`,
    ),
    fault(
      'content/services/b.yaml',
      `${byHand} in place of line 7 of content/pinned/numbers.txt ▸ b | 2`,
    ),
    fault(
      'content/strings/en.yaml',
      `${byHand} in content/pinned/words.txt in place of line 2, c | 3 ▸ c | 4`,
    ),
    fault(
      'content/pinned/numbers.txt',
      'put it back, or a second person takes this line out by hand ▸ d | 5',
    ),
  ]);
  expect(toMend.map(({ message }) => message)).toEqual(['has no name; write one']);
  expect(Object.fromEntries(told)).toEqual({
    'content/pinned/numbers.txt': ['a | 1', 'b | 2 (in place of line 7)', 'd | 5 (take it out)'],
    'content/pinned/words.txt': ['c | 4 (in place of line 2)'],
  });
});
